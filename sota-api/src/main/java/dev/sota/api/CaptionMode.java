package dev.sota.api;

/** Where captions go. */
public enum CaptionMode {
    /** Drawn into the picture, and written beside the film as {@code .srt} and {@code .vtt}. */
    BURNED_IN,
    /** Only written beside the film. */
    SIDECAR
}
