package dev.sota.core.internal.cache;

import dev.sota.api.CacheLimits;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Knows about how large a cache is and has room made when it grows too large. Listing a large cache takes a while, so
 * that it is done at the first new entry, and then only when this process has added enough to matter; what others add
 * is seen then. Thread-safe.
 */
final class CacheSize {

    /** The folder is looked at again after so much of the limit was added. */
    private static final int LOOK_PART = 8;

    private final Evictor evictor;
    private final CacheLimits limits;
    private final ReentrantLock evicting = new ReentrantLock();
    private final AtomicLong addedSinceLook = new AtomicLong();
    private volatile long bytesAtLook = -1;

    CacheSize(Evictor evictor, CacheLimits limits) {
        this.evictor = evictor;
        this.limits = limits;
    }

    /** Whether a file of this size can be kept at all. */
    boolean admits(long bytes) {
        return bytes <= limits.maxBytes() && !limits.maxAge().isZero();
    }

    /** Counts what was added; makes room when there is need and no other thread is making it. */
    void added(long bytes) {
        long added = addedSinceLook.addAndGet(bytes);
        boolean look =
                bytesAtLook < 0 || added > limits.maxBytes() / LOOK_PART || bytesAtLook + added > limits.maxBytes();
        if (look && evicting.tryLock()) {
            try {
                addedSinceLook.set(0);
                bytesAtLook = evictor.makeRoom(limits).keptBytes();
            } finally {
                evicting.unlock();
            }
        }
    }
}
