package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions and titles as they are drawn over pictures. */
@SuppressWarnings("NullAway.Init")
class CaptionTest {

    private static VideoRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = Films.renderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    private static Timeline.Builder film(int width, int height, String colour) {
        return Films.timeline(width, height, List.of(Films.clip(colour, 0, 60, 0, 0, Films.STILL)));
    }

    private static Picture frame(Timeline timeline, long number) {
        TestFilm request = Films.request(timeline, Films.colours(64, 64));
        return renderer.frame(request.whole(), number, new TestRun());
    }

    /** Bounds of what differs between two pictures by more than rounding: left, top, right, bottom; empty when nothing does. */
    private static int[] difference(Picture a, Picture b) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                int p = a.argb(x, y);
                int q = b.argb(x, y);
                if (Math.abs((p >> 8 & 255) - (q >> 8 & 255)) > 6 || Math.abs((p & 255) - (q & 255)) > 6) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box[2] < 0 ? new int[0] : box;
    }

    /** Bounds of what is lighter than any scrim. */
    private static int[] light(Picture picture) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if ((picture.argb(x, y) >> 8 & 255) > 60) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box[2] < 0 ? new int[0] : box;
    }

    @ParameterizedTest
    @CsvSource({"640, 360", "360, 640", "400, 400"})
    void aCaptionIsThereInItsTimeAndInsideTheSafeArea(int width, int height) {
        CaptionCue cue = new CaptionCue(
                10,
                20,
                List.of("A rather long caption line that", "somebody wrote without thought for width."),
                List.of());
        Timeline without = film(width, height, "808080").build();
        Timeline with = film(width, height, "808080").captions(List.of(cue)).build();
        assertEquals(0, difference(frame(with, 9), frame(without, 9)).length);
        assertEquals(0, difference(frame(with, 30), frame(without, 30)).length);
        for (long number : new long[] {10, 29}) {
            int[] box = difference(frame(with, number), frame(without, number));
            assertEquals(4, box.length);
            assertTrue(box[0] >= 0.045 * width && box[2] <= 0.955 * width, "within the sides: " + box[0]);
            assertTrue(box[1] > height * 0.5 && box[3] <= 0.95 * height, "low, above the lower edge");
            assertEquals(width, box[0] + box[2], 6, "centred");
        }
    }

    @Test
    void captionsAreLeftOutWhenTheyAreNotWanted() {
        Timeline with = film(320, 180, "808080")
                .captions(List.of(new CaptionCue(0, 60, List.of("Hello"), List.of())))
                .build();
        SegmentRequest without = SegmentRequest.of(with, Films.colours(64, 64))
                .captions(List.of())
                .build();
        Picture plain = frame(film(320, 180, "808080").build(), 5);
        assertEquals(0, difference(renderer.frame(without, 5, new TestRun()), plain).length);
    }

    @Test
    void theSpokenWordAloneIsLit() {
        List<CaptionWord> words = List.of(
                new CaptionWord("One", 10, 20), new CaptionWord("two", 20, 30), new CaptionWord("three.", 30, 40));
        Timeline film = film(640, 360, "303030")
                .captions(List.of(new CaptionCue(0, 60, List.of("One two", "three."), words)))
                .build();
        Picture rest = frame(film, 5);
        int[] one = difference(frame(film, 10), rest);
        int[] oneAtItsEnd = difference(frame(film, 19), rest);
        int[] two = difference(frame(film, 20), rest);
        int[] three = difference(frame(film, 39), rest);
        assertArrayEquals(one, oneAtItsEnd);
        assertTrue(one[2] < two[0], "one stands before two");
        assertTrue(one[1] < two[3] && two[1] < one[3], "on the same line");
        assertTrue(three[1] > one[3], "three stands below");
        assertEquals(0, difference(frame(film, 45), rest).length);
    }

    private static double luminance(int rgb) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> (16 - 8 * i) & 255) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** The contrast between the lightest pixel of a box, which is of a letter, and every pixel on the box's edge. */
    private static double contrast(Picture picture, int[] box) {
        double letter = 0;
        double ground = 0;
        for (int y = box[1]; y <= box[3]; y++) {
            for (int x = box[0]; x <= box[2]; x++) {
                double light = luminance(picture.argb(x, y));
                letter = Math.max(letter, light);
                if (y == box[1] || y == box[3] || x == box[0] || x == box[2]) {
                    ground = Math.max(ground, light);
                }
            }
        }
        return (letter + 0.05) / (ground + 0.05);
    }

    @Test
    void captionsCanBeReadOnWhite() {
        Timeline film = film(640, 360, "FFFFFF")
                .captions(List.of(new CaptionCue(0, 60, List.of("MMMMMMMM"), List.of())))
                .build();
        // A box a little inside the caption's, around its letters.
        int[] box = difference(frame(film, 1), frame(film(640, 360, "FFFFFF").build(), 1));
        int[] inner = {box[0] + 5, box[1] + 4, box[2] - 5, box[3] - 4};
        assertTrue(contrast(frame(film, 1), inner) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource(TitleStyle.class)
    void titlesCanBeReadOnWhite(TitleStyle style) {
        Timeline film = film(640, 360, "FFFFFF")
                .titles(List.of(new TitleClip(0, 60, 5, "MMMM", "mmmm", style)))
                .build();
        Picture picture = frame(film, 30);
        int[] letters = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 8; y < 352; y++) {
            for (int x = 20; x < 620; x++) {
                int p = picture.argb(x, y);
                int q = picture.argb(x - 1, y);
                if (Math.abs((p & 255) - (q & 255)) > 60) {
                    letters[0] = Math.min(letters[0], x - 2);
                    letters[1] = Math.min(letters[1], y - 2);
                    letters[2] = Math.max(letters[2], x);
                    letters[3] = Math.max(letters[3], y + 2);
                }
            }
        }
        assertTrue(letters[2] > letters[0], "there are letters");
        int[] around = {letters[0], letters[1], letters[2] + 1, letters[3]};
        assertTrue(contrast(picture, around) >= 4.5, style + ": " + contrast(picture, around));
    }

    @Test
    void titlesFadeInAndOut() {
        Timeline film = film(320, 180, "808080")
                .titles(List.of(new TitleClip(10, 30, 8, "Title", "", TitleStyle.OPENING)))
                .build();
        Picture plain = frame(film, 0);
        assertEquals(0, difference(frame(film, 10), plain).length);
        assertEquals(0, difference(frame(film, 39), plain).length);
        assertTrue(difference(frame(film, 25), plain).length > 0);
        assertEquals(0, difference(frame(film, 20), frame(film, 25)).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
                "x",
                "A title that is so long that nobody would ever put it on a screen, but somebody does it all the same, "
                        + "because a script began with a heading of more than one hundred and fifty letters",
            })
    void titlesOfAnyLengthFit(String title) {
        for (TitleStyle style : TitleStyle.values()) {
            Timeline film = film(180, 320, "000000")
                    .titles(List.of(new TitleClip(0, 60, 0, title, title, style)))
                    .build();
            int[] box = light(frame(film, 5));
            assertEquals(4, box.length);
            assertTrue(
                    box[0] >= 4 && box[2] < 176 && box[1] >= 8 && box[3] < 312,
                    style + " fits: " + Arrays.toString(box));
        }
    }

    @Test
    void wordsOfNothingAreNothing() {
        Timeline film = film(320, 180, "808080")
                .captions(List.of(new CaptionCue(0, 60, List.of(" ", "\u200B"), List.of())))
                .titles(List.of(new TitleClip(0, 60, 0, "", " ", TitleStyle.OPENING)))
                .build();
        assertFalse(difference(frame(film, 5), frame(film(320, 180, "808080").build(), 5)).length > 0);
    }
}
