package dev.sota.api;

/** How the camera moves over a picture while it is shown. All moves are slow and never leave the picture. */
public enum CameraMove {
    /** No movement. */
    STILL,
    /** Slowly nearer. */
    PUSH_IN,
    /** Slowly further away. */
    PULL_OUT,
    /** From right to left. */
    PAN_LEFT,
    /** From left to right. */
    PAN_RIGHT,
    /** From low to high. */
    TILT_UP,
    /** From high to low. */
    TILT_DOWN,
    /** To the left and up. */
    DRIFT_LEFT,
    /** To the right and up. */
    DRIFT_RIGHT,
    /** Past the picture to the left: its layers move apart, the near ones fast and the far ones hardly. */
    TRACK_LEFT,
    /** Past the picture to the right. */
    TRACK_RIGHT,
    /** Almost still: a slow breath in and out. */
    HOLD,
    /** From something near to the whole, with time to look at it. */
    REVEAL
}
