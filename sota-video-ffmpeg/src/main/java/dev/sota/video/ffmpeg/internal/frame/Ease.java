package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.Easing;

/**
 * How far along its path a camera is at each frame. Speeds change as {@link Easing} says, but never by more than
 * {@link #MOST} pixels a frame in a frame, wherever in the picture: where a clip is too short for a full ease, the camera
 * is already under way as it begins and still as it ends, which a transition hides.
 *
 * @param easing how the speed changes
 * @param amount how much: 0 is even speed
 * @param breaths how many times a breathing camera goes to the end and back
 */
record Ease(Easing easing, double amount, double breaths) {

    /** Less than half of the 0.02 that would be seen as a jerk; sampling and the path's own curve need the rest. */
    static final double MOST = 0.007;

    private static final double BREATH_SECONDS = 6;
    private static final double USUAL_RATE = 24;

    /**
     * The ease of a move.
     *
     * @param easing what is wanted
     * @param travel pixels that the fastest point of the frame travels
     * @param frames how many frames it has for it
     */
    static Ease of(Easing easing, double travel, long frames) {
        double steps = Math.max(1, frames - 1);
        // The most that the speed may change, in travels over the whole time squared.
        double room = travel <= 0 ? 1e9 : MOST * steps * steps / travel;
        return switch (easing) {
            case EVEN -> new Ease(easing, 0, 0);
            case SMOOTH -> new Ease(easing, Math.min(1, room / (2 * Math.PI)), 0);
            case SETTLE -> new Ease(easing, Math.min(0.9, room / Math.PI), 0);
            case BREATHE -> breathe(room, steps);
        };
    }

    /** As many half breaths as time and smoothness allow; where not even one fits, one way with a smooth ease. */
    private static Ease breathe(double room, double steps) {
        double wanted = Math.rint(2 * steps / (BREATH_SECONDS * USUAL_RATE)) / 2;
        double most = Math.floor(2 * Math.sqrt(room / 2) / Math.PI) / 2;
        double breaths = Math.min(Math.max(0.5, wanted), most);
        return breaths < 0.5
                ? new Ease(Easing.SMOOTH, Math.min(1, room / (2 * Math.PI)), 0)
                : new Ease(Easing.BREATHE, 1, breaths);
    }

    /** The part of the path behind, from 0 at time 0 to 1 at time 1; of a breath, how far it has gone. */
    double part(double time) {
        return switch (easing) {
            case EVEN -> time;
            case SMOOTH -> time - amount / (2 * Math.PI) * StrictMath.sin(2 * Math.PI * time);
            case SETTLE -> time + amount / Math.PI * StrictMath.sin(Math.PI * time);
            case BREATHE -> (1 - StrictMath.cos(2 * Math.PI * breaths * time)) / 2;
        };
    }
}
