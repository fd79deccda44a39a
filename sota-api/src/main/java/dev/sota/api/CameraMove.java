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
    TILT_DOWN
}
