package dev.sota.audio.internal.synth;

/**
 * How a soft drum sounds.
 *
 * @param seconds time in which it falls by 60 dB
 */
record KickSpec(double seconds) implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new KickVoice(seconds, tables.sine(), strike);
    }
}
