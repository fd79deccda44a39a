package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.TitleClip;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws what stands over the pictures and under the captions: the logo, lower thirds and titles. For one thread. */
final class Inserts {

    private final Film film;
    private final Lettering lettering;
    private final Sights sights;
    private final Map<TitleClip, Optional<Lettering.Plate>> titles = new HashMap<>();
    private final Map<LowerThirdClip, Optional<Lettering.Plate>> lowerThirds = new HashMap<>();

    Inserts(Film film, Lettering lettering, Sights sights) {
        this.film = film;
        this.lettering = lettering;
        this.sights = sights;
    }

    void draw(I420 frame, long number) throws InterruptedException {
        titles.keySet().removeIf(clip -> clip.startFrame() + clip.frames() <= number);
        lowerThirds.keySet().removeIf(clip -> clip.startFrame() + clip.frames() <= number);
        if (film.logo().isPresent()) {
            LogoPatch logo = film.logo().get();
            logo.draw(frame, number, left(logo, number));
        }
        for (LowerThirdClip clip : film.lowerThirds()) {
            if (isOn(clip.startFrame(), clip.frames(), number)) {
                plate(clip).ifPresent(art -> art.blend(frame, number, Fades.FULL));
            }
        }
        for (TitleClip clip : film.titles()) {
            if (isOn(clip.startFrame(), clip.frames(), number)) {
                int opacity = Fades.title(clip, number);
                plate(clip).ifPresent(art -> art.blend(frame, number, opacity));
            }
        }
    }

    /** What a logo keeps of its opacity: it makes way for words that come where it is. */
    private int left(LogoPatch logo, long number) throws InterruptedException {
        int left = Fades.FULL;
        for (TitleClip clip : film.titles()) {
            if (isOn(clip.startFrame(), clip.frames(), number) && meets(logo, plate(clip))) {
                left = Math.min(left, Fades.FULL - Fades.title(clip, number));
            }
        }
        for (LowerThirdClip clip : film.lowerThirds()) {
            if (isOn(clip.startFrame(), clip.frames(), number) && meets(logo, plate(clip))) {
                left = Math.min(left, Fades.FULL - Fades.lowerThird(clip, number));
            }
        }
        return left;
    }

    private static boolean meets(LogoPatch logo, Optional<Lettering.Plate> plate) {
        return plate.filter(p -> logo.meets(p.place())).isPresent();
    }

    /** Where lower thirds stand that are seen while a caption is. */
    List<Rectangle2D> under(CaptionCue cue) throws InterruptedException {
        long end = cue.startFrame() + cue.frames();
        List<Rectangle2D> places = new ArrayList<>();
        for (LowerThirdClip clip : film.lowerThirds()) {
            if (clip.startFrame() < end && clip.startFrame() + clip.frames() > cue.startFrame()) {
                plate(clip).map(Lettering.Plate::place).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Lettering.Plate> plate(TitleClip clip) {
        return titles.computeIfAbsent(clip, lettering::title);
    }

    private Optional<Lettering.Plate> plate(LowerThirdClip clip) throws InterruptedException {
        Optional<Lettering.Plate> there = lowerThirds.get(clip);
        if (there == null) {
            there = lettering.lowerThird(clip, sights.of(clip.startFrame(), clip.frames(), List.of()));
            lowerThirds.put(clip, there);
        }
        return there;
    }

    private static boolean isOn(long start, long frames, long number) {
        return start <= number && number < start + frames;
    }
}
