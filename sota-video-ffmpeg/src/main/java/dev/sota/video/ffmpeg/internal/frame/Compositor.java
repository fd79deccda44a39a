package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.TransitionKind;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Picture;
import dev.sota.video.ffmpeg.internal.transition.Change;
import dev.sota.video.ffmpeg.internal.transition.Changes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws frames of a film, any frame without those before it. Holds scratch memory: one for each thread. */
public final class Compositor {

    /** How much nearer the camera comes as it rushes through a transition. */
    private static final double RUSH = 1.4;

    private final Film film;
    private final StillSource stills;
    private final Lettering lettering;
    private final Inserts inserts;
    private final Optional<Hairline> hairline;
    private final Sights sights;
    private final Camera camera;
    private final I420 frame;
    private final I420 layer;
    /** The picture of the clip before whose camera stands still, and which clip that is. */
    private final I420 held;

    private int heldClip = -1;
    private final Map<TransitionKind, Change> changes = new EnumMap<>(TransitionKind.class);
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
        this.hairline = film.hairline().map(Hairline::new);
        this.sights = new Sights(film, stills);
        this.inserts = new Inserts(film, lettering, sights);
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
        inserts.draw(frame, number);
        captions.keySet().removeIf(cue -> !on(cue.startFrame(), cue.frames(), number));
        for (CaptionCue cue : film.captions()) {
            if (on(cue.startFrame(), cue.frames(), number)) {
                caption(cue).ifPresent(art -> art.blend(frame, number, Fades.FULL));
            }
        }
        hairline.ifPresent(line -> line.draw(frame, number));
        if (light < Fades.FULL) {
            frame.dim(light);
        }
        return frame;
    }

    private Optional<Lettering.Drawn> caption(CaptionCue cue) throws InterruptedException {
        Optional<Lettering.Drawn> there = captions.get(cue);
        if (there == null) {
            there = lettering.caption(cue, sights.of(cue.startFrame(), cue.frames(), inserts.under(cue)));
            captions.put(cue, there);
        }
        return there;
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
        while (base > 0 && Fades.over(film.pictures().get(active.get(base)), number) < 1) {
            base--;
        }
        draw(active.get(base), number, rush(active, base, number), frame);
        for (int i = base + 1; i < active.size(); i++) {
            draw(active.get(i), number, rush(active, i, number), layer);
            PictureClip clip = film.pictures().get(active.get(i));
            change(clip.transition().kind()).draw(frame, layer, Fades.over(clip, number));
        }
        int light = Fades.toBlack(film.pictures().get(active.get(active.size() - 1)), number);
        return base > 0 ? light : light * Fades.fromBlack(film.pictures().get(active.get(0)), number) / Fades.FULL;
    }

    /** How much nearer a transition brings the camera. */
    private double rush(List<Integer> active, int index, long number) {
        double nearer = 1;
        for (int i = index; i < Math.min(active.size(), index + 2); i++) {
            PictureClip clip = film.pictures().get(active.get(i));
            double part = Fades.over(clip, number);
            if (i > 0 && part < 1 && clip.transition().kind() == TransitionKind.ZOOM_THROUGH) {
                nearer *= i == index ? 1 + RUSH * (1 - part) * (1 - part) : 1 + RUSH * part * part;
            }
        }
        return nearer;
    }

    private Change change(TransitionKind kind) {
        return changes.computeIfAbsent(kind, k -> Changes.of(k, film.width(), film.height()));
    }

    private void draw(int index, long number, double nearer, I420 into) throws InterruptedException {
        PictureClip clip = film.pictures().get(index);
        StillPicture still = stills.get(index);
        Flight flight = new Flight(clip.camera(), clip.frames(), still.shape(), film.width(), film.height());
        if (!clip.camera().still() || nearer > 1 || still.alive()) {
            camera.draw(still, flight, number - clip.startFrame(), nearer, into);
        } else {
            if (heldClip != index) {
                camera.draw(still, flight, 0, 1, held);
                heldClip = index;
            }
            into.copy(held);
        }
        still.weather().ifPresent(weather -> weather.draw(number - clip.startFrame(), into));
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
