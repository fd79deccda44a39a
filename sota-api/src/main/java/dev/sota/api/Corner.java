package dev.sota.api;

/** A corner of the frame. */
public enum Corner {
    /** At the upper left. */
    TOP_LEFT,
    /** At the upper right. */
    TOP_RIGHT,
    /** At the lower left, above the captions. */
    BOTTOM_LEFT,
    /** At the lower right, above the captions. */
    BOTTOM_RIGHT
}
