package dev.sota.video.ffmpeg.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioSource;
import dev.sota.spi.RunContext;
import dev.sota.video.ffmpeg.internal.libav.EncodedPacket;
import dev.sota.video.ffmpeg.internal.libav.Mp4Writer;
import dev.sota.video.ffmpeg.internal.libav.SegmentHeader;
import dev.sota.video.ffmpeg.internal.libav.SegmentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins segments with the sound, on the calling thread. */
public final class Assembly {

    private final AssemblyRequest request;
    private final Path file;
    private final RunContext context;
    private final long frames;
    private @Nullable SegmentHeader first;
    private long written;

    private Assembly(AssemblyRequest request, Path file, RunContext context) {
        this.request = request;
        this.file = file;
        this.context = context;
        this.frames = request.timeline().frames();
    }

    /**
     * Assembles.
     *
     * @param request what to join
     * @param file where to write
     * @param context the run
     * @return what was made
     * @throws IOException when a segment or the sound cannot be read
     * @throws GenerationException of kind BACKEND when the segments do not make up the film
     */
    public static AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context) throws IOException {
        return new Assembly(request, file, context).run();
    }

    private AssemblyReport run() throws IOException {
        Path segment = next(0).orElseThrow(this::wrongLength);
        try (AudioSource sound = open(request);
                Mp4Writer writer = open(segment, sound)) {
            copy(segment, writer);
            Optional<Path> following = next(1);
            for (int i = 2; following.isPresent(); i++) {
                copy(following.get(), writer);
                following = next(i);
            }
            if (written != frames) {
                throw wrongLength();
            }
            long samples = writer.finish(context::checkpoint);
            return new AssemblyReport(frames, samples);
        }
    }

    private Optional<Path> next(int index) {
        context.checkpoint();
        return request.segments().segment(index);
    }

    private Mp4Writer open(Path segment, @Nullable AudioSource sound) throws IOException {
        try (SegmentReader reader = new SegmentReader(segment)) {
            SegmentHeader header = reader.header();
            Timeline film = request.timeline();
            if (header.width() != film.width()
                    || header.height() != film.height()
                    || header.frameRate() != film.frameRate()) {
                throw misfit("they have another size or frame rate than the film");
            }
            return Mp4Writer.open(file, film, header, sound, request.audioKbps(), request.metadata());
        }
    }

    private void copy(Path segment, Mp4Writer writer) throws IOException {
        try (SegmentReader reader = new SegmentReader(segment)) {
            if (first == null) {
                first = reader.header();
            } else if (!first.joins(reader.header())) {
                throw misfit("they were encoded in different ways");
            }
            // The room for the index is reckoned by the film's length: no segment may go on beyond it.
            long start = written;
            for (Optional<EncodedPacket> packet = reader.next(start); packet.isPresent(); packet = reader.next(start)) {
                context.checkpoint();
                written++;
                if (written > frames) {
                    throw wrongLength();
                }
                writer.write(packet.get());
                context.progress(written, frames);
            }
        }
    }

    private GenerationException wrongLength() {
        return misfit((written > frames ? "more than " : "") + Math.min(written, frames)
                + " frames are there for a film of " + frames);
    }

    private static GenerationException misfit(String why) {
        return GenerationException.backend("The parts of the film do not fit together: " + why + ".")
                .remedy("Make the film again without the work cache, and report this.")
                .build();
    }

    private static @Nullable AudioSource open(AssemblyRequest request) throws IOException {
        return request.audio().isPresent() ? request.audio().get().open() : null;
    }
}
