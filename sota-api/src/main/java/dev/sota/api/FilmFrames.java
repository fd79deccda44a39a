package dev.sota.api;

import dev.sota.spi.Picture;
import java.time.Duration;

/**
 * The pictures of a finished film. Holds the file open; used by one thread.
 *
 * <pre>{@code
 * try (FilmFrames frames = pipeline.frames(Path.of("lighthouse.mp4"))) {
 *     Picture atTwoSeconds = frames.at(Duration.ofSeconds(2));
 * }
 * }</pre>
 */
public interface FilmFrames extends AutoCloseable {
    /**
     * The width of the pictures.
     *
     * @return pixels
     */
    int width();

    /**
     * The height of the pictures.
     *
     * @return pixels
     */
    int height();

    /**
     * How long the pictures last.
     *
     * @return from the first picture to the end of the last
     */
    Duration duration();

    /**
     * The picture that is seen at a time. Times that only grow are quickest: nothing is decoded twice.
     *
     * @param time from the film's beginning, before its end
     * @return the picture, opaque
     * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when the film does not last that
     *     long, of kind {@link GenerationException.Kind#BACKEND} when it is damaged there
     */
    Picture at(Duration time);

    @Override
    void close();
}
