package dev.sota.audio.internal.dynamics;

import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.PeakInterpolator;
import java.util.Arrays;

/**
 * A look-ahead limiter for true peaks. It looks between the samples at eight times their rate, lowers all channels
 * together, and holds its gain still for as long as a peak has a part in interpolated values. Streaming: what goes in
 * comes out {@link #delay()} samples later, {@link #finish} brings the rest. Not thread-safe.
 */
public final class TruePeakLimiter {

    /** How many samples are limited at once. */
    public static final int CHUNK = 128;

    /** Keeps clear of what lies between eight values for each sample, and of filters that interpolate otherwise. */
    private static final double MARGIN_DB = 0.1;

    /** The gain stands still for so many samples around a peak: nearly all of what makes it. */
    private static final int GUARD = 24;

    private static final double AVERAGE_SECONDS = 0.0018;
    private static final double RELEASE_SECONDS = 0.090;

    private final PeakInterpolator interpolator = PeakInterpolator.fine();
    private final double ceiling;
    private final GainEnvelope envelope;
    private final int delay;
    /** For each channel the samples of the delay and of one chunk. */
    private final float[][] delayed;

    private final float[] scratch = new float[CHUNK];
    private final float[] peaks = new float[CHUNK];
    private final double[] gains = new double[CHUNK];
    private int filled;
    /** Samples that came in and did not come out yet. */
    private long pending;
    /** Samples of the delay's first filling, which are not sound. */
    private int unsounded;

    private double lowestGain = 1;

    /**
     * A limiter.
     *
     * @param sampleRate samples per second
     * @param channels how many
     * @param ceilingDbtp the highest true peak allowed
     */
    public TruePeakLimiter(int sampleRate, int channels, double ceilingDbtp) {
        this.ceiling = Decibels.toGain(ceilingDbtp - MARGIN_DB);
        int average = Math.max(2, (int) Math.round(AVERAGE_SECONDS * sampleRate));
        this.envelope = new GainEnvelope(average, GUARD, RELEASE_SECONDS * sampleRate);
        this.delay = PeakInterpolator.HALF + envelope.delay();
        this.delayed = new float[channels][Math.max(delay, 2 * PeakInterpolator.HALF) + CHUNK];
        this.unsounded = delay;
    }

    /**
     * By how many samples sound is delayed.
     *
     * @return about 5 ms
     */
    public int delay() {
        return delay;
    }

    /**
     * The lowest gain that was applied.
     *
     * @return 1 when nothing was limited
     */
    public double lowestGain() {
        return lowestGain;
    }

    /**
     * Takes samples and gives those that are ready.
     *
     * @param in interleaved samples
     * @param frames samples of one channel
     * @param out receives interleaved samples, room for {@code frames + CHUNK} samples of one channel; not {@code in}
     * @return how many samples of one channel came out
     */
    public int process(float[] in, int frames, float[] out) {
        int made = 0;
        int done = 0;
        int channels = delayed.length;
        int start = delayed[0].length - CHUNK;
        while (done < frames) {
            int n = Math.min(frames - done, CHUNK - filled);
            for (int c = 0; c < channels; c++) {
                float[] channel = delayed[c];
                int at = done * channels + c;
                for (int i = 0; i < n; i++, at += channels) {
                    channel[start + filled + i] = in[at];
                }
            }
            done += n;
            filled += n;
            pending += n;
            if (filled == CHUNK) {
                made += limit(out, made);
            }
        }
        return made;
    }

    /**
     * Gives the rest, a piece at a time, once all sound went in.
     *
     * @param out receives interleaved samples, room for {@link #CHUNK} samples of one channel
     * @return how many samples of one channel came out, 0 when all did
     */
    public int finish(float[] out) {
        while (pending > 0) {
            int start = delayed[0].length - CHUNK;
            for (float[] channel : delayed) {
                Arrays.fill(channel, start + filled, channel.length, 0);
            }
            int made = limit(out, 0);
            if (made > 0) {
                return made;
            }
        }
        return 0;
    }

    /** Limits a whole chunk and gives the samples that are sound. */
    private int limit(float[] out, int made) {
        int channels = delayed.length;
        int start = delayed[0].length - CHUNK;
        findPeaks(start);
        for (int i = 0; i < CHUNK; i++) {
            double peak = peaks[i];
            long needed = peak > ceiling ? (long) (ceiling / peak * GainEnvelope.UNITY) : GainEnvelope.UNITY;
            gains[i] = envelope.next(needed);
            lowestGain = Math.min(lowestGain, gains[i]);
        }
        int skip = Math.min(unsounded, CHUNK);
        unsounded -= skip;
        int sound = (int) Math.min(pending, CHUNK - skip);
        for (int c = 0; c < channels; c++) {
            float[] channel = delayed[c];
            int at = made * channels + c;
            for (int i = skip; i < skip + sound; i++, at += channels) {
                out[at] = (float) (channel[start - delay + i] * gains[i]);
            }
            System.arraycopy(channel, CHUNK, channel, 0, channel.length - CHUNK);
        }
        pending -= sound;
        filled = 0;
        return sound;
    }

    /** The true peaks of the chunk's samples, half an interpolator before; 0 where they are far below the ceiling. */
    private void findPeaks(int start) {
        Arrays.fill(peaks, 0);
        for (float[] channel : delayed) {
            interpolator.raise(channel, start - 2 * PeakInterpolator.HALF, CHUNK, ceiling, scratch, peaks);
        }
    }
}
