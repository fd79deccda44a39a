package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments stand for themselves: what is in one depends on nothing before it, beside it or after it. */
class SegmentTest {

    @TempDir
    Path folder;

    /** A film with something of everything, some frames late. */
    private static Timeline film(long late) {
        CameraPath camera = Films.move(0.45, 0.5, 1.1, 0.55, 0.48, 1.2);
        List<CaptionWord> words =
                List.of(new CaptionWord("One", late + 12, late + 20), new CaptionWord("two", late + 20, late + 33));
        return Timeline.builder(192, 108, 30, 48_000, late + 100)
                .pictures(List.of(
                        Films.clip("a", late, 40, 6, 0, camera),
                        Films.clip("b", late + 30, 40, 10, 0, Films.STILL),
                        Films.clip("c", late + 60, 40, 10, 8, camera)))
                .titles(List.of(new TitleClip(late + 5, 50, 6, "Title", "of it", TitleStyle.OPENING)))
                .captions(List.of(new CaptionCue(late + 10, 30, List.of("One two"), words)))
                .build();
    }

    private byte[] bytes(VideoRenderer renderer, SegmentRequest request) throws Exception {
        Path file = folder.resolve("bytes");
        renderer.encode(request, file, new TestRun());
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 30, 1_000_003})
    void theSameClipsLaterGiveTheSameBytes(long late) throws Exception {
        TestFilm now = Films.request(film(0), Films.waves(240, 136)).silent();
        TestFilm later = now.timeline(film(late));
        try (VideoRenderer renderer = Films.renderer()) {
            assertArrayEquals(
                    bytes(renderer, now.segment(0, 100)), bytes(renderer, later.segment(late, 100)), "the whole");
            // Begins and ends in cross-fades, with the title and the caption on.
            assertArrayEquals(
                    bytes(renderer, now.segment(33, 30)), bytes(renderer, later.segment(late + 33, 30)), "the middle");
        }
    }

    /** Else the tests of equal bytes would hold for an encoder that looks at nothing. */
    @Test
    void otherFramesGiveOtherBytes() throws Exception {
        TestFilm film = Films.request(film(0), Films.waves(240, 136));
        try (VideoRenderer renderer = Films.renderer()) {
            Set<String> different = new HashSet<>();
            for (long start = 0; start < 70; start += 10) {
                different.add(java.util.Arrays.toString(bytes(renderer, film.segment(start, 30))));
            }
            assertEquals(7, different.size());
        }
    }

    @Test
    void whatIsOutsideASegmentChangesNothingInIt() throws Exception {
        Timeline film = film(0);
        List<PictureClip> changed = new ArrayList<>(film.pictures());
        changed.set(2, Films.clip("another", 60, 40, 10, 0, Films.STILL));
        Timeline other = film.toBuilder().pictures(changed).title("Other").build();
        try (VideoRenderer renderer = Films.renderer()) {
            assertArrayEquals(
                    bytes(renderer, Films.request(film, Films.waves(240, 136)).segment(0, 60)),
                    bytes(renderer, Films.request(other, Films.waves(240, 136)).segment(0, 60)));
        }
    }

    /** Every frame has a grey of its own, and its neighbours others: an exchange, a loss or a repeat would show. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 30, 97, 200})
    void framesOfAJoinedFilmAreInOrder(long length) throws Exception {
        List<PictureClip> clips = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            clips.add(Films.clip(String.format("%06X", (20 + i * 37 % 211) * 0x010101), i, 1, 0, 0, Films.STILL));
        }
        TestFilm film = Films.request(Films.timeline(64, 64, clips).build(), Films.colours(64, 64));
        Path file = folder.resolve("film.mp4");
        List<Picture> drawn = new ArrayList<>();
        try (VideoRenderer renderer = Films.renderer()) {
            List<Path> segments = film.encode(renderer, folder, length, new TestRun());
            renderer.assemble(film.assembly(TestFilm.source(segments)), file, new TestRun());
            for (int i = 0; i < 200; i++) {
                drawn.add(renderer.frame(film.whole(), i, new TestRun()));
            }
        }
        try (FilmReader reader = new FilmReader(file)) {
            List<FilmReader.Frame> frames = reader.frames();
            assertEquals(200, frames.size());
            for (int i = 0; i < 200; i++) {
                assertEquals(i / 30.0, frames.get(i).seconds(), 1e-9);
                double luma = 16 + 219 / 255.0 * (drawn.get(i).argb(32, 32) & 255);
                assertEquals(luma, frames.get(i).meanLuma(), 3, "frame " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void segmentsEncodedSideBySideAreThoseEncodedAlone(int threads) throws Exception {
        TestFilm film =
                Films.request(Films.timeline(192, 108, Films.clips(5, 90, 10)).build(), Films.waves(240, 136));
        Path alone = folder.resolve("alone.mp4");
        Path beside = folder.resolve("beside.mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            List<Path> segments = film.encode(renderer, folder, 75, new TestRun());
            renderer.assemble(film.assembly(TestFilm.source(segments)), alone, new TestRun());
        }
        try (VideoRenderer renderer = Films.renderer()) {
            film.render(renderer, beside, new TestRun(), threads);
        }
        assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(beside));
    }

    @Test
    void theRendererStartsNoThreads() throws Exception {
        TestFilm film = Films.request(film(0), Films.waves(240, 136));
        try (VideoRenderer renderer = Films.renderer()) {
            // The first film starts threads of the Java platform's own, for fonts and for native memory.
            film.render(renderer, folder.resolve("first.mp4"), new TestRun());
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            Watch watch = new Watch();
            List<Path> segments = film.encode(renderer, folder, 40, watch);
            renderer.assemble(film.assembly(TestFilm.source(segments)), folder.resolve("second.mp4"), watch);
            watch.seen.removeAll(before);
            assertEquals(Set.of(), watch.seen);
        }
    }

    /** Linux gives a native thread the name of the one that starts it, until it takes its own. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theEncodersStartNoNativeThreads() throws Exception {
        TestFilm film = Films.request(film(0), Films.waves(240, 136));
        Watch watch = new Watch();
        Thread thread = new Thread(
                () -> {
                    try (VideoRenderer renderer = Films.renderer()) {
                        List<Path> segments = film.encode(renderer, folder, 40, watch);
                        renderer.assemble(film.assembly(TestFilm.source(segments)), folder.resolve("n.mp4"), watch);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                "sota-alone");
        thread.start();
        thread.join();
        assertEquals(2 * 100, watch.done().size(), "it came to its end");
        assertFalse(watch.natives.isEmpty());
        for (List<String> natives : watch.natives) {
            assertEquals(1, natives.stream().filter("sota-alone"::equals).count(), natives::toString);
            assertTrue(natives.stream().noneMatch(n -> n.startsWith("av:") || n.contains("264")), natives::toString);
        }
    }

    /** Looks at the process's threads now and then. */
    private static final class Watch implements dev.sota.spi.RunContext {
        private final TestRun run = new TestRun();
        private final Set<Thread> seen = new HashSet<>();
        private final List<List<String>> natives = new ArrayList<>();

        List<Long> done() {
            return run.done();
        }

        @Override
        public void progress(long units, long of) {
            run.progress(units, of);
            if (units % 20 == 10) {
                seen.addAll(Thread.getAllStackTraces().keySet());
                if (OS.LINUX.isCurrentOs()) {
                    natives.add(nativeThreads());
                }
            }
        }

        private static List<String> nativeThreads() {
            try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
                return tasks.map(Watch::name).toList();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static String name(Path task) {
            try {
                return Files.readString(task.resolve("comm")).trim();
            } catch (java.io.IOException e) {
                return "ended meanwhile";
            }
        }

        @Override
        public String correlationId() {
            return run.correlationId();
        }

        @Override
        public Path workDirectory() {
            return run.workDirectory();
        }

        @Override
        public void checkpoint() {
            run.checkpoint();
        }

        @Override
        public void note(String sentence) {
            run.note(sentence);
        }

        @Override
        public Registration onStop(Runnable action) {
            return run.onStop(action);
        }
    }
}
