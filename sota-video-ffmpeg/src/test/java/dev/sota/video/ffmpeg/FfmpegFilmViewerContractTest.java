package dev.sota.video.ffmpeg;

import dev.sota.spi.FilmViewerProvider;
import dev.sota.tck.FilmViewerContract;

class FfmpegFilmViewerContractTest extends FilmViewerContract {
    @Override
    protected FilmViewerProvider provider() {
        return new FfmpegFilmViewerProvider();
    }
}
