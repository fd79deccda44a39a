package dev.sota.audio.internal.music;

/** What a note does in the music. */
enum Part {
    PAD,
    BASS,
    FIGURE,
    LEAD,
    PERCUSSION
}
