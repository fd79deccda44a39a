package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws frames of a film, any frame without those before it. Holds scratch memory: one for each thread. */
public final class Compositor {

    private final Film film;
    private final StillSource stills;
    private final Lettering lettering;
    private final Camera camera;
    private final I420 frame;
    private final I420 layer;
    /** The picture of the clip before whose camera stands still, and which clip that is. */
    private final I420 held;

    private int heldClip = -1;
    private final Map<TitleClip, Optional<Lettering.Drawn>> titles = new HashMap<>();
    private final Map<CaptionCue, Optional<Lettering.Drawn>> captions = new HashMap<>();

    /**
     * A compositor.
     *
     * @param film what to draw
     * @param stills its pictures
     * @param lettering draws its words
     */
    public Compositor(Film film, StillSource stills, Lettering lettering) {
        this.film = film;
        this.stills = stills;
        this.lettering = lettering;
        this.camera = new Camera(film.width(), film.height());
        this.frame = new I420(film.width(), film.height());
        this.layer = new I420(film.width(), film.height());
        this.held = new I420(film.width(), film.height());
    }

    /**
     * Draws a frame.
     *
     * @param number which, from 0
     * @return the frame, until the next call
     * @throws InterruptedException when the thread is asked to stop
     */
    public I420 draw(long number) throws InterruptedException {
        int light = pictures(number);
        titles.keySet().removeIf(clip -> !on(clip.startFrame(), clip.frames(), number));
        for (TitleClip clip : film.titles()) {
            if (on(clip.startFrame(), clip.frames(), number)) {
                int opacity = Fades.title(clip, number);
                titles.computeIfAbsent(clip, lettering::title).ifPresent(art -> art.blend(frame, number, opacity));
            }
        }
        captions.keySet().removeIf(cue -> !on(cue.startFrame(), cue.frames(), number));
        for (CaptionCue cue : film.captions()) {
            if (on(cue.startFrame(), cue.frames(), number)) {
                captions.computeIfAbsent(cue, lettering::caption)
                        .ifPresent(art -> art.blend(frame, number, Fades.FULL));
            }
        }
        if (light < Fades.FULL) {
            frame.dim(light);
        }
        return frame;
    }

    /**
     * Draws a frame as a picture.
     *
     * @param number which, from 0
     * @return the frame in sRGB
     * @throws InterruptedException when the thread is asked to stop
     */
    public Picture picture(long number) throws InterruptedException {
        return Bt709.picture(draw(number));
    }

    /** Draws the pictures, and says how far the whole frame with its words is faded from or to black. */
    private int pictures(long number) throws InterruptedException {
        List<Integer> active = active(number);
        if (active.isEmpty()) {
            frame.black();
            return Fades.FULL;
        }
        int base = active.size() - 1;
        while (base > 0 && Fades.over(film.pictures().get(active.get(base)), number) < Fades.FULL) {
            base--;
        }
        draw(active.get(base), number, frame);
        for (int i = base + 1; i < active.size(); i++) {
            draw(active.get(i), number, layer);
            frame.blend(layer, Fades.over(film.pictures().get(active.get(i)), number));
        }
        int light = Fades.toBlack(film.pictures().get(active.get(active.size() - 1)), number);
        return base > 0 ? light : light * Fades.fromBlack(film.pictures().get(active.get(0)), number) / Fades.FULL;
    }

    private void draw(int index, long number, I420 into) throws InterruptedException {
        PictureClip clip = film.pictures().get(index);
        StillPicture still = stills.get(index);
        double shape = (double) film.width() / film.height();
        if (!clip.camera().from().equals(clip.camera().to())) {
            double time = clip.frames() == 1 ? 0 : (double) (number - clip.startFrame()) / (clip.frames() - 1);
            camera.draw(still, View.at(clip.camera(), time, still.shape(), shape), into);
            return;
        }
        if (heldClip != index) {
            camera.draw(still, View.of(clip.camera().from(), still.shape(), shape), held);
            heldClip = index;
        }
        into.copy(held);
    }

    private List<Integer> active(long number) {
        List<Integer> active = new ArrayList<>(2);
        for (int i = 0; i < film.pictures().size(); i++) {
            PictureClip clip = film.pictures().get(i);
            if (on(clip.startFrame(), clip.frames(), number)) {
                active.add(i);
            }
        }
        return active;
    }

    private static boolean on(long start, long frames, long number) {
        return start <= number && number < start + frames;
    }
}
