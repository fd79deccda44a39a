package dev.sota.video.ffmpeg.internal.run;

import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import dev.sota.video.ffmpeg.internal.frame.StillSource;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asks for keyframes in the order of the timeline on a thread of its own, one clip ahead of who draws, and drops them when
 * nobody draws them any more. Safe for use by several threads.
 */
final class StillStore implements StillSource, AutoCloseable {

    /** How many clips are held at most beyond what the hindmost thread needs. */
    private static final int HELD = 12;

    private final Film film;
    private final KeyframeSource source;
    private final @Nullable StillPicture[] stills;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private int wanted;
    private long hindmost;
    private boolean closed;
    private @Nullable Throwable failure;

    StillStore(Film film, KeyframeSource source, String name) {
        this.film = film;
        this.source = source;
        this.stills = new StillPicture[film.pictures().size()];
        this.thread = new Thread(this::load, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public StillPicture get(int clip) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (wanted < clip + 1) {
                wanted = clip + 1;
                changed.signalAll();
            }
            while (true) {
                StillPicture still = stills[clip];
                if (still != null) {
                    return still;
                }
                if (closed || failure != null) {
                    throw new InterruptedException("the store of pictures is closed");
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says which frame is the earliest that anybody will still draw. */
    void release(long frame) {
        lock.lock();
        try {
            hindmost = frame;
            for (int i = 0; i < stills.length && film.pictures().get(i).startFrame() <= frame; i++) {
                if (done(i)) {
                    stills[i] = null;
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What went wrong in getting a keyframe, if anything did. */
    @Nullable
    Throwable failure() {
        lock.lock();
        try {
            return failure;
        } finally {
            lock.unlock();
        }
    }

    private void load() {
        try {
            for (int i = 0; i < stills.length; i++) {
                if (await(i)) {
                    put(i, prepare(i));
                }
            }
        } catch (InterruptedException e) {
            // Closed: nobody waits for pictures any more.
        } catch (Throwable e) {
            lock.lock();
            try {
                failure = e;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private StillPicture prepare(int index) {
        PictureClip clip = film.pictures().get(index);
        Keyframe keyframe = source.keyframe(clip.recipe());
        return StillPicture.of(keyframe, clip.camera(), film.width(), film.height());
    }

    /** Waits until a clip may be loaded; false when it will not be needed. */
    private boolean await(int index) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && !done(index) && (index > wanted || !room(index))) {
                changed.await();
            }
            if (closed) {
                throw new InterruptedException("closed");
            }
            return !done(index);
        } finally {
            lock.unlock();
        }
    }

    private boolean room(int index) {
        if (film.pictures().get(index).startFrame() <= hindmost) {
            return true;
        }
        int held = 0;
        for (StillPicture still : stills) {
            held += still == null ? 0 : 1;
        }
        return held < HELD;
    }

    private boolean done(int index) {
        PictureClip clip = film.pictures().get(index);
        return clip.startFrame() + clip.frames() <= hindmost;
    }

    private void put(int index, StillPicture still) {
        lock.lock();
        try {
            stills[index] = still;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }
}
