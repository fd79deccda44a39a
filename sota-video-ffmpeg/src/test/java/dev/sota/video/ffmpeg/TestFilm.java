package dev.sota.video.ffmpeg;

import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioAsset;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole film for tests, rendered in segments as the pipeline does it: encoded to files, then joined.
 *
 * @param timeline the film
 * @param keyframes its pictures
 * @param audio its sound
 * @param encoder the video encoder
 * @param videoKbps the video bit rate
 * @param metadata what the container says
 */
public record TestFilm(
        Timeline timeline,
        KeyframeSource keyframes,
        @Nullable AudioAsset audio,
        String encoder,
        int videoKbps,
        Map<String, String> metadata) {

    private static final int SEGMENT_FRAMES = 75;

    TestFilm audio(AudioAsset value) {
        return new TestFilm(timeline, keyframes, value, encoder, videoKbps, metadata);
    }

    TestFilm silent() {
        return new TestFilm(timeline, keyframes, null, encoder, videoKbps, metadata);
    }

    TestFilm encoder(String value) {
        return new TestFilm(timeline, keyframes, audio, value, videoKbps, metadata);
    }

    TestFilm videoKbps(int value) {
        return new TestFilm(timeline, keyframes, audio, encoder, value, metadata);
    }

    TestFilm metadata(Map<String, String> value) {
        return new TestFilm(timeline, keyframes, audio, encoder, videoKbps, value);
    }

    SegmentRequest segment(long start, long frames) {
        return SegmentRequest.of(timeline, keyframes)
                .range(start, frames)
                .encoder(encoder)
                .videoKbps(videoKbps)
                .build();
    }

    SegmentRequest whole() {
        return segment(0, timeline.frames());
    }

    /** Renders the film; its segments lie beside it while that is done. */
    AssemblyReport render(VideoRenderer renderer, Path file, RunContext run) throws IOException {
        Path folder = Files.createTempDirectory("segments");
        List<Path> segments = new ArrayList<>();
        try {
            for (long at = 0; at < timeline.frames(); at += SEGMENT_FRAMES) {
                Path segment = folder.resolve("segment-" + segments.size());
                segments.add(segment);
                SegmentReport report = renderer.encode(
                        segment(at, Math.min(SEGMENT_FRAMES, timeline.frames() - at)), segment, run);
                if (!report.notes().isEmpty()) {
                    throw new IllegalStateException(report.notes().toString());
                }
            }
            AssemblyRequest.Builder assembly = AssemblyRequest.builder(
                            timeline, i -> i < segments.size() ? Optional.of(segments.get(i)) : Optional.empty())
                    .metadata(metadata);
            if (audio != null) {
                assembly.audio(audio);
            }
            return renderer.assemble(assembly.build(), file, run);
        } finally {
            for (Path segment : segments) {
                Files.deleteIfExists(segment);
            }
            Files.delete(folder);
        }
    }
}
