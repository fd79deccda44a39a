package dev.sota.benchmarks.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.NoContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.inference.sketch.SketchImageGeneratorProvider;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import dev.sota.video.ffmpeg.internal.libav.EncodedPacket;
import dev.sota.video.ffmpeg.internal.libav.SegmentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderOnlyTest {

    private static final Preset PRESET = Preset.builder("test", 320, 180).build();
    private static final long FRAMES = 40;

    @TempDir
    Path folder = Path.of("");

    private static PictureClip clip(long start, String prompt) {
        Recipe recipe = new PictureRecipes(new SketchImageGeneratorProvider(), PRESET, PRESET.style(), 1, Map.of())
                .recipe(Scene.builder("s").picturePrompt(prompt).build(), 0, 1, Quality.LADDER.get(0));
        CameraPath camera = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.6, 0.4, 1.2));
        return new PictureClip("s", start, FRAMES, 0, 0, recipe, camera);
    }

    private SegmentRequest segment(ImageGenerator painter, long start) {
        NoContext context = new NoContext(folder);
        return SegmentRequest.builder(320, 180, 30, recipe -> painter.paint(PictureRecipes.request(recipe), context))
                .range(start, FRAMES)
                .pictures(List.of(clip(0, "a lighthouse by the sea"), clip(FRAMES, "a fox in the snow")))
                .build();
    }

    private static long bytes(Path file) throws IOException {
        long bytes = 0;
        try (SegmentReader reader = new SegmentReader(file)) {
            for (Optional<EncodedPacket> p = reader.next(0); p.isPresent(); p = reader.next(0)) {
                bytes += p.get().data().length;
            }
        }
        return bytes;
    }

    /** What is timed is what the film needs: the same frames, encoded to the same size. */
    @Test
    void encodesWhatTheRendererEncodes() throws IOException, InterruptedException {
        RecordingRenderer recording = new RecordingRenderer();
        try (ImageGenerator painter = Engines.open(ImageGeneratorProvider.class, folder);
                VideoRenderer renderer = recording.open(new EngineSettings(folder, 1));
                EncoderOnly encoder = new EncoderOnly(painter, folder)) {
            long written = 0;
            for (long start : new long[] {FRAMES, 0}) {
                Path file = folder.resolve("segment-" + start);
                renderer.encode(segment(painter, start), file, new NoContext(folder));
                written += bytes(file);
            }
            List<SegmentRequest> segments = recording.take();
            assertEquals(
                    List.of(0L, FRAMES),
                    segments.stream().map(SegmentRequest::startFrame).toList());
            EncoderOnly.Cost cost = encoder.measure(segments);
            assertEquals(written, cost.bytes());
            assertTrue(cost.cpuSeconds() > 0 && cost.seconds() > 0 && cost.wallSeconds() > 0, cost.toString());
            assertTrue(recording.take().isEmpty());
        }
    }
}
