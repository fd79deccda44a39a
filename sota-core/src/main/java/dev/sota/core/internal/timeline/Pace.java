package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;

/**
 * A preset's times in whole frames.
 *
 * @param frameRate frames per second
 * @param crossFade frames of a cross-fade, even so that it stands centred on the cut
 * @param leadIn frames between a scene's beginning and its first word
 * @param breath frames between a scene's last word and its end
 * @param paragraph further frames before the first word of a paragraph
 * @param title the fewest frames of the opening
 * @param ending the fewest frames of the ending
 * @param longestPicture the most frames of one picture
 */
record Pace(
        int frameRate,
        int crossFade,
        int leadIn,
        int breath,
        int paragraph,
        int title,
        int ending,
        int longestPicture) {

    private static final double LEAD_IN_SHARE = 0.4;
    private static final double PARAGRAPH_SECONDS = 0.35;

    static Pace of(Preset preset) {
        int rate = preset.frameRate();
        int leadIn = frames(preset.breathSeconds() * LEAD_IN_SHARE, rate);
        return new Pace(
                rate,
                frames(preset.crossFadeSeconds() / 2, rate) * 2,
                leadIn,
                frames(preset.breathSeconds(), rate) - leadIn,
                frames(PARAGRAPH_SECONDS, rate),
                frames(preset.titleSeconds(), rate),
                frames(preset.endingSeconds(), rate),
                frames(preset.maxKeyframeSeconds(), rate));
    }

    int frames(double seconds) {
        return frames(seconds, frameRate);
    }

    private static int frames(double seconds, int rate) {
        return (int) Math.round(seconds * rate);
    }
}
