package dev.sota.video.ffmpeg;

import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioAsset;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.SegmentSource;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A whole film for tests, rendered in segments as the pipeline does it: encoded to files, then joined. Immutable.
 *
 * @param timeline the film
 * @param keyframes its pictures
 * @param audio its sound
 * @param encoder the video encoder
 * @param videoKbps the video bit rate
 * @param metadata what the container says
 * @param segmentFrames how long its segments are
 */
public record TestFilm(
        Timeline timeline,
        KeyframeSource keyframes,
        @Nullable AudioAsset audio,
        String encoder,
        int videoKbps,
        Map<String, String> metadata,
        int segmentFrames) {

    /**
     * What was made.
     *
     * @param report of the whole film
     * @param notes of its segments
     */
    public record Rendered(AssemblyReport report, SortedSet<String> notes) {}

    /** Encoded segments as the pipeline hands them out. */
    public static SegmentSource source(List<Path> segments) {
        return i -> i < segments.size() ? Optional.of(segments.get(i)) : Optional.empty();
    }

    public TestFilm timeline(Timeline value) {
        return new TestFilm(value, keyframes, audio, encoder, videoKbps, metadata, segmentFrames);
    }

    public TestFilm segmentFrames(int value) {
        return new TestFilm(timeline, keyframes, audio, encoder, videoKbps, metadata, value);
    }

    public TestFilm audio(AudioAsset value) {
        return new TestFilm(timeline, keyframes, value, encoder, videoKbps, metadata, segmentFrames);
    }

    public TestFilm silent() {
        return new TestFilm(timeline, keyframes, null, encoder, videoKbps, metadata, segmentFrames);
    }

    public TestFilm encoder(String value) {
        return new TestFilm(timeline, keyframes, audio, value, videoKbps, metadata, segmentFrames);
    }

    public TestFilm videoKbps(int value) {
        return new TestFilm(timeline, keyframes, audio, encoder, value, metadata, segmentFrames);
    }

    public TestFilm metadata(Map<String, String> value) {
        return new TestFilm(timeline, keyframes, audio, encoder, videoKbps, value, segmentFrames);
    }

    public SegmentRequest segment(long start, long frames) {
        return SegmentRequest.of(timeline, keyframes)
                .range(start, frames)
                .encoder(encoder)
                .videoKbps(videoKbps)
                .build();
    }

    public SegmentRequest whole() {
        return segment(0, timeline.frames());
    }

    /** A request to join segments with the film's sound. */
    public AssemblyRequest assembly(SegmentSource segments) {
        AssemblyRequest.Builder assembly =
                AssemblyRequest.builder(timeline, segments).metadata(metadata);
        if (audio != null) {
            assembly.audio(audio);
        }
        return assembly.build();
    }

    /** Encodes the film in segments of a length, one after the other. */
    public List<Path> encode(VideoRenderer renderer, Path folder, long length, RunContext run) throws IOException {
        List<Path> segments = new ArrayList<>();
        for (long at = 0; at < timeline.frames(); at += length) {
            Path segment = folder.resolve("segment-" + segments.size());
            segments.add(segment);
            renderer.encode(segment(at, Math.min(length, timeline.frames() - at)), segment, run);
        }
        return segments;
    }

    /** Renders the film with one thread. */
    public Rendered render(VideoRenderer renderer, Path file, RunContext run) throws IOException {
        return render(renderer, file, run, 1);
    }

    /** Renders the film: some threads encode segments side by side while this one joins those that are there. */
    public Rendered render(VideoRenderer renderer, Path file, RunContext run, int threads) throws IOException {
        Path folder = Files.createTempDirectory("segments");
        ExecutorService encoders = Executors.newFixedThreadPool(threads);
        List<Future<SegmentReport>> reports = new ArrayList<>();
        List<Path> segments = new ArrayList<>();
        try {
            for (long at = 0; at < timeline.frames(); at += segmentFrames) {
                Path segment = folder.resolve("segment-" + segments.size());
                SegmentRequest request = segment(at, Math.min(segmentFrames, timeline.frames() - at));
                segments.add(segment);
                reports.add(encoders.submit(() -> renderer.encode(request, segment, run)));
            }
            SortedSet<String> notes = new TreeSet<>();
            AssemblyReport report = renderer.assemble(
                    assembly(i -> {
                        if (i == reports.size()) {
                            return Optional.empty();
                        }
                        notes.addAll(await(reports.get(i)).notes());
                        return Optional.of(segments.get(i));
                    }),
                    file,
                    run);
            return new Rendered(report, notes);
        } finally {
            end(encoders, reports);
            for (Path segment : segments) {
                Files.deleteIfExists(segment);
            }
            Files.delete(folder);
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(ExecutorService encoders, List<? extends Future<?>> work) {
        work.forEach(w -> w.cancel(true));
        encoders.shutdown();
        try {
            if (!encoders.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS)) {
                throw new IllegalStateException("a segment is still being encoded");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
