package dev.sota.audio.internal.synth;

/** Measures single tones in a sound. */
final class SpectrumProbe {
    private SpectrumProbe() {}

    /** Amplitude of a frequency, by correlation under a Hann window. */
    static double amplitude(float[] samples, int from, int count, double hertz, double rate) {
        double re = 0;
        double im = 0;
        double weight = 0;
        for (int i = 0; i < count; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / count);
            double w = 2 * Math.PI * hertz * i / rate;
            re += window * samples[from + i] * Math.cos(w);
            im += window * samples[from + i] * Math.sin(w);
            weight += window;
        }
        return 2 * Math.hypot(re, im) / weight;
    }

    /** The strongest frequency within some cents of an expected one. */
    static double strongest(float[] samples, int from, int count, double hertz, double cents, double rate) {
        double best = 0;
        double at = hertz;
        for (double c = -cents; c <= cents; c += 1) {
            double candidate = hertz * Pitch.cents(c);
            double amplitude = amplitude(samples, from, count, candidate, rate);
            if (amplitude > best) {
                best = amplitude;
                at = candidate;
            }
        }
        return at;
    }

    static double rms(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * (double) samples[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    static double decibels(double ratio) {
        return 20 * Math.log10(Math.max(1e-12, ratio));
    }
}
