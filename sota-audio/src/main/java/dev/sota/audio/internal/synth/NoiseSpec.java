package dev.sota.audio.internal.synth;

/**
 * How a brush or a shaker sounds: noise through a band-pass filter.
 *
 * @param hertz the band's middle
 * @param q how narrow it is
 * @param attack seconds to full level
 * @param decay seconds in which it then falls by 60 dB
 */
record NoiseSpec(double hertz, double q, double attack, double decay) implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new NoiseVoice(this, strike);
    }
}
