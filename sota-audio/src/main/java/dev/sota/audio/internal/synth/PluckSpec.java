package dev.sota.audio.internal.synth;

/**
 * How a plucked string sounds.
 *
 * @param seconds time in which middle C falls by 60 dB
 * @param brightness corner in hertz of the low-pass filter on the pluck
 * @param damping how much the loop averages neighbouring samples, from 0 (bright) to 0.5 (Karplus and Strong's)
 * @param position where it is plucked, as a part of its length
 * @param release seconds in which a damped note falls by 60 dB
 */
record PluckSpec(double seconds, double brightness, double damping, double position, double release) implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new PluckVoice(this, strike);
    }
}
