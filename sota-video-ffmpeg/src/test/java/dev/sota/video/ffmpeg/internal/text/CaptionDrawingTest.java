package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import dev.sota.video.ffmpeg.internal.frame.Grey;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Captions of any words, in every style and shape of film: pixels of drawn frames are looked at. */
class CaptionDrawingTest {

    private static final TextArtist.Fonts FONTS = new TextArtist.Fonts();
    private static final int BACKGROUND = 128;

    private static final String[] WORDS = {
        "the",
        "keeper",
        "\u00c5ngstr\u00f6m",
        "jumpy",
        "\u1eb0\u1eb4\u1ea8",
        "g\u0327j\u0323q\u0331",
        "WWWWWW",
        "25.4",
        "billion",
        "\u0645\u0646\u0627\u0631\u0629",
        "\u0627\u0644\u0644\u064a\u0644\u0629\u060c",
        "\u05de\u05d2\u05d3\u05dc\u05d5\u05e8",
        "\u0926\u0940\u092a\u0938\u094d\u0924\u0902\u092d",
        "\u0e17\u0e35\u0e48\u0e23\u0e31\u0e01",
        "Z\u0351\u036b\u0343a\u0321l\u0338g\u035eo\u0321",
        "\ud83d\ude00",
        "\u2602",
        "\u041c\u0430\u044f\u043a",
        "\u03a6\u03ac\u03c1\u03bf\u03c2",
        "incomprehensibilities",
        "i.e.",
        "\u2014",
        "fj\u00f8rd,"
    };

    record Sample(TextSetting setting, List<String> lines) {}

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<String> line =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).map(w -> String.join(" ", w));
        return Combinators.combine(
                        Arbitraries.of(
                                List.of(640, 360),
                                List.of(360, 640),
                                List.of(400, 400),
                                List.of(96, 64),
                                List.of(64, 96)),
                        Arbitraries.of(
                                CaptionStyle.BAR,
                                CaptionStyle.OUTLINE,
                                CaptionStyle.BOXED,
                                CaptionStyle.KARAOKE,
                                CaptionStyle.POP),
                        Arbitraries.of(Typeface.values()),
                        line.list().ofMinSize(1).ofMaxSize(2))
                .as((size, style, typeface, lines) -> new Sample(
                        new TextSetting(Locale.ENGLISH, size.get(0), size.get(1), 30, style, typeface), lines));
    }

    private static CaptionCue cue(List<String> lines) {
        List<CaptionWord> words = new ArrayList<>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                words.add(new CaptionWord(word, 10L * words.size(), 10L * words.size() + 8));
            }
        }
        return new CaptionCue(0, 10L * words.size() + 10, lines, words);
    }

    private static Optional<Lettering.Drawn> draw(Sample sample) {
        return FONTS.artist(sample.setting).caption(cue(sample.lines), CaptionRoom.FREE);
    }

    private static I420 frame(TextSetting setting, int luma, Optional<Lettering.Drawn> caption, long number) {
        I420 frame = Grey.frame(setting.width(), setting.height(), luma);
        caption.ifPresent(c -> c.blend(frame, number, 256));
        return frame;
    }

    /** Bounds of letters: lighter than a grey background, and so than anything behind them. */
    private static int[] letters(I420 frame) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (frame.y().get(x, y) > BACKGROUND + 8) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }

    /** SMPTE ST 2046-1: the middle 90 % of width and height. */
    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void lettersStayInTheSafeArea(@ForAll("samples") Sample sample) {
        Optional<Lettering.Drawn> caption = draw(sample);
        int width = sample.setting.width();
        int height = sample.setting.height();
        for (long number : new long[] {0, 1, 5, 10, 11, 15}) {
            int[] box = letters(frame(sample.setting, BACKGROUND, caption, number));
            // In a frame of a hundred pixels a dash alone is too thin to be told from its ground.
            boolean seen = box[2] >= 0;
            assertTrue(seen || height < 300, "there are letters");
            if (!seen) {
                continue;
            }
            String where = sample + " at " + number + ": " + Arrays.toString(box);
            assertTrue(box[0] >= 0.05 * width - 1 && box[2] <= 0.95 * width, where);
            assertTrue(box[1] >= 0.05 * height - 1 && box[3] <= 0.95 * height, where);
        }
    }

    /** Marks above and descenders below are drawn whole: the canvas has room around every letter. */
    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void nothingIsClipped(@ForAll("samples") Sample sample) {
        FontFallback fonts = new FontFallback(BundledFonts.load(), BundledFonts::further);
        List<String> lines = sample.lines.stream().map(fonts::showable).toList();
        Typesetter typesetter = new Typesetter(fonts, Locale.ENGLISH);
        CaptionPainter painter = new CaptionPainter(fonts.bundled().semiBold(), typesetter, sample.setting);
        for (CaptionGround ground : CaptionGround.values()) {
            PlacedText text = painter.place(lines, ground, CaptionRoom.FREE);
            assertEquals(
                    lines.stream().filter(l -> !l.isBlank()).count(),
                    text.block().lines().size(),
                    "lines are drawn as they are given");
            CaptionCanvas canvas = CaptionCanvas.of(text, ground, sample.setting);
            for (int x = 0; x < canvas.width(); x++) {
                assertEquals(0, canvas.letters()[x], "the upper edge");
                assertEquals(0, canvas.letters()[(canvas.height() - 1) * canvas.width() + x], "the lower edge");
            }
            for (int y = 0; y < canvas.height(); y++) {
                assertEquals(0, canvas.letters()[y * canvas.width()], "the left edge");
                assertEquals(0, canvas.letters()[(y + 1) * canvas.width() - 1], "the right edge");
            }
            if (ground != CaptionGround.OUTLINE) {
                for (int i = 0; i < canvas.letters().length; i++) {
                    boolean ink = canvas.letters()[i] > 0.3;
                    assertTrue(!ink || canvas.ground()[i] > 0.9, sample + ": ink outside of its " + ground);
                }
            }
        }
    }

    /** WCAG 2.2: 4.5 to 1 between letters and what touches them, over the lightest picture and the darkest. */
    @Property(tries = 80, shrinking = ShrinkingMode.BOUNDED)
    void lettersCanBeReadOverAnything(@ForAll("samples") Sample sample) {
        if (sample.setting.height() < 300) {
            return; // Of letters this small no pixel is all letter.
        }
        Optional<Lettering.Drawn> caption = draw(sample);
        I420 white = frame(sample.setting, 235, caption, 5);
        I420 black = frame(sample.setting, 16, caption, 5);
        int[] box = letters(frame(sample.setting, BACKGROUND, caption, 5));
        int checked = Legibility.check(white, black, box, sample);
        // A dash alone is so thin that no row of it may be all letter; its contrast is checked where one is.
        assertTrue(
                checked > 20 || !shownAtFirst(sample).codePoints().anyMatch(Character::isLetterOrDigit),
                () -> sample + ": letters");
    }

    private static String shownAtFirst(Sample sample) {
        String all = String.join(" ", sample.lines);
        return sample.setting.captions() == CaptionStyle.POP ? all.substring(0, (all + " ").indexOf(' ')) : all;
    }
}
