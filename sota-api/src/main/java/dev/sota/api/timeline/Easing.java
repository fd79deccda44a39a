package dev.sota.api.timeline;

/** How a camera's speed changes along its path. */
public enum Easing {
    /** The same speed from the first frame to the last. */
    EVEN,
    /**
     * Slower at both ends: as much as the clip's length allows without a change of speed that the eye would catch. A
     * renderer keeps the second difference of every point it draws well below 0.02 pixels a frame squared.
     */
    SMOOTH,
    /** Quick at first and slower and slower: what comes into view is given time. */
    SETTLE,
    /** To the end and back, again and again in some seconds each, as with a breath. */
    BREATHE
}
