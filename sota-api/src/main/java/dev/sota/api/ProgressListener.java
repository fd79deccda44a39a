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

    /**
     * A picture that takes several steps has got on by one. Does nothing unless a listener says otherwise.
     *
     * @param picture how it stands
     */
    default void onPicture(PictureProgress picture) {}

    /**
     * Whether {@link #onPicture} should come with small pictures. They are made for nobody else.
     *
     * @return false unless a listener says otherwise; it is asked once, when the listener is added
     */
    default boolean wantsPreviews() {
        return false;
    }
}
