package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every video renderer promises. */
public abstract class VideoRendererContract extends ProviderContract<VideoRendererProvider, VideoRenderer> {

    private static final int RED = 0xFFC81E1E;
    private static final int BLUE = 0xFF1E1EC8;
    private static final int FRAMES = 40;
    private static final KeyframeSource PICTURES =
            r -> plain("red".equals(r.inputs().get("name")) ? RED : BLUE);

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

    /** Red until it fades to blue, which fades to black; all of it some frames later than the film's begin. */
    private static Timeline timeline(long late) {
        CameraPath zoom = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1.2));
        return Timeline.builder(192, 108, 30, 48_000, late + FRAMES)
                .title("Test")
                .pictures(List.of(
                        new PictureClip("a", late, 24, 0, 0, recipe("red"), zoom),
                        new PictureClip("b", late + 16, 24, 8, 4, recipe("blue"), zoom)))
                .titles(List.of(new TitleClip(late + 22, 12, 4, "Title", "", TitleStyle.OPENING)))
                .captions(List.of(new CaptionCue(late + 2, 10, List.of("Hello"), List.of())))
                .chapters(List.of(new Chapter(0, 20, "One"), new Chapter(20, late + 20, "Two")))
                .build();
    }

    private static SegmentRequest.Builder segment() {
        return SegmentRequest.of(timeline(0), PICTURES);
    }

    private static AssemblyRequest.Builder assembly(Path... segments) {
        return AssemblyRequest.builder(
                timeline(0), i -> i < segments.length ? Optional.of(segments[i]) : Optional.empty());
    }

    private Path encode(SegmentRequest.Builder request, String name) throws IOException {
        Path file = folder.resolve(name);
        engine().encode(request.build(), file, context());
        return file;
    }

    private Path half(int which) throws IOException {
        return encode(segment().range(which * 20L, 20), "half-" + which);
    }

    @Test
    final void itHasEncodersWithNamesOfTheirOwn() {
        List<VideoEncoderInfo> encoders = engine().encoders();
        assertFalse(encoders.isEmpty());
        assertEquals(
                encoders.size(),
                new HashSet<>(encoders.stream().map(VideoEncoderInfo::name).toList()).size());
        assertTrue(encoders.stream()
                .noneMatch(e -> e.name().isBlank() || e.version().isBlank()));
        assertEquals(encoders, engine().encoders());
    }

    @Test
    final void itWritesEveryFrameAndSample() throws IOException {
        TestContext encoding = context();
        Path segment = folder.resolve("segment");
        SegmentReport encoded = engine().encode(segment().build(), segment, encoding);
        assertEquals(FRAMES, encoded.frames());
        assertEquals(List.of(), encoded.notes());
        assertWork(encoding);
        Path file = folder.resolve("film.mp4");
        TestContext assembling = context();
        AssemblyReport report = engine().assemble(
                        assembly(segment)
                                .audio(AudioClip.of(48_000, 2, new float[FRAMES * 1600 * 2]))
                                .build(),
                        file,
                        assembling);
        assertEquals(new AssemblyReport(FRAMES, FRAMES * 1600L), report);
        assertTrue(Files.size(file) > 500);
        assertWork(assembling);
    }

    /** A checkpoint for every frame, and progress that never goes back and ends with all. */
    private static void assertWork(TestContext context) {
        assertTrue(context.checkpoints() >= FRAMES, "checkpoints: " + context.checkpoints());
        List<Double> fractions = context.fractions();
        assertEquals(1, fractions.get(fractions.size() - 1));
        for (int i = 1; i < fractions.size(); i++) {
            assertTrue(fractions.get(i) >= fractions.get(i - 1), fractions::toString);
        }
    }

    @Test
    final void segmentsAreJoinedInTheirOrder() throws IOException {
        Path first = half(0);
        Path second = half(1);
        List<Integer> asked = new ArrayList<>();
        Path file = folder.resolve("film.mp4");
        AssemblyRequest request = AssemblyRequest.builder(timeline(0), i -> {
                    asked.add(i);
                    return i == 0 ? Optional.of(first) : i == 1 ? Optional.of(second) : Optional.empty();
                })
                .build();
        assertEquals(new AssemblyReport(FRAMES, 0), engine().assemble(request, file, context()));
        assertEquals(asked.stream().sorted().toList(), asked);
        assertEquals(List.of(0, 1, 2), asked.stream().distinct().toList());
        assertTrue(Files.size(file) > 500);
    }

    @Test
    final void segmentsThatAreNotTheFilmAreRefused() throws IOException {
        Path first = half(0);
        Path second = half(1);
        Path other = encode(SegmentRequest.builder(64, 64, 30, PICTURES).range(0, 20), "other-size");
        Path slower = encode(SegmentRequest.builder(192, 108, 25, PICTURES).range(0, 20), "other-rate");
        assertMisfit(assembly(first));
        assertMisfit(assembly());
        assertMisfit(assembly(first, second, second));
        assertMisfit(assembly(first, other));
        assertMisfit(assembly(other, second));
        assertMisfit(assembly(first, slower));
    }

    private void assertMisfit(AssemblyRequest.Builder request) {
        assertFails(
                GenerationException.Kind.BACKEND,
                () -> engine().assemble(request.build(), folder.resolve("misfit.mp4"), context()));
    }

    @Test
    final void whatIsNoSegmentIsRefused() throws IOException {
        Path foreign = folder.resolve("foreign");
        Files.write(foreign, new byte[10_000]);
        byte[] whole = Files.readAllBytes(encode(segment(), "whole"));
        Path cut = folder.resolve("cut");
        Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));
        for (Path file : List.of(foreign, cut, folder.resolve("missing"))) {
            Exception error = assertThrows(
                    Exception.class,
                    () -> engine().assemble(assembly(file).build(), folder.resolve("x.mp4"), context()));
            assertTrue(error instanceof IOException || error instanceof GenerationException, error::toString);
        }
    }

    /** So that what did not change is not encoded again when a scene before it grew. */
    @Test
    final void aSegmentThatStandsLaterHasTheSameBytes() throws IOException {
        for (VideoEncoderInfo encoder : engine().encoders()) {
            if (encoder.deterministic()) {
                Path now = encode(segment().range(5, 30).encoder(encoder.name()), "now");
                Path later = encode(
                        SegmentRequest.of(timeline(777), PICTURES)
                                .range(782, 30)
                                .encoder(encoder.name()),
                        "later");
                assertArrayEquals(Files.readAllBytes(now), Files.readAllBytes(later), encoder.name());
            }
        }
    }

    @Test
    final void segmentsAreEncodedSideBySide() throws Exception {
        List<Path> alone = List.of(half(0), half(1));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Path>> beside = List.of(
                    threads.submit(() -> encode(segment().range(0, 20), "beside-0")),
                    threads.submit(() -> encode(segment().range(20, 20), "beside-1")));
            for (int i = 0; i < 2; i++) {
                byte[] bytes = Files.readAllBytes(beside.get(i).get());
                if (engine().encoders().get(0).deterministic()) {
                    assertArrayEquals(Files.readAllBytes(alone.get(i)), bytes);
                }
            }
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        }
        Path file = folder.resolve("film.mp4");
        AssemblyRequest request =
                assembly(folder.resolve("beside-0"), folder.resolve("beside-1")).build();
        assertEquals(FRAMES, engine().assemble(request, file, context()).frames());
    }

    @Test
    final void aFrameShowsThePictureOfItsTime() {
        assertColour(RED, engine().frame(segment().build(), 14, context()));
        assertColour(BLUE, engine().frame(segment().titles(List.of()).build(), 30, context()));
        assertColour(0xFF000000, engine().frame(segment().build(), 39, context()));
    }

    /** Wherever the film is cut: in a fade, a title or a caption. */
    @Test
    final void aFrameIsTheSameInAnySegmentThatHasIt() {
        Picture[] whole = new Picture[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            whole[i] = engine().frame(segment().build(), i, context());
        }
        for (int cut : new int[] {1, 6, 18, 23, 28, 38}) {
            SegmentRequest before = segment().range(0, cut).build();
            SegmentRequest after = segment().range(cut, FRAMES - cut).build();
            assertEquals(
                    whole[cut - 1].pixels(),
                    engine().frame(before, cut - 1, context()).pixels());
            assertEquals(
                    whole[cut].pixels(), engine().frame(after, cut, context()).pixels());
        }
    }

    @Test
    final void framesOutsideTheSegmentAreRefused() {
        SegmentRequest request = segment().range(10, 5).build();
        for (long frame : new long[] {-1, 0, 9, 15, Long.MAX_VALUE}) {
            assertThrows(IllegalArgumentException.class, () -> engine().frame(request, frame, context()));
        }
    }

    @Test
    final void captionsAreDrawnOnlyWhenTheyAreGiven() {
        Picture with = engine().frame(segment().build(), 6, context());
        Picture without = engine().frame(segment().captions(List.of()).build(), 6, context());
        assertFalse(with.pixels().equals(without.pixels()));
        assertColour(RED, without);
    }

    @Test
    final void anUnknownEncoderIsRefused() {
        GenerationException error = assertFails(
                GenerationException.Kind.REQUEST, () -> encode(segment().encoder("no-such"), "x"));
        for (VideoEncoderInfo encoder : engine().encoders()) {
            assertTrue(error.remedy().contains(encoder.name()), error.remedy());
        }
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    final void aKeyframeThatFailsEndsTheEncoding() {
        GenerationException failure =
                GenerationException.backend("The painter fell ill.").build();
        SegmentRequest.Builder request = SegmentRequest.of(timeline(0), r -> {
            throw failure;
        });
        GenerationException error = assertFails(GenerationException.Kind.BACKEND, () -> encode(request, "x"));
        assertEquals(failure.getMessage(), error.getMessage());
    }

    @Test
    final void aSegmentThatFailsEndsTheAssembly() throws IOException {
        Path first = half(0);
        GenerationException failure =
                GenerationException.backend("The painter fell ill.").build();
        AssemblyRequest request = AssemblyRequest.builder(timeline(0), i -> {
                    if (i == 0) {
                        return Optional.of(first);
                    }
                    throw failure;
                })
                .build();
        GenerationException error = assertFails(
                GenerationException.Kind.BACKEND, () -> engine().assemble(request, folder.resolve("x.mp4"), context()));
        assertEquals(failure.getMessage(), error.getMessage());
    }

    @Test
    final void aCancelledRunStops() throws IOException {
        Path first = half(0);
        Path second = half(1);
        for (int passed : new int[] {0, 1, 5, 20}) {
            RunContext encoding = TestContext.cancelledAfter(folder, passed);
            assertFails(
                    GenerationException.Kind.CANCELLED,
                    () -> engine().encode(segment().build(), folder.resolve("x"), encoding));
            RunContext assembling = TestContext.cancelledAfter(folder, passed);
            assertFails(
                    GenerationException.Kind.CANCELLED,
                    () -> engine().assemble(assembly(first, second).build(), folder.resolve("x.mp4"), assembling));
        }
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().frame(segment().build(), 0, TestContext.cancelledAfter(folder, 0)));
    }

    @Test
    final void aFolderThatIsMissingIsAnError() throws IOException {
        Path segment = encode(segment(), "segment");
        assertUnwritable(() -> encode(segment(), "missing/x"));
        assertUnwritable(
                () -> engine().assemble(assembly(segment).build(), folder.resolve("missing/x.mp4"), context()));
    }

    private static void assertUnwritable(Executable work) {
        assertFails(GenerationException.Kind.RESOURCES, () -> {
            try {
                work.execute();
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
