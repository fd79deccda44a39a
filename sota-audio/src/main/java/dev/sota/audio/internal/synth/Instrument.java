package dev.sota.audio.internal.synth;

/** The instruments of the band. Levels are set by ear's measure (K-weighted loudness), so that equal velocities match. */
public enum Instrument {
    /** A round, slow pad. */
    WARM_PAD(Sounds.WARM_PAD, 0.126, 0, 0, Place.FAR),
    /** Soft strings. */
    STRINGS(Sounds.STRINGS, 0.135, 0, 0, Place.FAR),
    /** A wordless choir. */
    CHOIR(Sounds.CHOIR, 0.135, 0, 0, Place.FAR),
    /** A hollow, glassy pad. */
    GLASS_PAD(Sounds.GLASS, 0.126, 0, 0, Place.FAR),
    /** A piano with felt on its hammers. */
    FELT_PIANO(Sounds.FELT_PIANO, 0.555, -0.1, 0.35, Place.ROOM),
    /** An electric piano. */
    ELECTRIC_PIANO(Sounds.ELECTRIC_PIANO, 0.54, 0.15, 0.2, Place.ROOM),
    /** Bells under felt. */
    CELESTA(Sounds.CELESTA, 0.5, 0.25, 0.2, Place.FAR),
    /** Wooden bars. */
    MARIMBA(Sounds.MARIMBA, 0.62, -0.2, 0.3, Place.ROOM),
    /** Metal bars, struck softly. */
    VIBRAPHONE(Sounds.VIBRAPHONE, 0.35, 0.2, 0.25, Place.ROOM),
    /** A harp. */
    HARP(Sounds.HARP, 0.5, -0.25, 0.5, Place.ROOM),
    /** A guitar with nylon strings. */
    GUITAR(Sounds.GUITAR, 0.52, -0.3, 0.15, Place.ROOM),
    /** Plucked orchestral strings. */
    PIZZICATO(Sounds.PIZZICATO, 0.78, 0.25, 0.4, Place.ROOM),
    /** A soft flute. */
    FLUTE(Sounds.FLUTE, 0.206, 0.12, 0, Place.FAR),
    /** A mellow horn. */
    HORN(Sounds.HORN, 0.226, -0.15, 0, Place.FAR),
    /** A round bass. */
    SOFT_BASS(Sounds.SOFT_BASS, 0.43, 0, 0, Place.NEAR),
    /** An upright bass, plucked. */
    UPRIGHT_BASS(Sounds.UPRIGHT_BASS, 0.5, 0, 0, Place.NEAR),
    /** A soft bass drum. */
    KICK(new KickSpec(0.35), 0.6, 0, 0, Place.NEAR),
    /** A brush on a snare drum. */
    BRUSH(new NoiseSpec(3600, 0.6, 0.012, 0.22), 0.2, 0.15, 0, Place.ROOM),
    /** A shaker. */
    SHAKER(new NoiseSpec(7500, 1.0, 0.02, 0.11), 0.2, -0.35, 0, Place.NEAR),
    /** A large, deep drum. */
    TAIKO(Sounds.TAIKO, 0.55, 0, 0, Place.ROOM),
    /** A small wooden tick. */
    TICK(Sounds.TICK, 0.5, 0.35, 0, Place.ROOM);

    private final Sound sound;
    private final double level;
    private final double pan;
    private final double spread;
    private final Place place;

    Instrument(Sound sound, double level, double pan, double spread, Place place) {
        this.sound = sound;
        this.level = level;
        this.pan = pan;
        this.spread = spread;
        this.place = place;
    }

    /**
     * Where it stands.
     *
     * @return the bus it is heard on
     */
    public Place place() {
        return place;
    }

    Sound sound() {
        return sound;
    }

    double level() {
        return level;
    }

    /** Where a note stands: high notes a little to the other side than low ones, as on a keyboard. */
    double pan(double note) {
        return Math.max(-0.8, Math.min(0.8, pan + spread * (note - 64) / 24));
    }
}
