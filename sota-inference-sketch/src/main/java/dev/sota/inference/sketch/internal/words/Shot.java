package dev.sota.inference.sketch.internal.words;

/** How near the camera is. */
public enum Shot {
    WIDE(1),
    MEDIUM(1.5),
    CLOSE(2.1);

    private final double scale;

    Shot(double scale) {
        this.scale = scale;
    }

    /** How much larger the subject is than in a wide view. */
    public double scale() {
        return scale;
    }
}
