package dev.sota.video.ffmpeg.internal.run;

import dev.sota.spi.KeyframeSource;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.libav.EncodedPacket;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoder;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Threads that draw and encode segments of a film, one segment at a time each. Packets are taken out in the order of the
 * film by the thread that made this object; it also closes it.
 */
public final class SegmentWorkers implements AutoCloseable {

    private final Film film;
    private final VideoSettings settings;
    private final Lettering lettering;
    private final List<Segment> segments;
    private final List<List<EncodedPacket>> packets;
    private final boolean[] complete;
    private final long[] positions;
    private final StillStore stills;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong drawn = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean stopped;
    private int next;
    private int taking;
    private @Nullable Throwable failure;

    /**
     * Starts the threads.
     *
     * @param film what to draw
     * @param settings how to encode it
     * @param keyframes where its pictures come from
     * @param lettering draws its words
     * @param threads how many threads draw and encode
     */
    public SegmentWorkers(
            Film film, VideoSettings settings, KeyframeSource keyframes, Lettering lettering, int threads) {
        this.film = film;
        this.settings = settings;
        this.lettering = lettering;
        this.segments = Segment.of(film, settings.frameRate());
        this.packets = new ArrayList<>();
        segments.forEach(segment -> packets.add(new ArrayList<>()));
        this.complete = new boolean[segments.size()];
        int count = Math.min(threads, segments.size());
        this.positions = new long[count];
        this.stills = new StillStore(film, keyframes, "sota-keyframes");
        stills.start();
        for (int i = 0; i < count; i++) {
            int worker = i;
            Thread thread = new Thread(() -> work(worker), "sota-encode-" + i);
            thread.setDaemon(true);
            this.threads.add(thread);
            thread.start();
        }
    }

    /**
     * Takes out what has been encoded next in the film's order.
     *
     * @param millis how long to wait for something
     * @return packets; empty when there are none yet
     * @throws InterruptedException when the calling thread is interrupted
     */
    public List<EncodedPacket> take(long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = millis * 1_000_000;
            while (left > 0
                    && failure() == null
                    && !ended()
                    && packets.get(taking).isEmpty()) {
                left = changed.awaitNanos(left);
                skipComplete();
            }
            rethrow();
            if (ended()) {
                return List.of();
            }
            List<EncodedPacket> out = List.copyOf(packets.get(taking));
            packets.get(taking).clear();
            skipComplete();
            return out;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether all packets have been taken.
     *
     * @return true when {@link #take} has nothing more to give
     */
    public boolean ended() {
        return taking >= segments.size();
    }

    /**
     * How many frames have been drawn and given to the encoder.
     *
     * @return frames
     */
    public long drawn() {
        return drawn.get();
    }

    private void skipComplete() {
        while (!ended() && complete[taking] && packets.get(taking).isEmpty()) {
            taking++;
            changed.signalAll();
        }
    }

    private void rethrow() {
        Throwable cause = failure();
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause != null) {
            throw new IllegalStateException(cause);
        }
    }

    private @Nullable Throwable failure() {
        return failure != null ? failure : stills.failure();
    }

    private void work(int worker) {
        try {
            Compositor compositor = new Compositor(film, stills, lettering);
            for (int i = claim(worker); i >= 0; i = claim(worker)) {
                encode(worker, i, compositor);
            }
        } catch (InterruptedException e) {
            // Stopped: whoever stopped this thread knows why.
            wake();
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void encode(int worker, int index, Compositor compositor) throws InterruptedException {
        Segment segment = segments.get(index);
        try (VideoEncoder encoder = new VideoEncoder(settings, segment.start(), packet -> put(index, packet))) {
            for (long frame = segment.start(); frame < segment.end(); frame++) {
                if (stopped) {
                    throw new InterruptedException("stopped");
                }
                I420 picture = compositor.draw(frame);
                encoder.encode(picture);
                drawn.incrementAndGet();
                moved(worker, frame + 1);
            }
            encoder.finish();
        }
        lock.lock();
        try {
            complete[index] = true;
            skipComplete();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void put(int index, EncodedPacket packet) {
        lock.lock();
        try {
            packets.get(index).add(packet);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next segment, when it is not too far ahead of what has been taken out; -1 when there is none left. */
    private int claim(int worker) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!stopped && next < segments.size() && next > taking + 2 * positions.length) {
                changed.await();
            }
            if (stopped) {
                throw new InterruptedException("stopped");
            }
            int index = next < segments.size() ? next++ : -1;
            positions[worker] = index < 0 ? Long.MAX_VALUE : segments.get(index).start();
            release();
            return index;
        } finally {
            lock.unlock();
        }
    }

    private void moved(int worker, long frame) {
        lock.lock();
        try {
            positions[worker] = frame;
            release();
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        long unclaimed = next < segments.size() ? segments.get(next).start() : Long.MAX_VALUE;
        stills.release(Math.min(unclaimed, Arrays.stream(positions).min().orElse(0)));
    }

    private void fail(Throwable cause) {
        lock.lock();
        try {
            if (failure == null) {
                failure = cause;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Stops the threads and waits until they have freed what they hold; each does so after the frame at hand. */
    @Override
    public void close() {
        stopped = true;
        stills.close();
        wake();
        boolean interrupted = false;
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
