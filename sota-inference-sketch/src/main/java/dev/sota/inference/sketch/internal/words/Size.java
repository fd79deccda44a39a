package dev.sota.inference.sketch.internal.words;

/** How large a thing is said to be, beside others of its kind. */
public enum Size {
    TINY(.5),
    SMALL(.72),
    NORMAL(1),
    LARGE(1.35),
    HUGE(1.8);

    private final double scale;

    Size(double scale) {
        this.scale = scale;
    }

    /** How many times as large as usual it is drawn. */
    public double scale() {
        return scale;
    }
}
