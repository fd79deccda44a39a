package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;

/** Draws one moment of a transition. May hold scratch memory: for one thread and size of frame. */
@FunctionalInterface
public interface Change {
    /**
     * Brings the new picture over the old one.
     *
     * @param frame the old picture, and afterwards the result
     * @param next the new picture, of the same size; may be drawn into
     * @param part how far the transition is, eased: at 0 only the old picture is seen, at 1 only the new one
     */
    void draw(I420 frame, I420 next, double part);
}
