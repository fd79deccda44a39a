package dev.sota.inference.onnx.internal.scheduler;

/** How a step between noise levels parts into a step down and fresh noise: Song et al., 2021 (arXiv:2011.13456). */
final class Ancestral {

    private Ancestral() {}

    /** How much noise is added after the step down. */
    static float up(float from, float to) {
        float from2 = F32.square(from);
        float to2 = F32.square(to);
        return F32.sqrt(to2 * (from2 - to2) / from2);
    }

    /**
     * The noise level that the step goes down to. Of two levels far apart the difference of squares is lost to rounding;
     * where nothing is left of it the same value is taken as {@code to^2 / from}.
     */
    static float down(float from, float to) {
        float to2 = F32.square(to);
        float left = to2 - F32.square(up(from, to));
        return left > 0 ? F32.sqrt(left) : to2 / from;
    }
}
