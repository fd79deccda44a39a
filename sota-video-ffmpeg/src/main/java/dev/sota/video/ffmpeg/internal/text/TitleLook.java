package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.TitleStyle;

/**
 * The look of a title; lengths are shares of the unit that type is measured by.
 *
 * @param titleSize of the large words
 * @param subtitleSize of the small words
 * @param gap between them
 * @param measure greatest line width, as a share of the frame's
 * @param centred in the middle of the frame, or at the upper left
 * @param rule whether a short line stands between large and small words
 * @param around how dark the scrim makes the whole frame, 0 to 1
 * @param behind how dark it is behind the words
 * @param reach how far it takes to fall off
 */
record TitleLook(
        double titleSize,
        double subtitleSize,
        double gap,
        double measure,
        boolean centred,
        boolean rule,
        double around,
        double behind,
        double reach) {

    static TitleLook of(TitleStyle style) {
        return switch (style) {
            case OPENING -> new TitleLook(0.125, 0.05, 0.085, 0.82, true, true, 0.34, 0.62, 0.34);
            case SECTION -> new TitleLook(0.07, 0.042, 0.02, 0.62, false, false, 0, 0.62, 0.3);
            case ENDING -> new TitleLook(0.085, 0.045, 0.07, 0.8, true, true, 0.55, 0.66, 0.4);
        };
    }
}
