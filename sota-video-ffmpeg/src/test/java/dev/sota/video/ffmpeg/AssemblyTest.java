package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EncoderEffort;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AudioSource;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.SegmentSource;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What joins, what does not, and what becomes of the sound. */
@Timeout(300)
class AssemblyTest {

    @TempDir
    Path folder = Path.of("");

    private final VideoRenderer renderer = Films.renderer();
    private final TestFilm film =
            Films.request(Films.timeline(96, 64, Films.clips(2, 40, 8)).build(), Films.waves(96, 64));
    private final List<Path> segments = new ArrayList<>();

    @BeforeEach
    void encode() throws IOException {
        segments.addAll(film.encode(renderer, folder, 36, new TestRun()));
        assertEquals(2, segments.size());
    }

    @AfterEach
    void close() {
        renderer.close();
    }

    private AssemblyReport assemble(TestFilm request, SegmentSource source) throws IOException {
        return renderer.assemble(request.assembly(source), folder.resolve("film.mp4"), new TestRun());
    }

    private Path other(SegmentRequest.Builder request) throws IOException {
        Path file = Files.createTempFile(folder, "other", "");
        renderer.encode(request.encoder(film.encoder()).build(), file, new TestRun());
        return file;
    }

    private String misfit(Path... files) {
        GenerationException e =
                assertThrows(GenerationException.class, () -> assemble(film.silent(), TestFilm.source(List.of(files))));
        assertEquals(Kind.BACKEND, e.kind(), e.toString());
        assertTrue(e.getMessage().startsWith("The parts of the film do not fit together"), e.getMessage());
        assertFalse(e.remedy().isEmpty());
        return e.getMessage();
    }

    @Test
    void segmentsOfOtherSettingsAreRefused() throws IOException {
        Path first = segments.get(0);
        Path wide = other(SegmentRequest.builder(98, 64, 30, film.keyframes()).range(0, 36));
        Path high = other(SegmentRequest.builder(96, 66, 30, film.keyframes()).range(0, 36));
        Path slow = other(SegmentRequest.builder(96, 64, 25, film.keyframes()).range(0, 36));
        for (Path file : List.of(wide, high, slow)) {
            assertTrue(misfit(file, segments.get(1)).contains("another size or frame rate"));
            assertTrue(misfit(first, file).contains("encoded in different ways"));
        }
    }

    @Test
    void segmentsOfOtherParameterSetsAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(segments.get(1));
        bytes[SegmentFiles.EXTRADATA + 7] ^= 1;
        Path file = folder.resolve("other-profile");
        Files.write(file, SegmentFiles.sealed(bytes));
        assertTrue(misfit(segments.get(0), file).contains("encoded in different ways"));
    }

    /** A scene may have somewhat more bits than another, as long as the encoder says the same level. */
    @Test
    void segmentsOfOtherBitRatesAreJoined() throws IOException {
        Path finer = other(SegmentRequest.of(film.timeline(), film.keyframes())
                .range(36, 36)
                .videoKbps(1100));
        assertJoins(segments.get(0), finer);
    }

    /** A film that falls behind its deadline goes on with less effort. */
    @ParameterizedTest
    @EnumSource(EncoderEffort.class)
    void segmentsOfOtherEffortAreJoined(EncoderEffort effort) throws IOException {
        Path other = other(SegmentRequest.of(film.timeline(), film.keyframes())
                .range(36, 36)
                .videoKbps(film.videoKbps())
                .effort(effort));
        assertJoins(segments.get(0), other);
    }

    private void assertJoins(Path... files) throws IOException {
        assertEquals(new AssemblyReport(72, 0), assemble(film.silent(), TestFilm.source(List.of(files))));
        try (FilmReader reader = new FilmReader(folder.resolve("film.mp4"))) {
            assertEquals(72, reader.frames().size());
        }
    }

    @Test
    void tooFewAndTooManyFramesAreRefused() {
        Path one = segments.get(0);
        assertTrue(misfit().contains("0 frames are there for a film of 72"));
        assertTrue(misfit(one).contains("36 frames are there for a film of 72"));
        assertTrue(misfit(one, one, one).contains("more than 72 frames are there for a film of 72"));
    }

    @Test
    void segmentsWithoutEndAreRefusedAsSoonAsTheyAreTooMany() {
        AtomicInteger asked = new AtomicInteger();
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> assemble(film, i -> {
                    asked.set(i);
                    return Optional.of(segments.get(0));
                }));
        assertEquals(Kind.BACKEND, e.kind());
        assertEquals(2, asked.get());
    }

    @Test
    void aSegmentMayStandTwice() throws IOException {
        assertEquals(
                new AssemblyReport(72, 72 * 1600L),
                assemble(film, TestFilm.source(List.of(segments.get(1), segments.get(1)))));
        try (FilmReader reader = new FilmReader(folder.resolve("film.mp4"))) {
            List<FilmReader.Frame> frames = reader.frames();
            assertEquals(72, frames.size());
            for (int i = 0; i < 36; i++) {
                assertEquals(frames.get(i).meanLuma(), frames.get(i + 36).meanLuma(), 0, "frame " + i);
                assertEquals((i + 36) / 30.0, frames.get(i + 36).seconds(), 1e-9);
            }
        }
    }

    @Test
    void aSegmentIsAskedForWhenThoseBeforeItAreWritten() throws IOException {
        TestRun run = new TestRun();
        List<Integer> done = new ArrayList<>();
        SegmentSource source = i -> {
            done.add(run.done().size());
            return TestFilm.source(segments).segment(i);
        };
        renderer.assemble(film.assembly(source), folder.resolve("film.mp4"), run);
        assertEquals(List.of(0, 36, 72), done);
    }

    /** The sound is made as long as the pictures, with silence where it ends early, and closed in any case. */
    @Test
    void theSoundIsReadToItsEndAndClosed() throws IOException {
        for (long length : new long[] {0, 1, 1023, 1600, 72 * 1600, 100 * 1600}) {
            Sound sound = new Sound(length);
            assertEquals(
                    72 * 1600L,
                    assemble(film.audio(() -> sound), TestFilm.source(segments)).audioSamples());
            assertEquals(1, sound.closed);
            try (FilmReader reader = new FilmReader(folder.resolve("film.mp4"))) {
                double video = reader.seconds(reader.stream(avutil.AVMEDIA_TYPE_VIDEO));
                assertEquals(video, reader.seconds(reader.stream(avutil.AVMEDIA_TYPE_AUDIO)), 1 / 30.0);
            }
        }
        Sound sound = new Sound(1600);
        assertThrows(
                GenerationException.class,
                () -> assemble(film.audio(() -> sound), TestFilm.source(segments.subList(0, 1))));
        assertEquals(1, sound.closed);
    }

    private static final class Sound implements AudioSource {
        private final long length;
        private long at;
        private int closed;

        Sound(long length) {
            this.length = length;
        }

        @Override
        public int sampleRate() {
            return 48_000;
        }

        @Override
        public int channels() {
            return 2;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public int read(float[] into, int offset, int count) {
            int some = (int) Math.min(Math.min(count, 700), length - at);
            for (int i = 0; i < some * 2; i++) {
                into[offset + i] = (float) Math.sin((at + i) * 0.1);
            }
            at += some;
            return some == 0 ? -1 : some;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** Half an hour: the same minute again and again, as a film's still scenes are. */
    @Test
    void longFilmsHaveTheirIndexInFront() throws IOException {
        int minute = 60 * 30;
        Timeline timeline = Timeline.builder(32, 32, 30, 48_000, 30L * minute)
                .pictures(List.of(Films.clip("long", 0, 30L * minute, 0, 0, Films.move(0.4, 0.5, 2, 0.6, 0.5, 1))))
                .build();
        TestFilm half = film.timeline(timeline).audio(() -> new Sound(0)).videoKbps(100);
        Path segment = folder.resolve("minute");
        renderer.encode(half.segment(0, minute), segment, new TestRun());
        Path file = folder.resolve("long.mp4");
        renderer.assemble(half.assembly(i -> i < 30 ? Optional.of(segment) : Optional.empty()), file, new TestRun());
        List<String> boxes = FilmReader.boxes(file);
        assertTrue(boxes.indexOf("moov") > 0 && boxes.indexOf("moov") < boxes.indexOf("mdat"), boxes.toString());
        try (FilmReader reader = new FilmReader(file)) {
            List<FilmReader.Frame> frames = reader.frames();
            assertEquals(30 * minute, frames.size());
            for (int i = 0; i < frames.size(); i += 997) {
                assertEquals(i / 30.0, frames.get(i).seconds(), 1e-6);
            }
        }
    }
}
