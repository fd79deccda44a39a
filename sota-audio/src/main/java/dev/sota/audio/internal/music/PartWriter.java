package dev.sota.audio.internal.music;

import java.util.function.Consumer;

/** Writes one part, passage after passage in order. May remember where it was. Not thread-safe. */
interface PartWriter {
    void write(Stretch stretch, Consumer<Note> notes);
}
