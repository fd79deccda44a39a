package dev.sota.video.ffmpeg.internal;

import dev.sota.api.GenerationException;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioSource;
import dev.sota.spi.Picture;
import dev.sota.spi.RenderReport;
import dev.sota.spi.RenderRequest;
import dev.sota.spi.RunContext;
import dev.sota.spi.VideoRenderer;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import dev.sota.video.ffmpeg.internal.libav.EncodedPacket;
import dev.sota.video.ffmpeg.internal.libav.Mp4Writer;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoders;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
import dev.sota.video.ffmpeg.internal.run.SegmentWorkers;
import dev.sota.video.ffmpeg.internal.text.TextArtist;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders with FFmpeg's libraries, which must be loaded. Safe for use by several threads. */
public final class FfmpegRenderer implements VideoRenderer {

    private static final long WAIT_MILLIS = 50;

    private final int threads;
    private final TextArtist.Fonts fonts;
    private final List<String> encoders;

    /**
     * A renderer.
     *
     * @param threads how many threads draw and encode a film
     */
    public FfmpegRenderer(int threads) {
        this.threads = threads;
        this.fonts = new TextArtist.Fonts();
        this.encoders = VideoEncoders.names();
    }

    @Override
    public List<String> encoders() {
        return encoders;
    }

    @Override
    public RenderReport render(RenderRequest request, Path file, RunContext context) throws IOException {
        context.checkpoint();
        Timeline timeline = request.timeline();
        String encoder = VideoEncoders.choose(request.encoder());
        check(request);
        VideoSettings settings = new VideoSettings(
                encoder, timeline.width(), timeline.height(), timeline.frameRate(), request.videoKbps());
        TextArtist artist = artist(timeline);
        long samples;
        try (AudioSource sound = open(request);
                Mp4Writer writer =
                        Mp4Writer.open(file, timeline, settings, sound, request.audioKbps(), request.metadata());
                SegmentWorkers workers = new SegmentWorkers(
                        Film.of(timeline, request.burnCaptions()), settings, request.keyframes(), artist, threads)) {
            copy(workers, writer, timeline.frames(), context);
            samples = writer.finish();
        }
        context.progress(timeline.frames(), timeline.frames());
        return new RenderReport(
                encoder, timeline.frames(), samples, VideoEncoders.deterministic(encoder), artist.notes());
    }

    private static void copy(SegmentWorkers workers, Mp4Writer writer, long frames, RunContext context)
            throws IOException {
        try {
            while (!workers.ended()) {
                context.checkpoint();
                for (EncodedPacket packet : workers.take(WAIT_MILLIS)) {
                    context.checkpoint();
                    writer.write(packet);
                }
                context.progress(Math.min(workers.drawn(), frames), frames);
            }
            context.checkpoint();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    @Override
    public Picture frame(RenderRequest request, long frame, RunContext context) {
        context.checkpoint();
        Timeline timeline = request.timeline();
        if (frame < 0 || frame >= timeline.frames()) {
            throw new IllegalArgumentException("frame " + frame + " of a film of " + timeline.frames());
        }
        Film film = Film.of(timeline, request.burnCaptions());
        Compositor compositor = new Compositor(
                film,
                index -> {
                    PictureClip clip = film.pictures().get(index);
                    return StillPicture.of(
                            request.keyframes().keyframe(clip.recipe()), clip.camera(), film.width(), film.height());
                },
                artist(timeline));
        try {
            return compositor.picture(frame);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private TextArtist artist(Timeline timeline) {
        return fonts.artist(timeline.language(), timeline.width(), timeline.height());
    }

    private static @Nullable AudioSource open(RenderRequest request) throws IOException {
        return request.audio().isPresent() ? request.audio().get().open() : null;
    }

    private static void check(RenderRequest request) {
        if (request.videoKbps() < 50 || request.videoKbps() > 500_000) {
            throw GenerationException.request(
                            "A film's pictures take 50 to 500000 kbit/s, not " + request.videoKbps() + ".")
                    .remedy("Choose a video bit rate in that range; 2500 suits 960 by 540 pixels.")
                    .build();
        }
        if (request.audioKbps() < 32 || request.audioKbps() > 512) {
            throw GenerationException.request("A film's sound takes 32 to 512 kbit/s, not " + request.audioKbps() + ".")
                    .remedy("Choose an audio bit rate in that range; 192 is usual.")
                    .build();
        }
        Timeline timeline = request.timeline();
        if (timeline.width() < 32 || timeline.height() < 32 || timeline.width() > 8192 || timeline.height() > 8192) {
            throw GenerationException.request("Films are 32 to 8192 pixels wide and high, not " + timeline.width()
                            + " by " + timeline.height() + ".")
                    .remedy("Choose a size in that range.")
                    .build();
        }
    }

    private static GenerationException interrupted(InterruptedException cause) {
        return GenerationException.builder(
                        GenerationException.Kind.CANCELLED, "The thread that rendered was interrupted.")
                .cause(cause)
                .build();
    }

    @Override
    public void close() {}
}
