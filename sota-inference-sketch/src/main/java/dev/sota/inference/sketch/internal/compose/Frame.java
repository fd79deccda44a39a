package dev.sota.inference.sketch.internal.compose;

/**
 * The visible part of the design plane: always the same area, so that things keep their size in every aspect.
 *
 * @param width in design units
 * @param height in design units
 */
public record Frame(double width, double height) {
    private static final double AREA = 960.0 * 540;

    /** The frame for a picture size; beyond 16:1 a picture shows part of one. */
    public static Frame of(int pixelsWide, int pixelsHigh) {
        double aspect = Math.max(1.0 / 16, Math.min(16, pixelsWide / (double) pixelsHigh));
        double width = Math.sqrt(AREA * aspect);
        return new Frame(width, width / aspect);
    }

    /** The shorter side. */
    public double shorter() {
        return Math.min(width, height);
    }
}
