package dev.sota.video.ffmpeg;

import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.video.ffmpeg.internal.FfmpegViewer;
import dev.sota.video.ffmpeg.internal.NativeLibraries;

/**
 * Finds the viewer that decodes with FFmpeg, from the same native libraries as {@link FfmpegVideoRendererProvider}.
 * Immutable.
 */
public final class FfmpegFilmViewerProvider implements FilmViewerProvider {

    /** For {@link java.util.ServiceLoader}. */
    public FfmpegFilmViewerProvider() {}

    @Override
    public String id() {
        return "ffmpeg";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Availability availability() {
        return NativeLibraries.availability();
    }

    @Override
    public FilmViewer open(EngineSettings settings) {
        return new FfmpegViewer();
    }
}
