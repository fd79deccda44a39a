package dev.sota.video.ffmpeg.internal.frame;

/**
 * The cubic of Mitchell and Netravali, "Reconstruction Filters in Computer Graphics" (SIGGRAPH 1988), on their line of
 * good filters 2C + B = 1, with B = 0.2: a little softer between samples than Catmull-Rom, so that fine lines do not
 * change their sharpness as the camera drifts over them.
 */
final class Kernel {

    private static final double B = 0.2;
    private static final double C = (1 - B) / 2;

    private Kernel() {}

    /** The weight at a distance in samples; zero from 2 on. */
    static double weight(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return ((12 - 9 * B - 6 * C) * x * x * x + (-18 + 12 * B + 6 * C) * x * x + 6 - 2 * B) / 6;
        }
        if (x < 2) {
            return ((-B - 6 * C) * x * x * x + (6 * B + 30 * C) * x * x + (-12 * B - 48 * C) * x + 8 * B + 24 * C) / 6;
        }
        return 0;
    }
}
