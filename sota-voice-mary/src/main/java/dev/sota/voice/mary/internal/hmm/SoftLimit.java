package dev.sota.voice.mary.internal.hmm;

/** Bends the rare peak that would clip: straight up to the knee, then towards full scale without reaching it. */
final class SoftLimit {

    private static final double KNEE = 0.8;

    private SoftLimit() {}

    static float apply(double sample) {
        double size = Math.abs(sample);
        if (size <= KNEE) {
            return (float) sample;
        }
        double over = (size - KNEE) / (1 - KNEE);
        return (float) Math.copySign(KNEE + (1 - KNEE) * 0.98 * StrictMath.tanh(over), sample);
    }
}
