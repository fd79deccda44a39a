package dev.sota.inference.sketch.internal.subjects;

/**
 * How a person is built, under whatever is worn.
 *
 * @param build of the figure
 * @param beard whether a beard is worn
 */
public record Body(Build build, boolean beard) {
    /** A grown body of which nothing is said. */
    static final Body PLAIN = new Body(Build.PLAIN, false);

    /** Builds of figures. */
    public enum Build {
        PLAIN(1, 1, 1),
        MAN(1.1, .98, 1),
        WOMAN(.86, 1.1, .88),
        /** Of the height of a grown figure, and drawn smaller as a whole: so the head is large. */
        CHILD(.98, 1.05, 1.06);

        final double shoulders;
        final double hips;
        final double limbs;

        Build(double shoulders, double hips, double limbs) {
            this.shoulders = shoulders;
            this.hips = hips;
            this.limbs = limbs;
        }
    }

    /** How large the head is beside that of a grown figure. */
    double head() {
        return build == Build.CHILD ? 1.34 : 1;
    }
}
