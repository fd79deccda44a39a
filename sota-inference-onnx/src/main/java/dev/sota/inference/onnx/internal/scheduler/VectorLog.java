package dev.sota.inference.onnx.internal.scheduler;

/**
 * The logarithm of 32-bit numbers as NumPy's vector units work it out, up to three units in the last place off.
 *
 * <p>Some solvers cut the fraction of a place in the table of these logarithms, and the highest noise level lies at its
 * very end: the last bit decides whether a run begins at time step 999 or 998. The coefficients are NumPy's
 * (BSD-3-Clause): a quotient of two polynomials between the square roots of one half and two.
 */
final class VectorLog {

    private static final float LN2 = 0.6931471805599453f;
    private static final float ROOT_HALF = 0.7071067811865476f;
    private static final float[] P = {
        0.0f,
        9.999999999999998702752e-01f,
        2.112677543073053063722f,
        1.480000633576506585156f,
        3.808837741388407920751e-01f,
        2.589979117907922693523e-02f
    };
    private static final float[] Q = {
        1.0f,
        2.612677543073109236779f,
        2.453006071784736363091f,
        9.864942958519418960339e-01f,
        1.546476374983906719538e-01f,
        5.875095403124574342950e-03f
    };

    private VectorLog() {}

    /** The logarithm of a number; of what is not positive and finite, the usual one. */
    static float of(float x) {
        if (!(x >= Float.MIN_NORMAL) || Float.isInfinite(x)) {
            return F32.log(x);
        }
        int exponent = Math.getExponent(x) + 1;
        float mantissa = Math.scalb(x, -exponent);
        if (mantissa <= ROOT_HALF) {
            exponent--;
            mantissa += mantissa;
        }
        float y = mantissa - 1;
        return Math.fma((float) exponent, LN2, polynomial(P, y) / polynomial(Q, y));
    }

    private static float polynomial(float[] coefficients, float x) {
        float value = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            value = Math.fma(value, x, coefficients[i]);
        }
        return value;
    }
}
