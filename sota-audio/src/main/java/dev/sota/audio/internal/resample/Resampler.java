package dev.sota.audio.internal.resample;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Changes the sample rate of a stream by any rational ratio: a windowed-sinc polyphase filter of linear phase, whose
 * delay is made good. {@code n} samples become {@code ceil(n * to / from)}; positions are exact fractions, so nothing
 * drifts. Aliases and images are below -80 dB. Between equal rates it passes samples through. Not thread-safe.
 */
public final class Resampler implements PlanarInput {

    private static final int BLOCK = 2048;

    private final PlanarInput input;
    private final boolean identity;
    private final SincTable table;
    private final long step;
    private final long phases;
    private final double[][] buffer;
    /** How many values of the buffer hold samples, the zeros before the first and after the last among them. */
    private int filled;
    /** Index in the buffer of the first of the samples around the next value. */
    private int first;

    private long phase;
    /** Samples of the input from the next value's position to the input's end; known at the end only. */
    private long left = Long.MAX_VALUE;

    /**
     * A converter.
     *
     * @param input where samples come from
     * @param channels how many channels they have
     * @param from their rate
     * @param to the rate wanted
     */
    public Resampler(PlanarInput input, int channels, int from, int to) {
        if (from < 1 || to < 1) {
            throw new IllegalArgumentException("a sample rate is at least 1: " + from + ", " + to);
        }
        int common = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValue();
        this.input = input;
        this.identity = from == to;
        this.step = from / common;
        this.phases = to / common;
        this.table = new SincTable(identity ? 1 : step, identity ? 1 : phases);
        int half = table.half();
        this.buffer = new double[channels][4 * half + BLOCK + (int) Math.min(step / phases + 1, 1 << 16)];
        this.filled = half - 1;
    }

    /**
     * How many samples come of a number of samples.
     *
     * @param samples of the input
     * @param from its rate
     * @param to the rate wanted
     * @return the length
     */
    public static long length(long samples, int from, int to) {
        return -Math.floorDiv(Math.multiplyExact(-samples, (long) to), (long) from);
    }

    @Override
    public int read(double[][] into, int offset, int count) throws IOException {
        if (identity) {
            return input.read(into, offset, count);
        }
        int width = 2 * table.half();
        int done = 0;
        while (done < count) {
            if (first + width > filled) {
                refill();
                continue;
            }
            if (left <= 0) {
                break;
            }
            for (int c = 0; c < buffer.length; c++) {
                into[c][offset + done] = table.apply(buffer[c], first, phase);
            }
            done++;
            advance();
        }
        return done;
    }

    private void advance() {
        phase += step;
        long whole = phase / phases;
        phase -= whole * phases;
        first += (int) whole;
        if (left != Long.MAX_VALUE) {
            left -= whole;
        }
    }

    /** Drops what is no longer needed and reads on; after the end come zeros. */
    private void refill() throws IOException {
        int keep = Math.min(first, filled);
        int rest = filled - keep;
        for (double[] channel : buffer) {
            System.arraycopy(channel, keep, channel, 0, rest);
        }
        filled = rest;
        first -= keep;
        int room = buffer[0].length - filled;
        int read = left == Long.MAX_VALUE ? input.read(buffer, filled, room) : 0;
        if (read > 0) {
            filled += read;
            return;
        }
        if (left == Long.MAX_VALUE) {
            left = filled - (first + table.half() - 1L);
        }
        for (double[] channel : buffer) {
            Arrays.fill(channel, filled, channel.length, 0);
        }
        filled = buffer[0].length;
    }
}
