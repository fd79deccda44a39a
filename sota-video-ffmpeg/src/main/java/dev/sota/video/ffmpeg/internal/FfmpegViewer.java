package dev.sota.video.ffmpeg.internal;

import dev.sota.api.FilmFrames;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SheetPage;
import dev.sota.video.ffmpeg.internal.libav.DecodedFilm;
import dev.sota.video.ffmpeg.internal.text.TextArtist;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Decodes with FFmpeg's libraries, which are loaded for the first film; contact sheets need none. Thread-safe.
 */
public final class FfmpegViewer implements FilmViewer {

    private TextArtist.@Nullable Fonts fonts;

    /** A viewer. */
    public FfmpegViewer() {}

    @Override
    public FilmFrames open(Path film) {
        NativeLibraries.load();
        return DecodedFilm.open(film);
    }

    @Override
    public Picture draw(SheetPage page, RunContext context) {
        context.checkpoint();
        return fonts().sheet(page);
    }

    private synchronized TextArtist.Fonts fonts() {
        if (fonts == null) {
            fonts = new TextArtist.Fonts();
        }
        return fonts;
    }

    @Override
    public void close() {
        // Films that were opened are their callers' to close.
    }
}
