package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.Typeface;

/**
 * How much text a caption may hold, and how fast.
 *
 * <p>A line has at most the preset's columns, and no more than fit the title-safe area: the middle 90 % of the frame's
 * width (SMPTE ST 2046-1:2009; EBU R 95 has the same for graphics). Renderers set captions a twentieth of the frame's
 * height high, or less where the frame is narrow; letters are on the average a little over half as wide.
 *
 * @param columns the longest line in columns; wide characters count two
 * @param lines the most lines
 */
record CaptionMeasure(int columns, int lines) {

    /** Adults follow 17 to 20 characters a second (Szarkowska and Gerber-Morón, "Viewers can keep up", 2018). */
    static final int MOST_CHARACTERS_A_SECOND = 20;

    private static final double SAFE = 0.9;
    /** Of the frame's height, and of its width where it is narrow. */
    private static final double EM = 0.05;

    private static final double NARROW = 1.3;
    /** Space at both ends of a line together, in ems. */
    private static final double PADDING = 1.1;

    private static final int FEWEST = 10;

    static CaptionMeasure of(Preset preset) {
        double em = EM * Math.min(preset.height(), NARROW * preset.width());
        int fit = (int) Math.floor((SAFE * preset.width() / em - PADDING) / letter(preset.typeface()));
        return new CaptionMeasure(Math.max(FEWEST, Math.min(preset.captionColumns(), fit)), preset.captionLines());
    }

    /** The width of an average letter in ems; of the typewriter's face, of every letter. */
    private static double letter(Typeface typeface) {
        return switch (typeface) {
            case SANS -> 0.56;
            case DISPLAY, MONO -> 0.6;
            case SERIF -> 0.62;
        };
    }

    /** The fewest frames in which some characters can be read. */
    static long frames(int characters, int frameRate) {
        return Math.max(1, ((long) characters * frameRate + MOST_CHARACTERS_A_SECOND - 1) / MOST_CHARACTERS_A_SECOND);
    }
}
