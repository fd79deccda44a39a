package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.LowerThirdStyle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Words over colours of brands can be read. */
class InkTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Ink.contrast(0xFFFFFF, 0x000000), 1e-9);
        assertEquals(1, Ink.contrast(0x1A73E8, 0x1A73E8), 1e-9);
        // The examples that are told most: the lightest greys that pass on white.
        assertEquals(4.54, Ink.contrast(0x767676, 0xFFFFFF), 0.01);
        assertEquals(4.48, Ink.contrast(0x777777, 0xFFFFFF), 0.01);
    }

    @Property
    void oneOfTwoInksIsReadOnAnyColour(@ForAll @IntRange(max = 0xFFFFFF) int colour) {
        assertTrue(Ink.contrast(Ink.on(colour), colour) >= Ink.ENOUGH, () -> Integer.toHexString(colour));
    }

    @Property
    void wordsOfLowerThirdsAreReadOverAnything(
            @ForAll LowerThirdStyle style,
            @ForAll @IntRange(max = 0xFFFFFF) int accent,
            @ForAll @IntRange(max = 0xFFFFFF) int picture) {
        LowerThirdColours colours = LowerThirdColours.of(style, accent);
        int name = Ink.over(colours.nameGround(), colours.nameOpacity(), picture);
        int role = Ink.over(colours.roleGround(), colours.roleOpacity(), picture);
        assertTrue(Ink.contrast(colours.name(), name) >= Ink.ENOUGH);
        assertTrue(Ink.contrast(colours.role(), role) >= Ink.ENOUGH);
    }

    @Property
    void aSpokenWordIsReadWhateverTheAccent(
            @ForAll @IntRange(max = 0xFFFFFF) int accent, @ForAll @IntRange(max = 0xFFFFFF) int picture) {
        int lightest = Ink.over(Ink.DARK, CaptionGround.BOX.opacity(), Ink.WHITE);
        int spoken = Ink.lighter(accent, lightest);
        int ground = Ink.over(Ink.DARK, CaptionGround.BOX.opacity(), picture);
        assertTrue(Ink.contrast(spoken, ground) >= Ink.ENOUGH - 0.05, () -> Integer.toHexString(accent));
    }

    @Test
    void aColourThatIsReadStaysAsItIs() {
        assertEquals(0xFFD54A, Ink.lighter(0xFFD54A, 0x101010));
    }
}
