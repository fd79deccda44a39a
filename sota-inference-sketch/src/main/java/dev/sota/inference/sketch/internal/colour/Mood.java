package dev.sota.inference.sketch.internal.colour;

/** A feeling, which bends the palette's contrast and chroma about its middle lightness. */
public enum Mood {
    NEUTRAL(1, 1, 0, 0),
    CALM(0.78, 0.88, 0.02, 0),
    JOYFUL(1.02, 1.2, 0.015, 0),
    PLAYFUL(1.0, 1.15, 0.02, 0),
    SAD(0.92, 0.55, -0.04, 0),
    TENSE(1.18, 0.82, -0.04, -0.06),
    MYSTERIOUS(1.05, 0.95, -0.05, -0.04),
    HEROIC(1.1, 1.12, 0, -0.02);

    private final double contrast;
    private final double chroma;
    private final double lift;
    private final double darks;

    Mood(double contrast, double chroma, double lift, double darks) {
        this.contrast = contrast;
        this.chroma = chroma;
        this.lift = lift;
        this.darks = darks;
    }

    /** One colour of a palette in this mood. */
    int grade(int colour, double middle, boolean shadow) {
        if (this == NEUTRAL) {
            return colour;
        }
        double[] c = OkLab.toLch(colour);
        double lightness = middle + (c[0] - middle) * contrast + lift + (shadow ? darks : 0);
        return OkLab.lch(Math.max(0.06, Math.min(0.985, lightness)), c[1] * chroma, c[2]);
    }
}
