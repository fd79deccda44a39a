package dev.sota.audio.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Test signals. */
public final class Signals {

    private Signals() {}

    /** Samples of one channel: a sine. */
    public static double[] sine(int rate, double hz, double amplitude, double phase, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = amplitude * Math.sin(2 * Math.PI * hz * i / rate + phase);
        }
        return result;
    }

    /** Noise, evenly spread. */
    public static double[] noise(long seed, double amplitude, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = amplitude * (2 * random.nextDouble() - 1);
        }
        return result;
    }

    /** Something like speech: harmonics of a wandering pitch in syllables of 180 ms, words and breaths. */
    public static double[] speech(int rate, double seconds, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = (int) (rate * seconds);
        double[] result = new double[count];
        double phase = 0;
        double pitch = 120;
        double level = 1;
        for (int i = 0; i < count; i++) {
            double syllable = (double) i / rate / 0.18;
            double within = syllable - Math.floor(syllable);
            if (i == 0 || within < 1.0 / rate / 0.18) {
                pitch = 100 + 50 * random.nextDouble();
                level = (int) syllable % 9 == 8 ? 0 : 0.3 + 0.7 * random.nextDouble();
            }
            phase += 2 * Math.PI * pitch / rate;
            double sum = 0;
            for (int h = 1; h <= 24 && h * pitch < 0.45 * rate; h++) {
                // Phases as of h squared: a voice's harmonics do not all peak at once.
                sum += Math.cos(h * phase + 0.7 * h * h) / (h + 2.0);
            }
            result[i] = 0.12 * level * Math.sin(Math.PI * within) * sum;
        }
        return result;
    }

    /** Something like music: a chord that lasts, other in the right channel than in the left. */
    public static float[] music(int rate, double seconds) {
        int count = (int) (rate * seconds);
        float[] result = new float[2 * count];
        double[] notes = {110, 220, 277.18, 329.63, 440, 659.26};
        for (int n = 0; n < notes.length; n++) {
            for (int i = 0; i < count; i++) {
                double x = 2 * Math.PI * notes[n] * i / rate;
                result[2 * i] += (float) (0.04 * Math.sin(x + n));
                result[2 * i + 1] += (float) (0.04 * Math.sin(x + 2 * n));
            }
        }
        return result;
    }

    /** One channel as {@code float}. */
    public static float[] mono(double[] samples) {
        return interleave(samples);
    }

    /** The same in both channels. */
    public static float[] stereo(double[] samples) {
        return interleave(samples, samples);
    }

    /** Channels of equal length side by side. */
    public static float[] interleave(double[]... channels) {
        float[] result = new float[channels.length * channels[0].length];
        for (int c = 0; c < channels.length; c++) {
            for (int i = 0; i < channels[c].length; i++) {
                result[i * channels.length + c] = (float) channels[c][i];
            }
        }
        return result;
    }

    /** One channel of interleaved samples. */
    public static double[] channel(float[] interleaved, int channel, int channels) {
        double[] result = new double[interleaved.length / channels];
        for (int i = 0; i < result.length; i++) {
            result[i] = interleaved[i * channels + channel];
        }
        return result;
    }

    /** One after the other. */
    public static double[] join(double[]... parts) {
        double[] result = new double[0];
        for (double[] part : parts) {
            int at = result.length;
            result = Arrays.copyOf(result, at + part.length);
            System.arraycopy(part, 0, result, at, part.length);
        }
        return result;
    }

    /** Root mean square of a part. */
    public static double rms(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    /** The level of a frequency in a part, as the amplitude of a sine, by a Hann-windowed Fourier sum. */
    public static double amplitudeAt(double[] samples, int from, int to, double hz, int rate) {
        double re = 0;
        double im = 0;
        double weight = 0;
        int n = to - from;
        for (int i = 0; i < n; i++) {
            double w = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / n);
            double x = 2 * Math.PI * hz * i / rate;
            re += w * samples[from + i] * Math.cos(x);
            im += w * samples[from + i] * Math.sin(x);
            weight += w;
        }
        return 2 * Math.hypot(re, im) / weight;
    }

    /**
     * The true peak of a channel by another way than the product's: 16 values for each sample, each from 256 samples
     * around it under a Blackman-Harris window.
     */
    public static double finePeak(double[] samples) {
        int half = 128;
        int factor = 16;
        double highest = 0;
        double[] taps = new double[2 * half];
        for (int p = 0; p < factor; p++) {
            double at = (double) p / factor;
            for (int k = 0; k < taps.length; k++) {
                double t = k - (half - 1) - at;
                double x = Math.PI * (t / half + 1);
                double window = 0.35875 - 0.48829 * Math.cos(x) + 0.14128 * Math.cos(2 * x) - 0.01168 * Math.cos(3 * x);
                double y = Math.PI * t;
                taps[k] = window * (Math.abs(y) < 1e-9 ? 1 : Math.sin(y) / y);
            }
            for (int n = -8; n < samples.length + 8; n++) {
                double sum = 0;
                int low = Math.max(0, half - 1 - n);
                int high = Math.min(taps.length, samples.length + half - 1 - n);
                for (int k = low; k < high; k++) {
                    sum += taps[k] * samples[n - half + 1 + k];
                }
                highest = Math.max(highest, Math.abs(sum));
            }
        }
        return highest;
    }
}
