package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import java.util.Comparator;
import java.util.List;

/**
 * What is drawn of a timeline, in the order of time.
 *
 * @param width frame width
 * @param height frame height
 * @param frames frames in all
 * @param pictures by start frame
 * @param titles by start frame
 * @param captions by start frame; none when they are not drawn
 */
public record Film(
        int width,
        int height,
        long frames,
        List<PictureClip> pictures,
        List<TitleClip> titles,
        List<CaptionCue> captions) {

    /**
     * Takes from a timeline what is drawn.
     *
     * @param timeline the timeline
     * @param burnCaptions whether captions are drawn
     * @return the film
     */
    public static Film of(Timeline timeline, boolean burnCaptions) {
        return new Film(
                timeline.width(),
                timeline.height(),
                timeline.frames(),
                timeline.pictures().stream()
                        .sorted(Comparator.comparingLong(PictureClip::startFrame))
                        .toList(),
                timeline.titles().stream()
                        .sorted(Comparator.comparingLong(TitleClip::startFrame))
                        .toList(),
                !burnCaptions
                        ? List.of()
                        : timeline.captions().stream()
                                .sorted(Comparator.comparingLong(CaptionCue::startFrame))
                                .toList());
    }
}
