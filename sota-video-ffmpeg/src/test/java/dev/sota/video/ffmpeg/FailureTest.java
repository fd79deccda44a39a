package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when something goes wrong or somebody stops it: a typed error, and nothing left behind. */
@Timeout(300)
class FailureTest {

    @TempDir
    Path folder;

    private final Timeline timeline =
            Films.timeline(96, 64, Films.clips(6, 90, 10)).build();

    private TestFilm request() {
        return Films.request(timeline, Films.waves(96, 64));
    }

    private <E extends Throwable> E fails(Class<E> type, TestFilm request, Path file) {
        try (VideoRenderer renderer = Films.renderer()) {
            return assertThrows(type, () -> request.render(renderer, file, new TestRun(), 2));
        }
    }

    private List<Path> segments(VideoRenderer renderer) throws IOException {
        return request().encode(renderer, folder, 100, new TestRun());
    }

    /** A source that waits, as the pipeline's does, until the run is cancelled. */
    private static KeyframeSource never(CountDownLatch asked, CountDownLatch cancelled) {
        return recipe -> {
            asked.countDown();
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw GenerationException.builder(Kind.CANCELLED, "Cancelled.").build();
        };
    }

    @Test
    void aCancelledRunEnds() {
        try (VideoRenderer renderer = Films.renderer()) {
            TestRun run = TestRun.cancelledAt(20);
            Path file = folder.resolve("c.segment");
            GenerationException e = assertThrows(
                    GenerationException.class, () -> renderer.encode(request().whole(), file, run));
            assertEquals(Kind.CANCELLED, e.kind());
            assertEquals(20, run.done().get(run.done().size() - 1));
        }
    }

    @Test
    void aCancelledAssemblyEnds() throws Exception {
        try (VideoRenderer renderer = Films.renderer()) {
            List<Path> segments = segments(renderer);
            for (long frames : new long[] {1, 100, timeline.frames()}) {
                TestRun run = TestRun.cancelledAt(frames);
                GenerationException e = assertThrows(
                        GenerationException.class,
                        () -> renderer.assemble(
                                request().assembly(TestFilm.source(segments)), folder.resolve("c.mp4"), run));
                assertEquals(Kind.CANCELLED, e.kind());
                assertEquals(frames, run.done().get(run.done().size() - 1));
            }
        }
    }

    @Test
    void aRunThatIsCancelledBeforeItBeginsMakesNoFile() throws Exception {
        try (VideoRenderer renderer = Films.renderer()) {
            List<Path> segments = segments(renderer);
            TestRun run = TestRun.cancelledAt(0);
            run.progress(0, 1);
            assertThrows(
                    GenerationException.class,
                    () -> renderer.encode(request().whole(), folder.resolve("n.segment"), run));
            assertThrows(
                    GenerationException.class,
                    () -> renderer.assemble(
                            request().assembly(TestFilm.source(segments)), folder.resolve("n.mp4"), run));
            assertFalse(Files.exists(folder.resolve("n.segment")));
            assertFalse(Files.exists(folder.resolve("n.mp4")));
        }
    }

    @Test
    void aRunThatIsCancelledWhileItWaitsForAPictureEnds() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        TestFilm film = Films.request(timeline, never(asked, cancelled));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (VideoRenderer renderer = Films.renderer()) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Path file = folder.resolve("w" + i);
                work.add(threads.submit(() -> renderer.encode(film.whole(), file, new TestRun())));
            }
            asked.await();
            cancelled.countDown();
            for (Future<?> each : work) {
                ExecutionException e = assertThrows(ExecutionException.class, each::get);
                assertEquals(
                        Kind.CANCELLED,
                        assertInstanceOf(GenerationException.class, e.getCause())
                                .kind());
            }
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        }
    }

    /** One thread prepares the picture and waits for good; the other waits for the first. */
    @Test
    void interruptedThreadsEnd() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        TestFilm film = Films.request(timeline, never(asked, new CountDownLatch(1)));
        List<Throwable> ends = Collections.synchronizedList(new ArrayList<>());
        try (VideoRenderer renderer = Films.renderer()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Path file = folder.resolve("i" + i);
                Thread thread = new Thread(() -> ends.add(assertThrows(
                        GenerationException.class, () -> renderer.encode(film.whole(), file, new TestRun()))));
                threads.add(thread);
                thread.start();
                asked.await();
            }
            Thread second = threads.get(1);
            while (second.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            second.interrupt();
            second.join();
            assertEquals(1, ends.size(), "the other still waits for its picture");
            threads.get(0).interrupt();
            threads.get(0).join();
        }
        assertEquals(2, ends.size());
        for (Throwable end : ends) {
            assertEquals(
                    Kind.CANCELLED,
                    assertInstanceOf(GenerationException.class, end).kind());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void anErrorOfThePictureSourceComesThrough(int good) {
        IllegalStateException fault = new IllegalStateException("no picture");
        TestFilm request = Films.request(timeline, recipe -> {
            if (Films.name(recipe).equals("p" + good)) {
                throw fault;
            }
            return Films.waves(96, 64).keyframe(recipe);
        });
        assertSame(fault, fails(IllegalStateException.class, request, folder.resolve("k.mp4")));
    }

    @Test
    void anErrorOfTheSoundSourceComesThrough() {
        IOException fault = new IOException("no sound");
        TestFilm request = request().audio(() -> new AudioSource() {
            @Override
            public int sampleRate() {
                return 48_000;
            }

            @Override
            public int channels() {
                return 1;
            }

            @Override
            public long length() {
                return 1_000_000;
            }

            @Override
            public int read(float[] into, int offset, int count) throws IOException {
                throw fault;
            }

            @Override
            public void close() {}
        });
        assertSame(fault, fails(IOException.class, request, folder.resolve("s.mp4")));
    }

    @Test
    void soundAtAnotherRateIsRefused() {
        TestFilm request = request().audio(AudioClip.of(44_100, 2, new float[2000]));
        GenerationException e = fails(GenerationException.class, request, folder.resolve("r.mp4"));
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.getMessage() != null && e.getMessage().contains("44100"), e.toString());
    }

    @Test
    void anUnknownEncoderListsThoseThatAreThere() {
        GenerationException e = fails(GenerationException.class, request().encoder("divx"), folder.resolve("e.mp4"));
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.remedy().contains("libopenh264") && e.remedy().contains("auto"), e.remedy());
        assertFalse(Files.exists(folder.resolve("e.mp4")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 49, 500_001, -1})
    void senselessBitRatesAreRefused(int kbps) {
        GenerationException e = fails(GenerationException.class, request().videoKbps(kbps), folder.resolve("b.mp4"));
        assertEquals(Kind.REQUEST, e.kind());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere").resolve("film.mp4");
        GenerationException e = fails(GenerationException.class, request(), file);
        assertEquals(Kind.RESOURCES, e.kind());
        assertEquals("The folder of " + file + " does not exist.", e.getMessage());
    }

    @Test
    void aFolderIsNoFilm() {
        assertEquals(
                Kind.RESOURCES,
                fails(GenerationException.class, request(), folder).kind());
    }

    @Test
    void aMissingFolderOfASegmentIsNamed() {
        Path file = folder.resolve("nowhere").resolve("segment");
        try (VideoRenderer renderer = Films.renderer()) {
            GenerationException e = assertThrows(
                    GenerationException.class, () -> renderer.encode(request().whole(), file, new TestRun()));
            assertEquals(Kind.RESOURCES, e.kind());
            assertEquals("The folder of " + file + " does not exist.", e.getMessage());
        }
    }

    @Test
    void aFolderIsNoSegment() throws Exception {
        try (VideoRenderer renderer = Films.renderer()) {
            GenerationException e = assertThrows(
                    GenerationException.class, () -> renderer.encode(request().whole(), folder, new TestRun()));
            assertEquals(Kind.RESOURCES, e.kind());
            assertThrows(
                    IOException.class,
                    () -> renderer.assemble(
                            request().assembly(i -> Optional.of(folder)), folder.resolve("f.mp4"), new TestRun()));
        }
    }

    @Test
    void aMissingSegmentIsNamed() {
        Path missing = folder.resolve("missing");
        try (VideoRenderer renderer = Films.renderer()) {
            NoSuchFileException e = assertThrows(
                    NoSuchFileException.class,
                    () -> renderer.assemble(
                            request().assembly(i -> Optional.of(missing)), folder.resolve("f.mp4"), new TestRun()));
            assertEquals(missing.toString(), e.getFile());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullOfSegmentsIsCalledSo() {
        try (VideoRenderer renderer = Films.renderer()) {
            for (long frames : new long[] {1, timeline.frames()}) {
                GenerationException e = assertThrows(
                        GenerationException.class,
                        () -> renderer.encode(request().segment(0, frames), Path.of("/dev/full"), new TestRun()));
                assertEquals(Kind.RESOURCES, e.kind());
                assertTrue(e.getMessage().startsWith("The disk is full"), e.toString());
                assertFalse(e.remedy().isEmpty());
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsCalledSo() {
        GenerationException e = fails(GenerationException.class, request(), Path.of("/dev/full"));
        assertEquals(Kind.RESOURCES, e.kind());
        assertTrue(e.getMessage() != null && e.getMessage().startsWith("The disk is full"), e.toString());
    }

    @Test
    void progressNeverGoesBackAndEndsAtAll() throws Exception {
        TestRun run = new TestRun();
        try (VideoRenderer renderer = Films.renderer()) {
            renderer.encode(request().segment(100, 150), folder.resolve("p"), run);
            assertProgress(run, 150);
            TestRun assembly = new TestRun();
            renderer.assemble(
                    request().assembly(TestFilm.source(segments(renderer))), folder.resolve("p.mp4"), assembly);
            assertProgress(assembly, timeline.frames());
        }
    }

    private static void assertProgress(TestRun run, long frames) {
        List<Long> done = run.done();
        for (int i = 1; i < done.size(); i++) {
            assertTrue(done.get(i) >= done.get(i - 1));
        }
        assertEquals(frames, done.get(done.size() - 1));
        assertEquals(frames, run.total());
        assertTrue(run.checkpoints() >= frames);
    }
}
