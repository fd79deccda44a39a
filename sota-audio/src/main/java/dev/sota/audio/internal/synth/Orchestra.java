package dev.sota.audio.internal.synth;

/** Plays notes: makes the voices of one performance at one sample rate. Not thread-safe. */
public final class Orchestra {
    private final double rate;
    private final WaveTables tables;

    /**
     * Brings the instruments.
     *
     * @param rate samples per second
     */
    public Orchestra(double rate) {
        this.rate = rate;
        this.tables = new WaveTables(rate);
    }

    /**
     * Begins a note.
     *
     * @param instrument who plays
     * @param note MIDI note number
     * @param velocity how hard, from 0 to 1
     * @param samples how long it is held
     * @param seed what its noise begins with
     * @return the sounding note
     */
    public Voice play(Instrument instrument, int note, double velocity, long samples, long seed) {
        double gain = instrument.level() * velocity * Math.sqrt(velocity);
        Strike strike = new Strike(Pitch.hertz(note), velocity, gain, instrument.pan(note), samples, rate, seed);
        return instrument.sound().voice(instrument, strike, tables);
    }
}
