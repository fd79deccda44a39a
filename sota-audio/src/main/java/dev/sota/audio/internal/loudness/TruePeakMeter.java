package dev.sota.audio.internal.loudness;

import java.util.Arrays;

/**
 * Measures the highest true peak of all channels by ITU-R BS.1770-5 annex 2. The result does not depend on how the
 * stream is split. Not thread-safe.
 */
public final class TruePeakMeter {

    private static final int CHUNK = 128;
    private static final int HISTORY = 2 * PeakInterpolator.HALF;

    private final PeakInterpolator interpolator;
    private final float[][] buffers;
    private final float[] scratch = new float[CHUNK];
    private final float[] peaks = new float[CHUNK];
    private int filled;
    private double peak;

    /**
     * A meter.
     *
     * @param sampleRate samples per second
     * @param channels how many
     */
    public TruePeakMeter(int sampleRate, int channels) {
        interpolator = PeakInterpolator.standard(sampleRate);
        buffers = new float[channels][HISTORY + CHUNK];
    }

    /**
     * Takes samples.
     *
     * @param interleaved samples, full scale at 1
     * @param offset index of the first value
     * @param frames samples of one channel
     */
    public void add(float[] interleaved, int offset, int frames) {
        int channels = buffers.length;
        int done = 0;
        while (done < frames) {
            int n = Math.min(frames - done, CHUNK - filled);
            for (int c = 0; c < channels; c++) {
                int at = offset + done * channels + c;
                for (int i = 0; i < n; i++, at += channels) {
                    buffers[c][HISTORY + filled + i] = interleaved[at];
                }
            }
            done += n;
            filled += n;
            if (filled == CHUNK) {
                for (float[] buffer : buffers) {
                    peak = higher(buffer, peak);
                    System.arraycopy(buffer, CHUNK, buffer, 0, HISTORY);
                }
                filled = 0;
            }
        }
    }

    /**
     * The highest true peak so far, as if the sound ended here.
     *
     * @return amplitude, full scale at 1
     */
    public double peak() {
        double result = peak;
        for (float[] buffer : buffers) {
            float[] rest = Arrays.copyOf(buffer, buffer.length);
            Arrays.fill(rest, HISTORY + filled, rest.length, 0);
            result = higher(rest, result);
            System.arraycopy(rest, CHUNK, rest, 0, HISTORY);
            Arrays.fill(rest, HISTORY, rest.length, 0);
            result = higher(rest, result);
        }
        return result;
    }

    /** Looks between the samples only where they are high enough for a new peak. */
    private double higher(float[] buffer, double known) {
        Arrays.fill(peaks, 0);
        interpolator.raise(buffer, 0, CHUNK, known, scratch, peaks);
        double result = known;
        for (float p : peaks) {
            result = p > result ? p : result;
        }
        return result;
    }
}
