package dev.sota.api;

/**
 * Hears of progress. Called from one thread of the run at a time, in order; a slow listener misses snapshots in the
 * middle and never slows the work, and one that throws is logged and goes on being called.
 */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Progress was made.
     *
     * @param progress where the run stands
     */
    void onProgress(Progress progress);
}
