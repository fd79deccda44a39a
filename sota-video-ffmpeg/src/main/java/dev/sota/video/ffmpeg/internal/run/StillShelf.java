package dev.sota.video.ffmpeg.internal.run;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.spi.KeyframeSource;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that were prepared last. Segments that follow each other often show the same picture, or fade from it, and
 * are often encoded by different threads: each picture is prepared once for all of them. Safe for use by several
 * threads.
 */
public final class StillShelf {

    /** What a segment shows at one time: a picture and the two that it fades from and to. */
    private static final int HAND = 3;
    /** Two segments at work, each fading between two pictures, and the picture after. About 7 MB each at 960 by 540. */
    private static final int PLACES = 5;

    private final Map<Key, Place> places = newest(PLACES);

    private record Key(Recipe recipe, CameraPath camera, int width, int height) {}

    /** Holds its picture only as long as memory is not short. */
    private static final class Place {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable SoftReference<StillPicture> still;
    }

    /**
     * What one segment took from the shelf last. It stays in hand however many other segments are at work: else a few
     * more threads than the shelf has room for would prepare their pictures again for every frame. Used by one thread.
     */
    public final class Hand {
        private final Map<Key, StillPicture> held = newest(HAND);

        /**
         * A clip's picture, prepared for its camera.
         *
         * @param clip the clip
         * @param width frame width
         * @param height frame height
         * @param source where the picture comes from, when it is not on the shelf
         * @return the picture
         * @throws InterruptedException when the thread is interrupted while another prepares the picture
         */
        public StillPicture get(PictureClip clip, int width, int height, KeyframeSource source)
                throws InterruptedException {
            Key key = new Key(clip.recipe(), clip.camera(), width, height);
            StillPicture still = held.get(key);
            if (still == null) {
                still = take(key, source);
                held.put(key, still);
            }
            return still;
        }
    }

    /** An empty shelf. */
    public StillShelf() {}

    /**
     * A hand to take pictures with.
     *
     * @return for one segment
     */
    public Hand hand() {
        return new Hand();
    }

    private StillPicture take(Key key, KeyframeSource source) throws InterruptedException {
        Place place = place(key);
        place.lock.lockInterruptibly();
        try {
            StillPicture there = place.still == null ? null : place.still.get();
            if (there == null) {
                there = StillPicture.of(source.keyframe(key.recipe()), key.camera(), key.width(), key.height());
                place.still = new SoftReference<>(there);
            }
            return there;
        } finally {
            place.lock.unlock();
        }
    }

    private synchronized Place place(Key key) {
        return places.computeIfAbsent(key, k -> new Place());
    }

    /** Takes everything off the shelf. */
    public synchronized void clear() {
        places.clear();
    }

    /** A map that keeps what was used last. */
    private static <V> Map<Key, V> newest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
                return size() > most;
            }
        };
    }
}
