package dev.sota.video.ffmpeg.internal;

import dev.sota.api.GenerationException;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoders;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
import dev.sota.video.ffmpeg.internal.run.Assembly;
import dev.sota.video.ffmpeg.internal.run.SegmentEncoding;
import dev.sota.video.ffmpeg.internal.run.StillShelf;
import dev.sota.video.ffmpeg.internal.text.TextArtist;
import dev.sota.video.ffmpeg.internal.text.TextSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Renders with FFmpeg's libraries, which must be loaded. Safe for use by several threads. */
public final class FfmpegRenderer implements VideoRenderer {

    private final TextArtist.Fonts fonts = new TextArtist.Fonts();
    private final StillShelf shelf = new StillShelf();
    private final List<VideoEncoderInfo> encoders;

    /** A renderer. */
    public FfmpegRenderer() {
        this.encoders = VideoEncoders.all();
    }

    @Override
    public List<VideoEncoderInfo> encoders() {
        return encoders;
    }

    @Override
    public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
        context.checkpoint();
        Checks.picture(request.width(), request.height(), request.videoKbps());
        VideoSettings settings = new VideoSettings(
                VideoEncoders.choose(request.encoder()),
                request.width(),
                request.height(),
                request.frameRate(),
                request.videoKbps(),
                request.effort());
        TextArtist artist = artist(request);
        SegmentEncoding.encode(request, settings, shelf, artist, file, context);
        return new SegmentReport(request.frames(), artist.notes());
    }

    @Override
    public AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context) throws IOException {
        context.checkpoint();
        Checks.sound(request.audioKbps());
        return Assembly.assemble(request, file, context);
    }

    @Override
    public Picture frame(SegmentRequest request, long frame, RunContext context) {
        context.checkpoint();
        if (frame < request.startFrame() || frame >= request.startFrame() + request.frames()) {
            throw new IllegalArgumentException("frame " + frame + " of a segment of " + request.frames()
                    + " frames from " + request.startFrame() + " on");
        }
        try {
            return SegmentEncoding.compositor(request, shelf, artist(request)).picture(frame);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private TextArtist artist(SegmentRequest request) {
        return fonts.artist(TextSetting.of(request));
    }

    private static GenerationException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return GenerationException.builder(
                        GenerationException.Kind.CANCELLED, "The thread that rendered was interrupted.")
                .cause(cause)
                .build();
    }

    @Override
    public void close() {
        shelf.clear();
    }
}
