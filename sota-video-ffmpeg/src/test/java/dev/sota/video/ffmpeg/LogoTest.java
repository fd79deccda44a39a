package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Corner;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A logo in a corner, over grey. */
@SuppressWarnings("NullAway.Init")
class LogoTest {

    private static final int W = 640;
    private static final int H = 360;

    private static VideoRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = Films.renderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    /** Grey pictures, low subjects, and logos: a white disc on nothing, of which the name gives width and height. */
    private static KeyframeSource pictures() {
        return recipe -> {
            String[] name = Films.name(recipe).split(" ");
            if (name[0].equals("logo")) {
                return Keyframe.of(disc(Integer.parseInt(name[1]), Integer.parseInt(name[2])));
            }
            Keyframe grey = Keyframe.of(Films.picture(64, 36, (x, y) -> 0x808080));
            return name[0].equals("low") ? grey.withFocus(new Focus(0.4, 0.75, 0.6, 0.95)) : grey;
        };
    }

    /** Transparent pixels have a colour, too, which must not be seen. */
    private static Picture disc(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            double x = (i % width + 0.5) / width * 2 - 1;
            double y = (i / width + 0.5) / height * 2 - 1;
            argb[i] = x * x + y * y <= 1 ? 0xFFFFFFFF : 0x00FF0000;
        }
        return Picture.of(width, height, argb);
    }

    private static Timeline.Builder film(String picture, String logo, Corner corner, double size, double opacity) {
        return Films.timeline(W, H, List.of(Films.clip(picture, 0, 60, 0, 0, Films.STILL)))
                .logo(new LogoClip(0, 60, Films.recipe(logo), corner, size, opacity));
    }

    private static Picture frame(Timeline timeline, long number) {
        return renderer.frame(Films.request(timeline, pictures()).whole(), number, new TestRun());
    }

    private static int[] changed(Picture picture) {
        int[] box = {picture.width(), picture.height(), -1, -1};
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (Math.abs((picture.argb(x, y) >> 8 & 255) - 128) > 8) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x + 1);
                    box[3] = Math.max(box[3], y + 1);
                }
            }
        }
        return box;
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void itStandsInItsCorner(Corner corner) {
        int[] box = changed(frame(film("grey", "logo 100 100", corner, 0.2, 1).build(), 30));
        String what = corner + " " + Arrays.toString(box);
        assertEquals(72, box[2] - box[0], 2, what);
        assertEquals(72, box[3] - box[1], 2, what);
        boolean left = corner == Corner.TOP_LEFT || corner == Corner.BOTTOM_LEFT;
        boolean top = corner == Corner.TOP_LEFT || corner == Corner.TOP_RIGHT;
        assertTrue(left ? box[0] > 0.03 * W && box[0] < 0.06 * W : box[2] > 0.94 * W && box[2] < 0.97 * W, what);
        assertTrue(top ? box[1] > 0.03 * H && box[1] < 0.09 * H : box[3] > 0.7 * H && box[3] < 0.78 * H, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo 2000 1000", "logo 2 1", "logo 333 111", "logo 900 100", "logo 100 900"})
    void itKeepsItsShapeWhateverItsSize(String logo) {
        int[] box = changed(frame(film("grey", logo, Corner.TOP_LEFT, 0.2, 1).build(), 30));
        String[] name = logo.split(" ");
        double shape = Double.parseDouble(name[1]) / Double.parseDouble(name[2]);
        double wide = box[2] - box[0];
        double tall = box[3] - box[1];
        assertTrue(tall <= 74 && wide <= 218, logo + ": " + wide + " by " + tall);
        assertEquals(1, wide / tall / shape, 0.15, logo);
    }

    @Test
    void whatIsTransparentLeavesNoFringe() {
        Picture picture =
                frame(film("grey", "logo 1000 1000", Corner.TOP_LEFT, 0.2, 1).build(), 30);
        int[] box = changed(picture);
        for (int y = box[1] - 2; y < box[3] + 2; y++) {
            for (int x = box[0] - 2; x < box[2] + 2; x++) {
                int p = picture.argb(x, y);
                assertEquals(p >> 16 & 255, p & 255, 3, "grey to white at " + x + ", " + y);
            }
        }
    }

    @Test
    void itCoversAsMuchAsItIsTold() {
        int half = frame(film("grey", "logo 100 100", Corner.TOP_LEFT, 0.2, 0.5).build(), 30)
                        .argb(60, 60)
                & 255;
        assertEquals((128 + 255) / 2, half, 3);
    }

    @Test
    void itMakesWayForATitleInItsCorner() {
        TitleClip title = new TitleClip(0, 40, 8, "A heading of words", "", TitleStyle.SECTION);
        for (Corner corner : List.of(Corner.TOP_LEFT, Corner.TOP_RIGHT)) {
            Timeline plain = film("grey", "logo 100 100", corner, 0.2, 1).build();
            Timeline titled = plain.toBuilder().titles(List.of(title)).build();
            Timeline alone = Films.timeline(W, H, plain.pictures())
                    .titles(List.of(title))
                    .build();
            boolean gone = frame(titled, 20).pixels().equals(frame(alone, 20).pixels());
            assertEquals(corner == Corner.TOP_LEFT, gone, corner + " under a title at the left");
            assertEquals(frame(plain, 50).pixels(), frame(titled, 50).pixels(), "afterwards it is back");
        }
    }

    @Test
    void captionsAboveStandBelowAWideOne() {
        CaptionCue cue = new CaptionCue(0, 60, List.of("What is said"), List.of());
        int[] free = changed(frame(
                Films.timeline(W, H, List.of(Films.clip("low", 0, 60, 0, 0, Films.STILL)))
                        .captions(List.of(cue))
                        .build(),
                30));
        assertTrue(free[1] < 0.1 * H, "above: " + Arrays.toString(free));
        Timeline film = film("low", "logo 300 100", Corner.TOP_RIGHT, 0.2, 1)
                .captions(List.of(cue))
                .build();
        Picture both = frame(film, 30);
        int[] logo = changed(
                frame(film("grey", "logo 300 100", Corner.TOP_RIGHT, 0.2, 1).build(), 30));
        for (int x = 0; x < logo[0] - 2; x++) {
            for (int y = 0; y < logo[3]; y++) {
                assertEquals(128, both.argb(x, y) & 255, 8, "nothing beside the logo");
            }
        }
        assertTrue(changed(both)[3] > logo[3] + 10 && changed(both)[3] < H / 2, "the caption is below it");
    }
}
