package dev.sota.inference.onnx.internal.scheduler;

/** Functions of 32-bit numbers, rounded once to 32 bits and the same on every machine. */
final class F32 {

    private F32() {}

    static float square(float x) {
        return x * x;
    }

    static float sqrt(float x) {
        return (float) Math.sqrt(x);
    }

    static float log(float x) {
        return (float) StrictMath.log(x);
    }

    static float exp(float x) {
        return (float) StrictMath.exp(x);
    }

    static float expm1(float x) {
        return (float) StrictMath.expm1(x);
    }

    /** {@code (x^2 + 1)^0.5}, by which k-diffusion's samples are scaled. */
    static float hypot1(float x) {
        return sqrt(square(x) + 1);
    }

    static float clamp(float x, float limit) {
        return Math.min(Math.max(x, -limit), limit);
    }
}
