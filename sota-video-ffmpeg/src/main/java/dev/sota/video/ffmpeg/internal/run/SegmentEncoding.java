package dev.sota.video.ffmpeg.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentRequest;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.libav.EncodedPacket;
import dev.sota.video.ffmpeg.internal.libav.SegmentWriter;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoder;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws a segment's frames and encodes them, on the calling thread. */
public final class SegmentEncoding {

    private SegmentEncoding() {}

    /**
     * Encodes.
     *
     * @param request what to draw
     * @param settings how to encode it
     * @param shelf prepares pictures
     * @param lettering draws words
     * @param file where to write
     * @param context the run
     * @throws GenerationException of kind RESOURCES when the file cannot be written
     */
    public static void encode(
            SegmentRequest request,
            VideoSettings settings,
            StillShelf shelf,
            Lettering lettering,
            Path file,
            RunContext context) {
        Compositor compositor = compositor(request, shelf, lettering);
        Sink sink = new Sink(file);
        try (VideoEncoder encoder = new VideoEncoder(settings, 0, sink::take);
                SegmentWriter writer = new SegmentWriter(file, encoder.header())) {
            sink.writer = writer;
            long end = request.startFrame() + request.frames();
            for (long frame = request.startFrame(); frame < end; frame++) {
                context.checkpoint();
                encoder.encode(compositor.draw(frame));
                context.progress(frame + 1 - request.startFrame(), request.frames());
            }
            encoder.finish();
            writer.finish();
        } catch (IOException e) {
            throw WriteFailure.of(e, file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GenerationException.builder(
                            GenerationException.Kind.CANCELLED, "The thread that rendered was interrupted.")
                    .cause(e)
                    .build();
        }
    }

    /**
     * What draws a segment.
     *
     * @param request what to draw
     * @param shelf prepares pictures
     * @param lettering draws words
     * @return for use by one thread
     */
    public static Compositor compositor(SegmentRequest request, StillShelf shelf, Lettering lettering) {
        Film film = Film.of(request);
        StillShelf.Hand hand = shelf.hand();
        return new Compositor(
                film,
                index -> hand.get(film.pictures().get(index), film.width(), film.height(), request.keyframes()),
                lettering);
    }

    /** The encoder is open before the file, and gives nothing before the first frame. */
    private static final class Sink {
        private final Path file;
        private @Nullable SegmentWriter writer;

        Sink(Path file) {
            this.file = file;
        }

        void take(EncodedPacket packet) {
            try {
                Objects.requireNonNull(writer).write(packet);
            } catch (IOException e) {
                throw WriteFailure.of(e, file);
            }
        }
    }
}
