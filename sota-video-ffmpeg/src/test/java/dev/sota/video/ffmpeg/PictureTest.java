package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen and heard, decoded from the file or drawn as a single frame. */
class PictureTest {

    @TempDir
    Path folder;

    private List<FilmReader.Frame> decoded(TestFilm request) throws Exception {
        Path file = folder.resolve("film.mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            request.render(renderer, file, new TestRun());
        }
        try (FilmReader film = new FilmReader(file)) {
            return film.frames();
        }
    }

    /** Expected codes are by hand from BT.709: 16 + 219 Y', 128 + 224 Cb, 128 + 224 Cr. */
    @ParameterizedTest
    @CsvSource({
        "FFFFFF, 235, 128, 128",
        "808080, 126, 128, 128",
        "FF0000, 63, 102, 240",
        "00FF00, 173, 42, 26",
        "0000FF, 32, 240, 118",
        "C08040, 134, 93, 159"
    })
    void aColourComesBack(String colour, int y, int u, int v) throws Exception {
        Timeline timeline = Films.timeline(64, 64, List.of(Films.clip(colour, 0, 4, 0, 0, Films.STILL)))
                .build();
        FilmReader.Frame frame =
                decoded(Films.request(timeline, Films.colours(64, 64))).get(3);
        assertEquals(y, frame.luma(32, 32), 2);
        assertEquals(u, frame.u()[16 * 32 + 16] & 255, 2);
        assertEquals(v, frame.v()[16 * 32 + 16] & 255, 2);
        try (VideoRenderer renderer = Films.renderer()) {
            int rgb = renderer.frame(
                            Films.request(timeline, Films.colours(64, 64)).whole(), 0, new TestRun())
                    .argb(32, 32);
            int wanted = Integer.parseInt(colour, 16);
            for (int shift = 0; shift < 24; shift += 8) {
                assertEquals(wanted >> shift & 255, rgb >> shift & 255, 3);
            }
        }
    }

    @Test
    void theFilmBeginsAndEndsInBlackAndFadesEvenly() throws Exception {
        Timeline timeline = Films.timeline(
                        64,
                        64,
                        List.of(
                                Films.clip("FFFFFF", 0, 40, 10, 0, Films.STILL),
                                Films.clip("000000", 30, 30, 10, 0, Films.STILL),
                                Films.clip("FFFFFF", 50, 40, 10, 10, Films.STILL)))
                .build();
        List<FilmReader.Frame> frames = decoded(Films.request(timeline, Films.colours(64, 64)));
        assertEquals(90, frames.size());
        assertEquals(16, frames.get(0).meanLuma(), 1);
        assertEquals(16, frames.get(89).meanLuma(), 1);
        assertEquals(235, frames.get(20).meanLuma(), 2);
        assertEquals(16, frames.get(45).meanLuma(), 2);
        assertEquals(
                (235 + 16) / 2.0, (frames.get(34).meanLuma() + frames.get(35).meanLuma()) / 2, 4);
        for (int i = 1; i < 10; i++) {
            assertTrue(frames.get(i).meanLuma() > frames.get(i - 1).meanLuma(), "brighter in frame " + i);
            assertTrue(frames.get(30 + i).meanLuma() < frames.get(29 + i).meanLuma(), "darker in frame " + (30 + i));
        }
    }

    @Test
    void aFlashIsSeenWhenItsBeepIsHeard() throws Exception {
        List<PictureClip> clips = new ArrayList<>();
        long[] flashes = {17, 95, 201, 260};
        long at = 0;
        for (long flash : flashes) {
            clips.add(Films.clip("101010", at, flash - at, 0, 0, Films.STILL));
            clips.add(Films.clip("FFFFFF", flash, 2, 0, 0, Films.STILL));
            at = flash + 2;
        }
        clips.add(Films.clip("101010", at, 330 - at, 0, 0, Films.STILL));
        Timeline timeline = Films.timeline(64, 64, clips).build();
        float[] stereo = new float[(int) timeline.samples() * 2];
        for (long flash : flashes) {
            for (int i = 0; i < 2 * 1600; i++) {
                int sample = (int) (flash * 1600 + i);
                stereo[2 * sample] = (float) (0.5 * Math.sin(i * 2 * Math.PI * 1000 / 48_000));
                stereo[2 * sample + 1] = stereo[2 * sample];
            }
        }
        Path file = folder.resolve("sync.mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            Films.request(timeline, Films.colours(64, 64))
                    .audio(AudioClip.of(48_000, 2, stereo))
                    .render(renderer, file, new TestRun());
        }
        try (FilmReader film = new FilmReader(file)) {
            float[] sound = film.sound();
            List<FilmReader.Frame> frames = film.frames();
            for (long flash : flashes) {
                int seen = 0;
                while (seen < flash - 10 || frames.get(seen).meanLuma() < 150) {
                    seen++;
                }
                int heard = (int) Math.max(0, flash - 10) * 1600;
                while (Math.abs(sound[heard]) < 0.1) {
                    heard++;
                }
                assertEquals(flash, seen);
                assertEquals(flash * 1600, heard, 1600 / 2);
            }
        }
    }

    /** Light spot on a dark ground; its centre of light is known to far less than a pixel. */
    private static KeyframeSource spot(int width, int height) {
        return recipe -> Keyframe.of(Films.picture(width, height, (x, y) -> {
            double dx = (x + 0.5 - width / 2.0) / (width * 0.02);
            double dy = (y + 0.5 - height / 2.0) / (width * 0.02);
            int grey = (int) Math.round(30 + 200 * Math.exp(-dx * dx - dy * dy));
            return grey << 16 | grey << 8 | grey;
        }));
    }

    private static double[] centre(Picture picture) {
        double sum = 0;
        double sx = 0;
        double sy = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double light = Math.max(0, (picture.argb(x, y) & 255) - 34);
                sum += light;
                sx += light * (x + 0.5);
                sy += light * (y + 0.5);
            }
        }
        return new double[] {sx / sum, sy / sum};
    }

    @ParameterizedTest
    @CsvSource({"320, 180, 0.45, 0.55, 1.2, 1.2", "320, 180, 0.5, 0.53, 1.1, 1.3", "800, 450, 0.44, 0.54, 1.25, 1.15"})
    void theCameraMovesEvenly(int width, int height, double x0, double x1, double z0, double z1) throws Exception {
        CameraPath camera = Films.move(x0, 0.5, z0, x1, 0.48, z1);
        Timeline timeline = Films.timeline(320, 180, List.of(Films.clip("spot", 0, 121, 0, 0, camera)))
                .build();
        TestFilm request = Films.request(timeline, spot(width, height));
        List<double[]> centres = new ArrayList<>();
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < 40; i++) {
                centres.add(centre(renderer.frame(request.whole(), i, new TestRun())));
            }
        }
        for (int axis = 0; axis < 2; axis++) {
            double[] steps = new double[centres.size() - 1];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = centres.get(i + 1)[axis] - centres.get(i)[axis];
            }
            for (int i = 1; i < steps.length; i++) {
                assertEquals(steps[i - 1], steps[i], 0.1, "step " + i + " of axis " + axis);
            }
        }
        double moved = Math.abs(centres.get(39)[0] - centres.get(0)[0]);
        assertTrue(moved > 3, "it does move: " + moved);
    }

    /** The camera looks where it is told: the centre of the view is the middle of the frame. */
    @Test
    void theViewIsWhereItShouldBe() throws Exception {
        Timeline timeline = Films.timeline(
                        320, 180, List.of(Films.clip("spot", 0, 2, 0, 0, Films.move(0.5, 0.5, 2, 0.55, 0.5, 2))))
                .build();
        TestFilm request = Films.request(timeline, spot(640, 360));
        try (VideoRenderer renderer = Films.renderer()) {
            double[] first = centre(renderer.frame(request.whole(), 0, new TestRun()));
            assertEquals(160, first[0], 0.05);
            assertEquals(90, first[1], 0.05);
            // A twentieth of the picture at zoom 2 is a tenth of the frame.
            assertEquals(160 - 32, centre(renderer.frame(request.whole(), 1, new TestRun()))[0], 0.05);
        }
    }

    /** Stripes finer than the frame's pixels must come out grey, not as a coarser pattern. */
    @Test
    void largerPicturesDoNotAlias() throws Exception {
        KeyframeSource stripes =
                recipe -> Keyframe.of(Films.picture(1280, 720, (x, y) -> x / 2 % 2 == 0 ? 0xFFFFFF : 0));
        Timeline timeline = Films.timeline(320, 180, List.of(Films.clip("s", 0, 1, 0, 0, Films.STILL)))
                .build();
        try (VideoRenderer renderer = Films.renderer()) {
            Picture picture = renderer.frame(Films.request(timeline, stripes).whole(), 0, new TestRun());
            for (int x = 10; x < 310; x++) {
                assertEquals(128, picture.argb(x, 90) & 255, 6, "column " + x);
            }
        }
    }

    @Test
    void theSameRequestGivesTheSameBytesWithAnyNumberOfThreads() throws Exception {
        Timeline timeline = Films.timeline(192, 108, Films.clips(6, 90, 10)).build();
        TestFilm request = Films.request(timeline, Films.waves(240, 136));
        List<byte[]> films = new ArrayList<>();
        for (int threads : new int[] {1, 3, 2}) {
            Path file = folder.resolve(threads + ".mp4");
            try (VideoRenderer renderer = Films.renderer()) {
                request.render(renderer, file, new TestRun(), threads);
            }
            films.add(Files.readAllBytes(file));
        }
        assertArrayEquals(films.get(0), films.get(1));
        assertArrayEquals(films.get(0), films.get(2));
    }
}
