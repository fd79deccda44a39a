package dev.sota.audio.internal.dynamics;

import java.util.BitSet;

/**
 * How music gives way to speech. The voice's activity is known before the music is mixed, so the music begins to fall
 * before a word, stays down between words and comes back slowly. Immutable.
 */
public final class DuckingCurve {

    /** Activity and gains are held for each 10 ms. */
    public static final int HOPS_PER_SECOND = 100;

    /** The fall begins so many hops before the voice. */
    private static final int LOOK_AHEAD = 25;

    private static final int ATTACK = 20;
    private static final int HOLD = 35;
    private static final int RELEASE = 90;
    /** In a shorter gap the music would only pump: there it stays down. */
    private static final int SHORTEST_GAP = 90;

    private final float[] gains;
    private final double hopsPerSample;

    /**
     * A curve.
     *
     * @param voice the hops in which someone speaks
     * @param hops how many hops there are
     * @param depthDb how far the music falls, 0 or less
     * @param sampleRate samples per second
     */
    public DuckingCurve(BitSet voice, int hops, double depthDb, int sampleRate) {
        this.hopsPerSample = (double) HOPS_PER_SECOND / sampleRate;
        this.gains = new float[hops + 2];
        BitSet down = lowered(voice, hops);
        double fallen = 0;
        for (int h = 0; h < gains.length; h++) {
            fallen = down.get(h) ? Math.min(1, fallen + 1.0 / ATTACK) : Math.max(0, fallen - 1.0 / RELEASE);
            // Eased at both ends, in decibels: a movement that the ear does not notice as one.
            double eased = fallen * fallen * (3 - 2 * fallen);
            gains[h] = (float) Math.pow(10, depthDb * eased / 20);
        }
    }

    /** When the music is to be down: the voice, from a little before to a little after, without short gaps. */
    private static BitSet lowered(BitSet voice, int hops) {
        BitSet down = new BitSet(hops);
        int end = -SHORTEST_GAP;
        for (int from = voice.nextSetBit(0); from >= 0 && from < hops; from = voice.nextSetBit(end)) {
            boolean joined = end > 0 && from - end < SHORTEST_GAP;
            int begin = joined ? end : Math.max(0, from - LOOK_AHEAD);
            end = voice.nextClearBit(from);
            down.set(begin, end + HOLD);
        }
        return down;
    }

    /**
     * Lowers a piece of music.
     *
     * @param position its first sample's place in the mix
     * @param count samples
     * @param left the left channel
     * @param right the right channel
     */
    public void apply(long position, int count, double[] left, double[] right) {
        for (int i = 0; i < count; i++) {
            double gain = at(position + i);
            left[i] *= gain;
            right[i] *= gain;
        }
    }

    /**
     * The factor at a sample.
     *
     * @param sample place in the mix
     * @return at most 1
     */
    public double at(long sample) {
        double hop = Math.min(sample * hopsPerSample, gains.length - 1.001);
        int whole = (int) hop;
        double part = hop - whole;
        return gains[whole] + part * (gains[whole + 1] - gains[whole]);
    }
}
