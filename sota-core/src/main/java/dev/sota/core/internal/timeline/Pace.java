package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.Quality;

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
 * @param longestPicture the most frames of one picture, in the best quality
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
        int longestPicture = frames(preset.maxKeyframeSeconds(), rate);
        // Where a scene has several pictures, each is at least half as long as the longest may be. A cross-fade of at
        // most a third of the longest always has room, even in the last picture, which has no fade after it to add.
        int halfFade = Math.min(frames(preset.crossFadeSeconds() / 2, rate), longestPicture / 6);
        return new Pace(
                rate,
                halfFade * 2,
                leadIn,
                frames(preset.breathSeconds(), rate) - leadIn,
                frames(PARAGRAPH_SECONDS, rate),
                frames(preset.titleSeconds(), rate),
                frames(preset.endingSeconds(), rate),
                longestPicture);
    }

    /** The most frames of one picture of a quality. */
    int longestPicture(Quality quality) {
        return (int) Math.round(longestPicture * quality.keyframeStretch());
    }

    int frames(double seconds) {
        return frames(seconds, frameRate);
    }

    private static int frames(double seconds, int rate) {
        return (int) Math.round(seconds * rate);
    }
}
