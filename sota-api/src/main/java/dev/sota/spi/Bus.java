package dev.sota.spi;

/** Where a sound goes in the mix. */
public enum Bus {
    /** Voices: processed as speech; they lower the music. */
    SPEECH,
    /** Music: lowered while someone speaks. */
    MUSIC,
    /** Everything else: mixed as it is. */
    EFFECTS
}
