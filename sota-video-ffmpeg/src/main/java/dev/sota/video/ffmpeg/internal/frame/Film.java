package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.SegmentRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is drawn of a film, in the order of time.
 *
 * @param width frame width
 * @param height frame height
 * @param pictures by start frame
 * @param titles by start frame
 * @param captions by start frame
 */
public record Film(
        int width, int height, List<PictureClip> pictures, List<TitleClip> titles, List<CaptionCue> captions) {

    /**
     * Takes from a request what is drawn.
     *
     * @param request the request
     * @return the film
     */
    public static Film of(SegmentRequest request) {
        return new Film(
                request.width(),
                request.height(),
                sorted(request.pictures(), PictureClip::startFrame),
                sorted(request.titles(), TitleClip::startFrame),
                sorted(request.captions(), CaptionCue::startFrame));
    }

    private static <T> List<T> sorted(List<T> clips, ToLongFunction<T> start) {
        return clips.stream().sorted(Comparator.comparingLong(start)).toList();
    }
}
