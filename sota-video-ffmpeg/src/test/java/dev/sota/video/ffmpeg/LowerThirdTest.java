package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lower thirds as they come, stand and go over grey. */
@SuppressWarnings("NullAway.Init")
class LowerThirdTest {

    private static final LowerThird ADA = new LowerThird("Ada Lovelace", "Mathematician, London");
    private static final int FIRST = 10;
    private static final int FRAMES = 60;
    private static final int MOVE = 12;

    private static VideoRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = Films.renderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    private static Timeline.Builder film(int width, int height, LowerThirdStyle style, LowerThird words) {
        return Films.timeline(width, height, List.of(Films.clip("808080", 0, 90, 0, 0, Films.STILL)))
                .lowerThirds(List.of(new LowerThirdClip(FIRST, FRAMES, MOVE, words, style)));
    }

    private static Picture frame(Timeline timeline, long number, long start, long frames) {
        return renderer.frame(
                Films.request(timeline, Films.colours(64, 64)).segment(start, frames), number, new TestRun());
    }

    /** Left, top, right and bottom of what is not grey, and how many pixels that is. */
    private static int[] changed(Picture picture) {
        int[] box = {picture.width(), picture.height(), -1, -1, 0};
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (Math.abs((picture.argb(x, y) >> 8 & 255) - 128) > 8) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                    box[4]++;
                }
            }
        }
        return box;
    }

    private static int[] changed(Timeline timeline, long number) {
        return changed(frame(timeline, number, 0, 90));
    }

    @ParameterizedTest
    @EnumSource(LowerThirdStyle.class)
    void itStandsAtTheLeftOfTheLowerThirdInsideTheSafeArea(LowerThirdStyle style) {
        List<LowerThird> all = List.of(
                ADA,
                new LowerThird("Ada", ""),
                new LowerThird(
                        "Professor Alexandra Wolkenstein-Hohenberg zu Oberursel", "W".repeat(60) + " M".repeat(30)));
        for (int[] size : new int[][] {{640, 360}, {270, 480}, {360, 360}}) {
            for (LowerThird words : all) {
                int[] box = changed(film(size[0], size[1], style, words).build(), 40);
                String what = style + " " + Arrays.toString(size) + " " + Arrays.toString(box);
                assertTrue(box[4] > 200, what);
                assertEquals(0.05 * size[0], box[0], 0.03 * size[0], what);
                assertTrue(box[2] < 0.9 * size[0], what);
                assertTrue(box[1] > 0.4 * size[1] && box[3] < 0.8 * size[1], what);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LowerThirdStyle.class)
    void itComesAndGoesInWholeFrames(LowerThirdStyle style) {
        Timeline film = film(640, 360, style, ADA).build();
        assertEquals(0, changed(film, FIRST - 1)[4]);
        assertEquals(0, changed(film, FIRST + FRAMES)[4]);
        int before = 0;
        for (int i = 0; i <= MOVE; i++) {
            Picture coming = frame(film, FIRST + i, 0, 90);
            int width = changed(coming)[2];
            assertTrue(width >= before, "it only grows: " + width + " after " + before);
            before = width;
            assertEquals(
                    coming.pixels(), frame(film, FIRST + FRAMES - 1 - i, 0, 90).pixels(), "it goes as it came");
        }
        assertEquals(
                frame(film, FIRST + MOVE, 0, 90).pixels(),
                frame(film, 50, 0, 90).pixels(),
                "and then it stands");
        assertTrue(changed(film, FIRST)[4] > 0, "from its first frame on");
    }

    @Test
    void segmentsShowTheSame() {
        Timeline film = film(640, 360, LowerThirdStyle.SLAB, ADA).build();
        for (long number : new long[] {14, 30, 65}) {
            assertEquals(
                    frame(film, number, 0, 90).pixels(),
                    frame(film, number, number, 3).pixels());
        }
    }

    @Test
    void theAccentIsSeen() {
        Timeline film =
                film(640, 360, LowerThirdStyle.TIERS, ADA).accent("#0000ff").build();
        Picture picture = frame(film, 40, 0, 90);
        int blue = 0;
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            int p = picture.argb(i % picture.width(), i / picture.width());
            blue += (p & 255) > 200 && (p >> 16 & 255) < 60 ? 1 : 0;
        }
        assertTrue(blue > 1000, blue + " pixels of the accent");
    }

    @ParameterizedTest
    @EnumSource(value = CaptionStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void captionsKeepClearOfIt(CaptionStyle style) {
        for (int lines = 1; lines <= 4; lines++) {
            List<String> text = List.of("What is said", "is written", "over some", "more lines")
                    .subList(0, lines);
            CaptionCue cue = new CaptionCue(0, 90, text, List.of(new CaptionWord("What", 0, 90)));
            for (int[] size : new int[][] {{640, 360}, {270, 480}}) {
                Timeline alone =
                        film(size[0], size[1], LowerThirdStyle.CARD, ADA).build();
                Timeline both = alone.toBuilder()
                        .captions(List.of(cue))
                        .captionStyle(style)
                        .build();
                Picture plain = frame(alone, 40, 0, 90);
                Picture captioned = frame(both, 40, 0, 90);
                int[] box = changed(plain);
                for (int y = box[1]; y <= box[3]; y++) {
                    int[] a = new int[size[0]];
                    int[] b = new int[size[0]];
                    plain.row(y, a, 0);
                    captioned.row(y, b, 0);
                    assertArrayEquals(
                            Arrays.copyOfRange(a, box[0], box[2]),
                            Arrays.copyOfRange(b, box[0], box[2]),
                            style + ", " + lines + " lines, row " + y + " of " + size[1]);
                }
                assertTrue(changed(captioned)[4] > box[4], "the caption is somewhere");
            }
        }
    }

    /** Grey, with a head where the name of the picture says. */
    private static KeyframeSource heads() {
        return recipe -> {
            double[] box = Arrays.stream(Films.name(recipe).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Keyframe.of(Films.picture(64, 36, (x, y) -> 0x808080))
                    .withFocus(new Focus(box[0], box[1], box[2], box[3]));
        };
    }

    private static int[] besideHead(LowerThirdStyle style, String head, long start, long frames) {
        Timeline film = Films.timeline(640, 360, List.of(Films.clip(head, 0, 90, 0, 0, Films.STILL)))
                .lowerThirds(List.of(new LowerThirdClip(FIRST, FRAMES, MOVE, ADA, style)))
                .build();
        return changed(renderer.frame(Films.request(film, heads()).segment(start, frames), start + 1, new TestRun()));
    }

    @ParameterizedTest
    @EnumSource(LowerThirdStyle.class)
    void itMakesWayForTheHeadOfASubject(LowerThirdStyle style) {
        int[] usual = besideHead(style, "0.6 0.1 0.8 0.3", 39, 3);
        assertTrue(usual[0] < 60 && usual[1] > 0.4 * 360, Arrays.toString(usual));
        int[] right = besideHead(style, "0.1 0.5 0.3 0.8", 39, 3);
        assertTrue(right[0] > 0.3 * 640 && right[1] > 0.4 * 360, Arrays.toString(right));
        assertTrue(right[2] < 0.97 * 640, "inside the safe area: " + Arrays.toString(right));
        int[] above = besideHead(style, "0.05 0.45 0.95 0.9", 39, 3);
        assertTrue(above[0] < 60 && above[3] < 0.45 * 360, Arrays.toString(above));
        int[] nowhere = besideHead(style, "0 0 1 1", 39, 3);
        assertArrayEquals(usual, nowhere, "where there is no room it stands where it is expected");
    }

    @Test
    void itStaysAtItsPlaceInEverySegment() {
        int[] first = besideHead(LowerThirdStyle.SLAB, "0.1 0.5 0.3 0.8", 30, 2);
        assertArrayEquals(first, besideHead(LowerThirdStyle.SLAB, "0.1 0.5 0.3 0.8", 50, 2));
    }

    @Test
    void whatCannotBeShownIsNoted() throws Exception {
        LowerThird words = new LowerThird("\uD800\uDF80\uD800\uDF81", "");
        Timeline film = film(320, 180, LowerThirdStyle.SLAB, words).build();
        assertEquals(0, changed(film, 40)[4]);
    }
}
