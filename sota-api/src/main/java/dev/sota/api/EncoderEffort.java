package dev.sota.api;

/** How much time a video encoder takes for the same bit rate; more effort gives a cleaner picture. */
public enum EncoderEffort {
    /** As fast as the encoder can, for drafts and near deadlines. */
    FAST,
    /** What films are usually encoded with. */
    NORMAL,
    /** The cleanest picture that is still made in reasonable time. */
    BEST
}
