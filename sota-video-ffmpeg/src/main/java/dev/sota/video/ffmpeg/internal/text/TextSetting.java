package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.CaptionStyle;
import dev.sota.api.HexColour;
import dev.sota.api.Typeface;
import dev.sota.spi.SegmentRequest;
import java.util.Locale;

/**
 * What words are drawn for.
 *
 * @param language of the words
 * @param width of the frame
 * @param height of the frame
 * @param frameRate frames a second
 * @param captions how captions look
 * @param typeface what titles and names are set in
 * @param bodyTypeface what captions and small words are set in
 * @param accent the colour of rules, slabs and of the word that is spoken
 */
public record TextSetting(
        Locale language,
        int width,
        int height,
        int frameRate,
        CaptionStyle captions,
        Typeface typeface,
        Typeface bodyTypeface,
        int accent) {

    /**
     * A setting in one typeface, with the usual accent.
     *
     * @param language of the words
     * @param width of the frame
     * @param height of the frame
     * @param frameRate frames a second
     * @param captions how captions look
     * @param typeface what words are set in
     */
    public TextSetting(
            Locale language, int width, int height, int frameRate, CaptionStyle captions, Typeface typeface) {
        this(language, width, height, frameRate, captions, typeface, typeface, HexColour.rgb(HexColour.ACCENT));
    }

    /**
     * The setting of a segment.
     *
     * @param request the segment
     * @return its setting
     */
    public static TextSetting of(SegmentRequest request) {
        return new TextSetting(
                request.language(),
                request.width(),
                request.height(),
                request.frameRate(),
                request.captionStyle(),
                request.typeface(),
                request.bodyTypeface(),
                HexColour.rgb(request.accent()));
    }
}
