package dev.sota.video.ffmpeg;

import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import dev.sota.video.ffmpeg.internal.FfmpegRenderer;
import dev.sota.video.ffmpeg.internal.NativeLibraries;

/**
 * Finds the renderer that encodes with FFmpeg. Its native libraries come from the class path or module path: {@code
 * org.bytedeco:ffmpeg} and {@code org.bytedeco:javacpp} with the classifier of the platform. Immutable.
 */
public final class FfmpegVideoRendererProvider implements VideoRendererProvider {

    /** For {@link java.util.ServiceLoader}. */
    public FfmpegVideoRendererProvider() {}

    @Override
    public String id() {
        return "ffmpeg";
    }

    @Override
    public String version() {
        return "7";
    }

    @Override
    public Availability availability() {
        return NativeLibraries.availability();
    }

    @Override
    public VideoRenderer open(EngineSettings settings) {
        NativeLibraries.load();
        return new FfmpegRenderer();
    }
}
