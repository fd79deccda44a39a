package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import dev.sota.video.ffmpeg.internal.FfmpegViewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures out of a film that our own renderer encoded. */
class FilmFramesTest {

    private static final int RATE = 30;
    private static final int EACH = 5;
    private static final int CLIPS = 40;

    @TempDir
    static Path folder;

    private static Path film;
    private static final FilmViewer VIEWER = new FfmpegViewer();

    /** Each picture is seen for five frames, in a colour of its own. */
    @BeforeAll
    static void make() throws IOException {
        List<PictureClip> clips = new ArrayList<>();
        for (int i = 0; i < CLIPS; i++) {
            clips.add(Films.clip(String.format("%06X", colour(i)), (long) i * EACH, EACH, 0, 0, Films.STILL));
        }
        film = folder.resolve("f\u00e4rben & more.mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            Films.request(Films.timeline(96, 64, clips).build(), Films.colours(96, 64))
                    .segmentFrames(60)
                    .render(renderer, film, new TestRun());
        }
    }

    @AfterAll
    static void close() {
        VIEWER.close();
    }

    private static int colour(int clip) {
        return (40 + clip * 37 % 160) << 16 | (40 + clip * 71 % 160) << 8 | (40 + clip * 103 % 160);
    }

    private static Duration time(int frame) {
        return Duration.ofNanos(frame * 1_000_000_000L / RATE);
    }

    private static void assertShows(int frame, Picture picture) {
        int expected = colour(frame / EACH);
        int found = picture.argb(48, 32);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(expected >> shift & 255, found >> shift & 255, 14, "frame " + frame);
        }
        assertEquals(255, found >>> 24);
    }

    @Test
    void everyFrameIsTheRightOne() {
        try (FilmFrames frames = VIEWER.open(film)) {
            assertEquals(96, frames.width());
            assertEquals(64, frames.height());
            assertEquals(CLIPS * EACH / (double) RATE, frames.duration().toNanos() / 1e9, 1e-6);
            for (int i = 0; i < CLIPS * EACH; i++) {
                assertShows(i, frames.at(time(i)));
            }
        }
    }

    @Test
    void orderDoesNotMatter() {
        Random random = new Random(7);
        try (FilmFrames frames = VIEWER.open(film)) {
            for (int i = 0; i < 60; i++) {
                int frame = random.nextInt(CLIPS * EACH);
                assertShows(frame, frames.at(time(frame).plusMillis(random.nextInt(15))));
            }
        }
    }

    @Test
    void roundedTimesNameTheFrameThatIsMeant() {
        try (FilmFrames frames = VIEWER.open(film)) {
            // 50/30 s and 65/30 s as people and programs write them.
            assertShows(50, frames.at(Duration.ofMillis(1667)));
            assertShows(65, frames.at(Duration.ofNanos(2_166_667_000L)));
        }
    }

    @Test
    void beforeAndAfterTheFilmThereIsNothing() {
        try (FilmFrames frames = VIEWER.open(film)) {
            for (Duration wrong : List.of(frames.duration(), Duration.ofDays(900), Duration.ofMillis(-1))) {
                GenerationException e = assertThrows(GenerationException.class, () -> frames.at(wrong));
                assertEquals(GenerationException.Kind.REQUEST, e.kind());
                assertTrue(e.getMessage().contains("the film lasts 6.667 s"), e.getMessage());
            }
            assertShows(CLIPS * EACH - 1, frames.at(frames.duration().minusMillis(1)));
        }
    }

    @Test
    void whatIsNoFilmIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mp4"), "Not a film at all.");
        Path list = Files.writeString(
                folder.resolve("list.m3u8"), "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n" + film + "\n");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));
        Path cut = folder.resolve("cut.mp4");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(film), 400));
        for (Path wrong : List.of(text, list, empty, cut, folder, folder.resolve("missing.mp4"))) {
            GenerationException e = assertThrows(GenerationException.class, () -> VIEWER.open(wrong), wrong.toString());
            assertEquals(GenerationException.Kind.REQUEST, e.kind());
            assertTrue(e.getMessage().contains(wrong.toString()) && !e.remedy().isEmpty(), e.getMessage());
        }
    }

    /** Whatever bytes are in it: a picture or an error of ours. */
    @Test
    void aDamagedFilmIsNoCrash() throws IOException {
        byte[] whole = Files.readAllBytes(film);
        Random random = new Random(3);
        for (int round = 0; round < 25; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 40; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.mp4"), damaged);
            try (FilmFrames frames = VIEWER.open(file)) {
                Picture picture = frames.at(frames.duration().dividedBy(2));
                assertTrue(picture.width() > 0);
            } catch (GenerationException e) {
                assertTrue(
                        e.kind() == GenerationException.Kind.REQUEST || e.kind() == GenerationException.Kind.BACKEND);
            }
        }
    }
}
