package dev.sota.api;

/** The feeling of a scene: it colours pictures, music and movement. */
public enum Mood {
    /** Plain and even. */
    NEUTRAL,
    /** Quiet and slow. */
    CALM,
    /** Bright and warm. */
    JOYFUL,
    /** Low and muted. */
    SAD,
    /** Dark, with contrast and diagonals. */
    TENSE,
    /** Strange, half hidden. */
    MYSTERIOUS,
    /** Large and rising. */
    HEROIC,
    /** Light and quick. */
    PLAYFUL
}
