package dev.sota.audio.internal.synth;

/**
 * How a frequency-modulated keyboard sounds.
 *
 * @param ratio modulator's frequency over the carrier's
 * @param index modulation index at full velocity
 * @param indexSeconds time constant of the index
 * @param tineRatio frequency of the small high pair over the note's
 * @param tineGain its amplitude
 * @param seconds time in which middle C falls by 60 dB
 * @param release seconds in which a damped note falls by 60 dB
 */
record FmSpec(
        double ratio,
        double index,
        double indexSeconds,
        double tineRatio,
        double tineGain,
        double seconds,
        double release)
        implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new FmVoice(this, tables.sine(), strike);
    }
}
