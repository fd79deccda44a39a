/** Timeline to MP4 through FFmpeg. */
module dev.sota.video.ffmpeg {
    requires transitive dev.sota.api;
    requires static org.jspecify;
    requires java.desktop;
    requires org.bytedeco.javacpp;
    requires org.bytedeco.ffmpeg;

    exports dev.sota.video.ffmpeg;

    uses dev.sota.spi.FontSource;

    provides dev.sota.spi.FilmViewerProvider with
            dev.sota.video.ffmpeg.FfmpegFilmViewerProvider;
    provides dev.sota.spi.VideoRendererProvider with
            dev.sota.video.ffmpeg.FfmpegVideoRendererProvider;
}
