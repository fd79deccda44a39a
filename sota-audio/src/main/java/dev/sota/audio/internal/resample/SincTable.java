package dev.sota.audio.internal.resample;

import dev.sota.audio.internal.loudness.KaiserWindow;

/**
 * The taps of a polyphase low-pass for one ratio of sample rates. A ratio with few phases has all of them; one with many
 * has {@value #MOST_PHASES}, between which taps are interpolated on a line (error below -120 dB). Immutable.
 */
final class SincTable {

    private static final int MOST_PHASES = 1024;
    /** Half the length in periods of the lower rate. */
    private static final int HALF_PERIODS = 48;

    private static final double ATTENUATION_DB = 92;
    /** Half the width of the transition by Kaiser's formula, in cycles times two: the stop band begins at the edge. */
    private static final double HALF_TRANSITION = (ATTENUATION_DB - 7.95) / (2.285 * 2 * HALF_PERIODS) / Math.PI / 2;

    private final double[][] taps;
    private final int half;
    private final long phases;

    /** A table for going from one rate to another, in lowest terms. */
    SincTable(long from, long to) {
        double scale = Math.max(1.0, (double) from / to);
        double reach = HALF_PERIODS * scale;
        this.half = (int) Math.ceil(reach);
        this.phases = to;
        int rows = (int) Math.min(to, MOST_PHASES);
        this.taps = new double[rows + 1][2 * half];
        KaiserWindow window = new KaiserWindow(ATTENUATION_DB);
        double cutoff = (1 - HALF_TRANSITION) / scale;
        for (int r = 0; r <= rows; r++) {
            fill(taps[r], (double) r / rows, window, cutoff, reach);
        }
    }

    private void fill(double[] row, double at, KaiserWindow window, double cutoff, double reach) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = window.sinc(k - (half - 1) - at, cutoff, reach);
            sum += row[k];
        }
        for (int k = 0; k < row.length; k++) {
            row[k] /= sum;
        }
    }

    /** How many samples on either side have a part in a value. */
    int half() {
        return half;
    }

    /** The value between samples: {@code first} is the index of the first of {@code 2 * half()} samples. */
    double apply(double[] samples, int first, long phase) {
        int rows = taps.length - 1;
        if (rows == phases) {
            return dot(taps[(int) phase], samples, first);
        }
        double row = (double) phase * rows / phases;
        int whole = (int) row;
        double part = row - whole;
        return (1 - part) * dot(taps[whole], samples, first) + part * dot(taps[whole + 1], samples, first);
    }

    /** Four sums, so that each addition need not wait for the one before. */
    private static double dot(double[] taps, double[] samples, int first) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < taps.length; k += 4) {
            a += taps[k] * samples[first + k];
            b += taps[k + 1] * samples[first + k + 1];
            c += taps[k + 2] * samples[first + k + 2];
            d += taps[k + 3] * samples[first + k + 3];
        }
        for (; k < taps.length; k++) {
            a += taps[k] * samples[first + k];
        }
        return (a + b) + (c + d);
    }
}
