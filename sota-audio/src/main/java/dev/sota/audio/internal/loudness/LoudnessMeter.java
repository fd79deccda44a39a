package dev.sota.audio.internal.loudness;

import java.util.Arrays;

/**
 * Measures loudness by ITU-R BS.1770-5 with the windows of EBU Tech 3341. A stream goes in in pieces of any size; the
 * result does not depend on how it is split. Memory: 160 bytes for each second. Not thread-safe.
 */
public final class LoudnessMeter {

    /** The lowest sample rate at which the weighting's shelf still fits under half the rate. */
    public static final int LOWEST_RATE = 8000;

    private static final int HOPS_PER_SECOND = 100;
    private static final int MOMENTARY_HOPS = 40;
    private static final int SHORT_TERM_HOPS = 300;
    /** Gating blocks and short-term values stand 100 ms apart. */
    private static final int STEP_HOPS = 10;

    private final int sampleRate;
    private final double[] weights;
    private final KWeighting[] filters;
    private final double[] sums;
    private final EnergyWindow window = new EnergyWindow(SHORT_TERM_HOPS);
    private final DoubleList gatingBlocks = new DoubleList();
    private final DoubleList shortTermBlocks = new DoubleList();
    private double maxMomentary;
    private double maxShortTerm;
    private long hops;
    private int inHop;
    private int hopLength;

    /**
     * A meter.
     *
     * @param sampleRate samples per second, at least {@link #LOWEST_RATE}
     * @param weights one for each channel
     */
    public LoudnessMeter(int sampleRate, double... weights) {
        if (sampleRate < LOWEST_RATE || weights.length == 0) {
            throw new IllegalArgumentException(
                    "cannot measure " + weights.length + " channels at " + sampleRate + " Hz");
        }
        this.sampleRate = sampleRate;
        this.weights = weights.clone();
        this.filters = new KWeighting[weights.length];
        Arrays.setAll(filters, i -> new KWeighting(sampleRate));
        this.sums = new double[weights.length];
        this.hopLength = hopLength(0);
    }

    /**
     * A meter for one or two channels of equal weight.
     *
     * @param sampleRate samples per second
     * @param channels how many
     * @return a new meter
     */
    public static LoudnessMeter of(int sampleRate, int channels) {
        double[] weights = new double[channels];
        Arrays.fill(weights, 1);
        return new LoudnessMeter(sampleRate, weights);
    }

    /**
     * A meter for five channels: left, right, centre and the two surround channels, which count 1.41 times.
     *
     * @param sampleRate samples per second
     * @return a new meter
     */
    public static LoudnessMeter surround(int sampleRate) {
        return new LoudnessMeter(sampleRate, 1, 1, 1, 1.41, 1.41);
    }

    /**
     * Takes samples.
     *
     * @param interleaved samples, full scale at 1
     * @param offset index of the first value
     * @param frames samples of one channel
     */
    public void add(float[] interleaved, int offset, int frames) {
        int channels = weights.length;
        int done = 0;
        while (done < frames) {
            int n = Math.min(frames - done, hopLength - inHop);
            for (int c = 0; c < channels; c++) {
                sums[c] = filters[c].accumulate(interleaved, offset + done * channels + c, channels, n, sums[c]);
            }
            done += n;
            inHop += n;
            if (inHop == hopLength) {
                endHop();
            }
        }
    }

    /**
     * The reading so far. Blocks that are not complete do not count.
     *
     * @return the reading
     */
    public LoudnessReading reading() {
        return new LoudnessReading(
                Gating.integrated(gatingBlocks.toArray()),
                Decibels.loudness(maxMomentary),
                Decibels.loudness(maxShortTerm),
                Gating.range(shortTermBlocks.toArray()));
    }

    private void endHop() {
        double energy = 0;
        for (int c = 0; c < sums.length; c++) {
            energy += weights[c] * sums[c];
            sums[c] = 0;
            filters[c].settle();
        }
        window.add(energy, hopLength);
        hops++;
        boolean step = hops % STEP_HOPS == 0;
        if (hops >= MOMENTARY_HOPS) {
            double momentary = window.meanSquare(MOMENTARY_HOPS);
            maxMomentary = Math.max(maxMomentary, momentary);
            if (step) {
                gatingBlocks.add(momentary);
            }
        }
        if (hops >= SHORT_TERM_HOPS) {
            double shortTerm = window.meanSquare(SHORT_TERM_HOPS);
            maxShortTerm = Math.max(maxShortTerm, shortTerm);
            if (step) {
                shortTermBlocks.add(shortTerm);
            }
        }
        inHop = 0;
        hopLength = hopLength(hops);
    }

    /** 10 ms is not a whole number of samples at every rate: hops differ by one sample so that none drifts. */
    private int hopLength(long hop) {
        return (int) ((hop + 1) * sampleRate / HOPS_PER_SECOND - hop * sampleRate / HOPS_PER_SECOND);
    }
}
