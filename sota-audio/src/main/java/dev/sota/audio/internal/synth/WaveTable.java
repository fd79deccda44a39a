package dev.sota.audio.internal.synth;

/** One period of a sum of harmonics, for reading with a 32-bit phase. Immutable once made. */
final class WaveTable {
    static final int BITS = 11;
    static final int SIZE = 1 << BITS;
    static final int SHIFT = 32 - BITS;
    static final int FRACTION_MASK = (1 << SHIFT) - 1;
    static final float FRACTION_SCALE = 1f / (1 << SHIFT);

    /** The samples, with the first one again at the end for interpolation. */
    final float[] samples = new float[SIZE + 1];

    /**
     * Adds up the harmonics that are below a limit; so the table holds nothing that could alias.
     *
     * @param harmonics amplitudes, the fundamental first
     * @param limit how many of them to use
     */
    WaveTable(double[] harmonics, int limit) {
        int count = Math.min(limit, harmonics.length);
        double[] sum = new double[SIZE];
        double power = 0;
        for (int n = 1; n <= count; n++) {
            double amplitude = harmonics[n - 1];
            power += amplitude * amplitude / 2;
            // Schroeder's phases (1970) keep the crest of the sum low.
            double phase = -Math.PI * n * (n - 1) / Math.max(1, harmonics.length);
            for (int i = 0; i < SIZE; i++) {
                sum[i] += amplitude * StrictMath.sin(phase + 2 * Math.PI * ((long) n * i % SIZE) / SIZE);
            }
        }
        double scale = power == 0 ? 0 : Math.sqrt(0.5 / power);
        for (int i = 0; i <= SIZE; i++) {
            samples[i] = (float) (scale * sum[i % SIZE]);
        }
    }

    /** The sample at a phase; a whole turn is 2^32. */
    static float read(float[] samples, int phase) {
        int index = phase >>> SHIFT;
        float a = samples[index];
        return a + (samples[index + 1] - a) * ((phase & FRACTION_MASK) * FRACTION_SCALE);
    }

    /** The phase step of a frequency. */
    static int step(double hertz, double rate) {
        return (int) (long) StrictMath.rint(hertz / rate * 4294967296.0);
    }
}
