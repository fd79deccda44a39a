package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import dev.sota.video.ffmpeg.internal.frame.Grey;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which word is lit, or seen, in which frame. */
class CaptionTimesTest {

    private static final TextArtist.Fonts FONTS = new TextArtist.Fonts();

    /** Three words; between the second and the third there is a silence of a second. */
    private static final CaptionCue CUE = new CaptionCue(
            100,
            90,
            List.of("One two", "three."),
            List.of(
                    new CaptionWord("One", 102, 110),
                    new CaptionWord("two", 115, 125),
                    new CaptionWord("three.", 155, 170)));

    private static TextSetting setting(CaptionStyle style) {
        return new TextSetting(Locale.ENGLISH, 640, 360, 30, style, Typeface.SANS);
    }

    private static Lettering.Drawn draw(CaptionStyle style) {
        return FONTS.artist(setting(style)).caption(CUE, CaptionRoom.FREE).orElseThrow();
    }

    private static int[] pixels(Lettering.Drawn caption, long number) {
        I420 frame = Grey.frame(640, 360, 100);
        caption.blend(frame, number, 256);
        int[] out = new int[640 * 360];
        for (int i = 0; i < out.length; i++) {
            out[i] = frame.y().get(i % 640, i / 640) << 8 | frame.u().get(i % 640 / 2, i / 640 / 2);
        }
        return out;
    }

    @Test
    void theSpokenWordIsLitFromItsFirstFrameOn() {
        Lettering.Drawn caption = draw(CaptionStyle.KARAOKE);
        int hash = Arrays.hashCode(pixels(caption, 101));
        assertNotEquals(hash, Arrays.hashCode(pixels(caption, 102)), "the first word is lit");
        assertEquals(Arrays.hashCode(pixels(caption, 102)), Arrays.hashCode(pixels(caption, 109)));
        assertNotEquals(Arrays.hashCode(pixels(caption, 114)), Arrays.hashCode(pixels(caption, 115)));
        assertNotEquals(hash, Arrays.hashCode(pixels(caption, 155)));
        assertEquals(hash, Arrays.hashCode(pixels(caption, 175)), "at rest after the last");
    }

    /** A word is lit until the next when that follows soon: a dark frame between two words would flicker. */
    @Test
    void shortSilencesDoNotFlicker() {
        Lettering.Drawn caption = draw(CaptionStyle.KARAOKE);
        assertEquals(Arrays.hashCode(pixels(caption, 105)), Arrays.hashCode(pixels(caption, 113)));
        assertEquals(
                Arrays.hashCode(pixels(caption, 101)), Arrays.hashCode(pixels(caption, 140)), "long ones are dark");
    }

    @ParameterizedTest
    @EnumSource(names = {"BAR", "OUTLINE", "BOXED"})
    void otherStylesStandStill(CaptionStyle style) {
        Lettering.Drawn caption = draw(style);
        assertEquals(Arrays.hashCode(pixels(caption, 100)), Arrays.hashCode(pixels(caption, 105)));
        assertEquals(Arrays.hashCode(pixels(caption, 100)), Arrays.hashCode(pixels(caption, 189)));
    }

    @Test
    void poppedWordsComeOneAfterTheOther() {
        Lettering.Drawn caption = draw(CaptionStyle.POP);
        int one = Arrays.hashCode(pixels(caption, 105));
        assertEquals(one, Arrays.hashCode(pixels(caption, 114)), "stays until the next");
        assertNotEquals(one, Arrays.hashCode(pixels(caption, 115)));
        int two = Arrays.hashCode(pixels(caption, 120));
        assertNotEquals(one, two);
        assertEquals(two, Arrays.hashCode(pixels(caption, 154)), "through a silence, too");
        assertNotEquals(two, Arrays.hashCode(pixels(caption, 155)));
        int three = Arrays.hashCode(pixels(caption, 160));
        assertEquals(three, Arrays.hashCode(pixels(caption, 189)), "to the caption's end");
        assertEquals(one, Arrays.hashCode(pixels(caption, 107)), "any frame without those before it");
    }

    /** The first word is there when its caption is, and it springs up: small, a little too large, then as it is. */
    @Test
    void poppedWordsSpringUp() {
        Lettering.Drawn caption = draw(CaptionStyle.POP);
        int small = light(pixels(caption, 100));
        int large = light(pixels(caption, 101));
        int right = light(pixels(caption, 102));
        assertTrue(small > 0 && small < right && right < large, small + " " + large + " " + right);
        assertEquals(right, light(pixels(caption, 103)));
    }

    private static int light(int[] pixels) {
        return (int) Arrays.stream(pixels).filter(p -> p >> 8 > 150).count();
    }

    @Test
    void wordsWithoutTimesAreSeenAllTheTime() {
        CaptionCue cue = new CaptionCue(0, 30, List.of("No times"), List.of());
        Lettering.Drawn caption = FONTS.artist(setting(CaptionStyle.POP))
                .caption(cue, CaptionRoom.FREE)
                .orElseThrow();
        assertTrue(light(pixels(caption, 3)) > 50);
    }

    @Test
    void noneIsNone() {
        assertEquals(Optional.empty(), FONTS.artist(setting(CaptionStyle.NONE)).caption(CUE, CaptionRoom.FREE));
        assertFalse(FONTS.artist(setting(CaptionStyle.BAR))
                .caption(CUE, CaptionRoom.FREE)
                .isEmpty());
    }
}
