package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.SegmentRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What is drawn of a film, in the order of time.
 *
 * @param width frame width
 * @param height frame height
 * @param pictures by start frame
 * @param titles by start frame
 * @param lowerThirds by start frame
 * @param captions by start frame
 * @param hairline the line that grows with the film
 * @param logo the logo in a corner
 */
public record Film(
        int width,
        int height,
        List<PictureClip> pictures,
        List<TitleClip> titles,
        List<LowerThirdClip> lowerThirds,
        List<CaptionCue> captions,
        Optional<HairlineClip> hairline,
        Optional<LogoPatch> logo) {

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
                sorted(request.lowerThirds(), LowerThirdClip::startFrame),
                sorted(request.captions(), CaptionCue::startFrame),
                request.hairline(),
                request.logo()
                        .map(clip -> LogoPatch.of(
                                clip,
                                request.keyframes()
                                        .keyframe(clip.recipe())
                                        .layers()
                                        .get(0)
                                        .picture(),
                                request.width(),
                                request.height())));
    }

    private static <T> List<T> sorted(List<T> clips, ToLongFunction<T> start) {
        return clips.stream().sorted(Comparator.comparingLong(start)).toList();
    }
}
