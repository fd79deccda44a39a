package dev.sota.voice.mary.internal.hmm;

/**
 * A first-order high-pass at 40 Hz: takes out the drift that the vocoder's pulses leave below the voice, and nothing of
 * the voice, which begins at 120 Hz.
 *
 * <p>The bilinear transform of s / (s + w) (Oppenheim and Schafer, "Discrete-Time Signal Processing", section 7.1.2).
 * Not thread-safe; one for each utterance.
 */
final class RumbleFilter {

    private static final double CORNER = 40;

    private final double gain;
    private final double feedback;
    private double lastIn;
    private double lastOut;

    RumbleFilter(int sampleRate) {
        double w = Math.tan(Math.PI * CORNER / sampleRate);
        this.gain = 1 / (1 + w);
        this.feedback = (1 - w) / (1 + w);
    }

    double apply(double sample) {
        lastOut = gain * (sample - lastIn) + feedback * lastOut;
        lastIn = sample;
        return lastOut;
    }
}
