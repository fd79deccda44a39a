package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.CaptionStyle;
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
 * @param typeface what words are set in
 */
public record TextSetting(
        Locale language, int width, int height, int frameRate, CaptionStyle captions, Typeface typeface) {

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
                request.typeface());
    }
}
