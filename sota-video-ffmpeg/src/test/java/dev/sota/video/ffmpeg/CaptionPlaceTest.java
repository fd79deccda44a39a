package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where captions stand, by what of the picture must stay seen. Rendered frames, of plain pictures. */
@SuppressWarnings("NullAway.Init")
class CaptionPlaceTest {

    private static final int LENGTH = 60;
    private static final CaptionCue CUE = cue(5, 50);
    /** The lower middle of a picture. */
    private static final String LOW = "0.4 0.75 0.6 0.95";

    private static VideoRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = Films.renderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    private static CaptionCue cue(long start, long frames) {
        return new CaptionCue(
                start,
                frames,
                List.of("What is said here"),
                List.of(new CaptionWord("What", start, start + 20), new CaptionWord("is", start + 20, start + 40)));
    }

    /** Grey pictures, each with the focus that its name gives. */
    private static KeyframeSource pictures() {
        return recipe -> {
            Keyframe grey = Keyframe.of(Films.picture(64, 36, (x, y) -> 0x808080));
            String[] box = Films.name(recipe).split(" ");
            return box.length < 4
                    ? grey
                    : grey.withFocus(new Focus(
                            Double.parseDouble(box[0]),
                            Double.parseDouble(box[1]),
                            Double.parseDouble(box[2]),
                            Double.parseDouble(box[3])));
        };
    }

    private static Timeline.Builder film(int width, int height, CameraPath camera, String focus) {
        return Films.timeline(width, height, List.of(Films.clip(focus, 0, LENGTH, 0, 0, camera)))
                .captions(List.of(CUE));
    }

    /** The upper and lower edge of what is drawn over grey, as shares of the height. */
    private static double[] edges(Timeline.Builder timeline, long number) {
        return edges(Films.request(timeline.build(), pictures()), number, 0, LENGTH);
    }

    private static double[] edges(TestFilm film, long number, long start, long frames) {
        Picture frame = renderer.frame(film.segment(start, frames), number, new TestRun());
        int top = frame.height();
        int bottom = -1;
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (Math.abs((frame.argb(x, y) >> 8 & 255) - 128) > 8) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertTrue(bottom >= 0, "a caption is seen");
        return new double[] {(double) top / frame.height(), (bottom + 1.0) / frame.height()};
    }

    private static void assertBelow(double[] edges) {
        assertTrue(edges[0] > 0.55 && edges[1] < 0.96, "below: " + edges[0] + " to " + edges[1]);
    }

    private static void assertAbove(double[] edges) {
        assertTrue(edges[0] > 0.04 && edges[1] < 0.45, "above: " + edges[0] + " to " + edges[1]);
    }

    @ParameterizedTest
    @EnumSource(value = CaptionStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aCaptionMovesWhereItWouldCoverWhatMustBeSeen(CaptionStyle style) {
        for (int[] size : new int[][] {{640, 360}, {180, 320}}) {
            assertBelow(edges(film(size[0], size[1], Films.STILL, "").captionStyle(style), 20));
            assertBelow(
                    edges(film(size[0], size[1], Films.STILL, "0.3 0.1 0.7 0.5").captionStyle(style), 20));
            assertAbove(edges(film(size[0], size[1], Films.STILL, LOW).captionStyle(style), 20));
            assertBelow(
                    edges(film(size[0], size[1], Films.STILL, "0.2 0.1 0.8 0.9").captionStyle(style), 20));
        }
    }

    @Test
    void besideACaptionThereIsRoom() {
        String corner = "0 0.7 0.08 1";
        assertBelow(edges(film(640, 360, Films.STILL, corner), 20));
        assertAbove(edges(film(640, 360, Films.STILL, corner).captionStyle(CaptionStyle.BAR), 20));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 1, 0.5, 0.5, 1, false",
        "0.5, 0.5, 1, 0.5, 0.5, 1.6, true",
        "0.5, 0.6, 1.5, 0.5, 0.3, 1.5, true"
    })
    void theCameraCountsAllTheWay(
            double x0, double y0, double zoom0, double x1, double y1, double zoom1, boolean above) {
        CameraPath camera = Films.move(x0, y0, zoom0, x1, y1, zoom1);
        double[] first = edges(film(640, 360, camera, "0.4 0.5 0.6 0.7"), 6);
        double[] last = edges(film(640, 360, camera, "0.4 0.5 0.6 0.7"), 54);
        if (above) {
            assertAbove(first);
        } else {
            assertBelow(first);
        }
        assertArrayEquals(first, last, "a caption stands still");
    }

    @Test
    void aTitleAboveLeavesNoRoomThere() {
        // In frame 40 the title has gone, but the caption does not jump.
        TitleClip title = new TitleClip(0, 30, 5, "Heading", "", TitleStyle.SECTION);
        assertBelow(edges(film(640, 360, Films.STILL, LOW).titles(List.of(title)), 40));
    }

    private static TestFilm two(String first, String second, CaptionCue... cues) {
        List<PictureClip> clips =
                List.of(Films.clip(first, 0, 40, 0, 0, Films.STILL), Films.clip(second, 30, 40, 10, 0, Films.STILL));
        return Films.request(
                Films.timeline(640, 360, clips).captions(List.of(cues)).build(), pictures());
    }

    @Test
    void aCaptionOverTwoPicturesHasOnePlaceInEverySegment() {
        TestFilm low = two("", LOW, cue(10, 15), cue(25, 30), cue(55, 15));
        assertBelow(edges(low, 20, 0, 30));
        double[] place = edges(low, 29, 0, 70);
        assertAbove(place);
        assertArrayEquals(place, edges(low, 29, 0, 30), "at the end of a segment before the second picture");
        assertArrayEquals(place, edges(low, 50, 48, 22), "in a segment after the first picture");
        assertAbove(edges(low, 60, 48, 22));
    }

    @Test
    void whatLeavesNoRoomAboveKeepsACaptionBelow() {
        assertAbove(edges(two(LOW, "0.3 0.4 0.6 0.5", cue(25, 30)), 40, 0, 70));
        assertBelow(edges(two(LOW, "0.3 0.05 0.6 0.2", cue(25, 30)), 40, 0, 70));
    }
}
