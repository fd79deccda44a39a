package dev.sota.cli;

import dev.sota.api.FilmFrames;
import dev.sota.spi.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A film of five seconds whose pictures tell their time: a grey level for each tenth of a second. */
final class FakeFilm implements FilmFrames {

    Duration duration = Duration.ofSeconds(5);
    boolean closed;

    @Nullable
    Path opened;

    @Override
    public int width() {
        return 4;
    }

    @Override
    public int height() {
        return 2;
    }

    @Override
    public Duration duration() {
        return duration;
    }

    @Override
    public Picture at(Duration time) {
        int[] pixels = new int[8];
        Arrays.fill(pixels, 0xFF000000 | (int) (time.toMillis() / 100) * 0x010101);
        return Picture.of(4, 2, pixels);
    }

    @Override
    public void close() {
        closed = true;
    }
}
