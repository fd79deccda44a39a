package dev.sota.audio.internal.synth;

/**
 * How a wavetable instrument sounds.
 *
 * @param harmonics amplitudes of the harmonics, the fundamental first
 * @param attack seconds to full level
 * @param decay time constant of the decay to the sustained level, in seconds
 * @param sustain the sustained level, from 0 to 1
 * @param release seconds to silence after the note ends
 * @param detune distance of the two oscillators in cents
 * @param width how far apart they stand, from 0 (middle) to 1 (left and right)
 * @param cutoff the low-pass filter's corner frequency in hertz at the middle of its slow sweep
 */
record WaveSpec(
        double[] harmonics,
        double attack,
        double decay,
        double sustain,
        double release,
        double detune,
        double width,
        double cutoff)
        implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new WaveVoice(this, tables.table(instrument, harmonics, strike.hertz()), strike);
    }

    /** Harmonics that fall as a power of their number, every odd one as well as every even one by its own weight. */
    static double[] falling(int count, double power, double even) {
        double[] amplitudes = new double[count];
        for (int n = 1; n <= count; n++) {
            amplitudes[n - 1] = (n % 2 == 0 ? even : 1) / StrictMath.pow(n, power);
        }
        return amplitudes;
    }
}
