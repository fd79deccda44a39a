package dev.sota.audio.internal.music;

/** What a passage does in the form. */
enum Role {
    INTRO,
    VERSE,
    CONTRAST,
    OUTRO
}
