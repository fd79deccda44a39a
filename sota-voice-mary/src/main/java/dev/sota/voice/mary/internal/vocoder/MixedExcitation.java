package dev.sota.voice.mary.internal.vocoder;

import java.util.Arrays;

/**
 * What the glottis and the breath give, before the mouth shapes it: pulses and noise, mixed band by band as strongly as
 * the sound is voiced there (Yoshimura et al., "Mixed excitation for HMM-based speech synthesis", Eurospeech 2001).
 *
 * <p>A frame is made at a time. Pulses are rare, so a pulse adds its filter's response where it falls. Not thread-safe.
 */
final class MixedExcitation {

    private final double[][] bands;
    private final int taps;
    private final int frame;
    private final double sampleRate;
    private final NoiseSource noise;
    private final double[] pulseShape;
    private final double[] noiseShape;

    /** Behind the samples of the frame, as many of the frame before as the filters reach back. */
    private final double[] pulses;

    /** The pitch period in samples at the end of the last frame; 0 when unvoiced, negative before the first. */
    private double period = -1;

    private double phase;

    /**
     * An excitation.
     *
     * @param bands a filter for each band, all of one length
     * @param frame the samples of a frame
     */
    MixedExcitation(double[][] bands, int frame, int sampleRate) {
        this.bands = bands;
        this.taps = bands[0].length;
        this.frame = frame;
        this.sampleRate = sampleRate;
        this.pulseShape = new double[taps];
        this.noiseShape = new double[taps];
        this.noise = new NoiseSource(taps, frame);
        this.pulses = new double[taps - 1 + frame];
    }

    /**
     * Makes the next frame.
     *
     * @param strengths how strongly each band is voiced
     * @param frequency the pitch at the end of the frame in hertz; 0 when it is unvoiced
     * @param out where its samples go
     */
    void next(double[] strengths, double frequency, double[] out) {
        shape(strengths);
        int history = taps - 1;
        System.arraycopy(pulses, frame, pulses, 0, history);
        Arrays.fill(pulses, history, history + frame, 0);
        placePulses(frequency == 0 ? 0 : sampleRate / frequency);
        noise.next(noiseShape, out);
        addPulses(out);
    }

    private void addPulses(double[] out) {
        for (int at = 0; at < pulses.length; at++) {
            if (pulses[at] != 0) {
                addPulse(out, at - (taps - 1), pulses[at]);
            }
        }
    }

    private void shape(double[] strengths) {
        Arrays.fill(pulseShape, 0);
        Arrays.fill(noiseShape, 0);
        for (int i = 0; i < bands.length; i++) {
            addScaled(pulseShape, bands[i], strengths[i]);
            addScaled(noiseShape, bands[i], 1 - strengths[i]);
        }
    }

    private static void addScaled(double[] sum, double[] values, double factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * values[j];
        }
    }

    /** A pulse every period, which glides from that of the last frame to the target; each of unit power. */
    private void placePulses(double target) {
        if (period < 0) {
            period = target;
            phase = target;
        }
        double glide = 0;
        if (period != 0 && target != 0) {
            glide = (target - period) / frame;
        } else {
            phase = target; // The voice begins with a pulse.
            period = 0;
        }
        if (period != 0) {
            for (int n = 0; n < frame; n++) {
                phase += 1;
                if (phase >= period) {
                    pulses[taps - 1 + n] = Math.sqrt(period);
                    phase -= period;
                }
                period += glide;
            }
        }
        period = target;
    }

    private void addPulse(double[] out, int at, double size) {
        int to = Math.min(taps, frame - at);
        for (int k = Math.max(0, -at); k < to; k++) {
            out[at + k] += pulseShape[k] * size;
        }
    }
}
