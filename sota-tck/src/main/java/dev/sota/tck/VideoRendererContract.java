package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.AudioClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.spi.RenderReport;
import dev.sota.spi.RenderRequest;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every video renderer promises. */
public abstract class VideoRendererContract extends ProviderContract<VideoRendererProvider, VideoRenderer> {

    private static final int RED = 0xFFC81E1E;
    private static final int BLUE = 0xFF1E1EC8;

    /** For subclasses. */
    protected VideoRendererContract() {}

    @Override
    protected final Class<VideoRendererProvider> service() {
        return VideoRendererProvider.class;
    }

    private static Recipe recipe(String name) {
        return new Recipe(EngineKind.IMAGE_GENERATOR, "test", "1", new TreeMap<>(java.util.Map.of("name", name)));
    }

    private static Keyframe plain(int colour) {
        int[] pixels = new int[240 * 136];
        Arrays.fill(pixels, colour);
        return Keyframe.of(Picture.of(240, 136, pixels));
    }

    private static RenderRequest.Builder request() {
        CameraPath still = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1));
        Timeline timeline = Timeline.builder(192, 108, 30, 48_000, 40)
                .title("Test")
                .pictures(List.of(
                        new PictureClip("a", 0, 24, 0, 0, recipe("red"), still),
                        new PictureClip("b", 16, 24, 8, 4, recipe("blue"), still)))
                .captions(List.of(new CaptionCue(2, 10, List.of("Hello"), List.of())))
                .chapters(List.of(new Chapter(0, 20, "One"), new Chapter(20, 20, "Two")))
                .build();
        return RenderRequest.builder(
                        timeline, r -> plain("red".equals(r.inputs().get("name")) ? RED : BLUE))
                .audio(AudioClip.of(48_000, 2, new float[40 * 1600 * 2]));
    }

    @Test
    final void itHasAnEncoder() {
        assertFalse(engine().encoders().isEmpty());
    }

    @Test
    final void itWritesEveryFrameAndSample() throws IOException {
        Path file = folder.resolve("film.mp4");
        TestContext context = context();
        RenderReport report = engine().render(request().build(), file, context);
        assertEquals(40, report.frames());
        assertEquals(40L * 1600, report.audioSamples());
        assertTrue(engine().encoders().contains(report.encoder()));
        assertTrue(Files.size(file) > 500);
        assertTrue(context.checkpoints() >= 40);
    }

    @Test
    final void aFrameShowsThePictureOfItsTime() {
        assertColour(RED, engine().frame(request().build(), 14, context()));
        assertColour(BLUE, engine().frame(request().build(), 30, context()));
        assertColour(0xFF000000, engine().frame(request().build(), 39, context()));
    }

    @Test
    final void captionsAreDrawnOnlyWhenAsked() {
        Picture with = engine().frame(request().build(), 6, context());
        Picture without = engine().frame(request().burnCaptions(false).build(), 6, context());
        assertFalse(with.pixels().equals(without.pixels()));
        assertColour(RED, without);
    }

    @Test
    final void anUnknownEncoderIsRefused() {
        GenerationException error = assertFails(
                GenerationException.Kind.REQUEST,
                () -> engine().render(request().encoder("no-such").build(), folder.resolve("x.mp4"), context()));
        assertTrue(error.remedy().contains(engine().encoders().get(0)), error.remedy());
    }

    @Test
    final void aKeyframeThatFailsEndsTheRendering() {
        GenerationException failure =
                GenerationException.backend("The painter fell ill.").build();
        RenderRequest request = RenderRequest.builder(request().build().timeline(), r -> {
                    throw failure;
                })
                .build();
        GenerationException error = assertFails(
                GenerationException.Kind.BACKEND, () -> engine().render(request, folder.resolve("x.mp4"), context()));
        assertEquals(failure.getMessage(), error.getMessage());
    }

    @Test
    final void aCancelledRunStops() {
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().render(
                                request().build(), folder.resolve("x.mp4"), TestContext.cancelledAfter(folder, 5)));
    }

    @Test
    final void aFolderThatIsMissingIsAnError() {
        assertFails(GenerationException.Kind.RESOURCES, () -> {
            try {
                engine().render(request().build(), folder.resolve("missing/x.mp4"), context());
            } catch (IOException e) {
                throw GenerationException.resources("as the contract allows")
                        .cause(e)
                        .build();
            }
        });
    }

    private static void assertColour(int expected, Picture picture) {
        int got = picture.argb(picture.width() / 2, picture.height() / 2);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(expected >> shift & 255, got >> shift & 255, 6, () -> Integer.toHexString(got));
        }
    }
}
