package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Focus;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds what must stay seen while words are in the frame. */
final class Sights {

    /** Moves go one way or breathe: between so many views, nothing goes far out of the box around them. */
    private static final int VIEWS = 9;

    private final Film film;
    private final StillSource stills;

    Sights(Film film, StillSource stills) {
        this.film = film;
        this.stills = stills;
    }

    /**
     * The room of words. It depends on the clips under them only, and on the whole of each, not on the segment that is
     * drawn: words that go on in the next segment go on at their place.
     *
     * @param start the first frame of the words
     * @param frames how many they have
     * @param others what else they should leave free
     */
    CaptionRoom of(long start, long frames, List<Rectangle2D> others) throws InterruptedException {
        long end = start + frames;
        List<Rectangle2D> seen = new ArrayList<>(others);
        for (int i = 0; i < film.pictures().size(); i++) {
            if (taken(i) < end && left(i) > start) {
                add(i, seen);
            }
        }
        boolean titled =
                film.titles().stream().anyMatch(t -> t.startFrame() < end && t.startFrame() + t.frames() > start);
        return new CaptionRoom(seen, titled, film.logo().map(LogoPatch::place));
    }

    /** The frame in which a clip has taken half of the frame from the clip before. */
    private long taken(int index) {
        PictureClip clip = film.pictures().get(index);
        return clip.startFrame() + clip.transition().frames() / 2;
    }

    private long left(int index) {
        PictureClip clip = film.pictures().get(index);
        long end = clip.startFrame() + clip.frames();
        return index + 1 < film.pictures().size() ? Math.min(end, taken(index + 1)) : end;
    }

    private void add(int index, List<Rectangle2D> seen) throws InterruptedException {
        StillPicture still = stills.get(index);
        if (still.focus().isEmpty()) {
            return;
        }
        PictureClip clip = film.pictures().get(index);
        Flight flight = new Flight(clip.camera(), clip.frames(), still.shape(), film.width(), film.height());
        Rectangle2D frame = new Rectangle2D.Double(0, 0, film.width(), film.height());
        Rectangle2D all = new Rectangle2D.Double();
        for (int i = 0; i < VIEWS; i++) {
            // What stands further away than the camera's feet moves less far, and within this box.
            long at = (clip.frames() - 1) * i / (VIEWS - 1);
            View view = still.subject().seen(flight.at(at, 1), at, clip.frames());
            Rectangle2D box = box(still.focus().get(), view).createIntersection(frame);
            if (!box.isEmpty()) {
                all = all.isEmpty() ? box : all.createUnion(box);
            }
        }
        if (!all.isEmpty()) {
            seen.add(all);
        }
    }

    private Rectangle2D box(Focus focus, View view) {
        double left = (focus.left() - view.x()) / view.width() * film.width();
        double top = (focus.top() - view.y()) / view.height() * film.height();
        return new Rectangle2D.Double(
                left,
                top,
                (focus.right() - focus.left()) / view.width() * film.width(),
                (focus.bottom() - focus.top()) / view.height() * film.height());
    }
}
