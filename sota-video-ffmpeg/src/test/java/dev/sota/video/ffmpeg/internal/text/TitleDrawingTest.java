package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.video.ffmpeg.internal.frame.Grey;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Titles of any words, in every style, face and shape of film: pixels of drawn frames are looked at. */
class TitleDrawingTest {

    private static final TextArtist.Fonts FONTS = new TextArtist.Fonts();

    /** The line between large and small words is dark, so that it is not taken for a letter. */
    private static final int RULE = 0x303030;

    private static final String[] WORDS = {
        "The",
        "Lighthouse",
        "Keeper's",
        "jumpy",
        "1863",
        "\u00c5ngstr\u00f6m",
        "of",
        "\u041c\u0430\u044f\u043a",
        "&",
        "incomprehensibilities"
    };

    record Sample(TextSetting setting, TitleStyle style, String title, String subtitle) {}

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<String> title =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9).map(w -> String.join(" ", w));
        Arbitrary<String> subtitle = Arbitraries.of(WORDS).list().ofMaxSize(12).map(w -> String.join(" ", w));
        return Combinators.combine(
                        Arbitraries.of(List.of(960, 540), List.of(540, 960), List.of(540, 540), List.of(640, 360)),
                        Arbitraries.of(Typeface.values()),
                        Arbitraries.of(TitleStyle.values()),
                        title,
                        subtitle)
                .as((size, typeface, style, large, small) -> new Sample(
                        new TextSetting(
                                Locale.ENGLISH,
                                size.get(0),
                                size.get(1),
                                30,
                                CaptionStyle.BAR,
                                typeface,
                                typeface,
                                RULE),
                        style,
                        large,
                        small));
    }

    private static Lettering.Plate draw(Sample sample) {
        return FONTS.artist(sample.setting)
                .title(new TitleClip(0, 60, 0, sample.title, sample.subtitle, sample.style))
                .orElseThrow();
    }

    private static I420 frame(Sample sample, int luma, Lettering.Drawn title) {
        I420 frame = Grey.frame(sample.setting.width(), sample.setting.height(), luma);
        title.blend(frame, 5, 256);
        return frame;
    }

    private static int[] box(Lettering.Plate title, Sample sample) {
        Rectangle2D place = title.place();
        return new int[] {
            Math.max(0, (int) Math.floor(place.getMinX())),
            Math.max(0, (int) Math.floor(place.getMinY())),
            Math.min(sample.setting.width(), (int) Math.ceil(place.getMaxX())) - 1,
            Math.min(sample.setting.height(), (int) Math.ceil(place.getMaxY())) - 1
        };
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void titlesCanBeReadOverAnything(@ForAll("samples") Sample sample) {
        Lettering.Plate title = draw(sample);
        I420 white = frame(sample, 235, title);
        I420 black = frame(sample, 16, title);
        int checked = Legibility.check(white, black, box(title, sample), sample);
        assertTrue(checked > 20, sample + ": letters");
    }

    /** SMPTE ST 2046-1: the middle 90 % of width and height. */
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void titlesStayInTheSafeArea(@ForAll("samples") Sample sample) {
        Rectangle2D place = draw(sample).place();
        double width = sample.setting.width();
        double height = sample.setting.height();
        String where = sample + ": " + place;
        assertTrue(place.getMinX() >= 0.05 * width - 1 && place.getMaxX() <= 0.95 * width + 1, where);
        assertTrue(place.getMinY() >= 0.05 * height - 1 && place.getMaxY() <= 0.95 * height + 1, where);
    }
}
