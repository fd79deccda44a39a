package dev.sota.audio.internal.synth;

/** What an instrument is made of. */
interface Sound {
    /**
     * Begins a note.
     *
     * @param instrument the instrument that has this sound
     * @param strike how it is played
     * @param tables the performance's wave tables
     * @return the sounding note
     */
    Voice voice(Instrument instrument, Strike strike, WaveTables tables);
}
