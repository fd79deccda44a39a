package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        try (VideoRenderer renderer = Films.renderer(2)) {
            return assertThrows(type, () -> renderer.render(request, file, new TestRun()));
        } finally {
            assertNoThreads();
        }
    }

    private static void assertNoThreads() {
        assertFalse(
                Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(t -> t.getName().startsWith("sota-encode")),
                "encoding threads have ended");
    }

    @Test
    void aCancelledRunEnds() {
        try (VideoRenderer renderer = Films.renderer(2)) {
            GenerationException e = assertThrows(
                    GenerationException.class,
                    () -> renderer.render(request(), folder.resolve("c.mp4"), TestRun.cancelledAt(20)));
            assertEquals(Kind.CANCELLED, e.kind());
        }
        assertNoThreads();
    }

    @Test
    void aRunThatIsCancelledWhileItWaitsForAPictureEnds() {
        TestFilm request = Films.request(timeline, recipe -> {
                    try {
                        Thread.sleep(600_000);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    throw new IllegalStateException("nobody waits so long");
                })
                .encoder("libopenh264");
        try (VideoRenderer renderer = Films.renderer(2)) {
            assertThrows(
                    GenerationException.class,
                    () -> renderer.render(request, folder.resolve("w.mp4"), TestRun.cancelledAt(0)));
        }
        assertNoThreads();
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
        TestFilm request = request()
                .audio(() -> new AudioSource() {
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
        TestFilm request =
                request().audio(AudioClip.of(44_100, 2, new float[2000]));
        GenerationException e = fails(GenerationException.class, request, folder.resolve("r.mp4"));
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.getMessage() != null && e.getMessage().contains("44100"), e.toString());
    }

    @Test
    void anUnknownEncoderListsThoseThatAreThere() {
        GenerationException e =
                fails(GenerationException.class, request().encoder("divx"), folder.resolve("e.mp4"));
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.remedy().contains("libopenh264") && e.remedy().contains("auto"), e.remedy());
        assertFalse(Files.exists(folder.resolve("e.mp4")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 49, 500_001, -1})
    void senselessBitRatesAreRefused(int kbps) {
        GenerationException e =
                fails(GenerationException.class, request().videoKbps(kbps), folder.resolve("b.mp4"));
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
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsCalledSo() {
        GenerationException e = fails(GenerationException.class, request(), Path.of("/dev/full"));
        assertEquals(Kind.RESOURCES, e.kind());
        assertTrue(e.getMessage() != null && e.getMessage().startsWith("The disk is full"), e.toString());
    }

    @Test
    void progressNeverGoesBackAndEndsAtAll() throws Exception {
        TestRun run = new TestRun();
        try (VideoRenderer renderer = Films.renderer(2)) {
            renderer.render(request(), folder.resolve("p.mp4"), run);
        }
        List<Long> done = run.done();
        for (int i = 1; i < done.size(); i++) {
            assertTrue(done.get(i) >= done.get(i - 1));
        }
        assertEquals(timeline.frames(), done.get(done.size() - 1));
        assertEquals(timeline.frames(), run.total());
        assertTrue(run.checkpoints() >= timeline.frames());
    }
}
