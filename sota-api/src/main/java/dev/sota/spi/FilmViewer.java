package dev.sota.spi;

import dev.sota.api.FilmFrames;
import java.nio.file.Path;

/** Shows films to people: the pictures of finished ones, and contact sheets of planned ones. Thread-safe. */
public interface FilmViewer extends AutoCloseable {
    /**
     * Opens a finished film.
     *
     * @param film the file
     * @return its pictures; the caller closes it
     * @throws dev.sota.api.GenerationException of kind REQUEST when there is no such film, or it has no pictures that
     *     can be decoded here
     */
    FilmFrames open(Path film);

    /**
     * Draws a page of a contact sheet: the same page gives the same pixels.
     *
     * @param page what stands on it
     * @param context the run
     * @return the page, opaque; as wide as its columns and as high as its rows need
     */
    Picture draw(SheetPage page, RunContext context);

    @Override
    void close();
}
