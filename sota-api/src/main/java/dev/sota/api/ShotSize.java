package dev.sota.api;

/** How much of the place a picture shows, in the words of film: the distance between camera and subject. */
public enum ShotSize {
    /** The place, with the subject small in it. */
    WIDE,
    /** The subject and what surrounds it. */
    MEDIUM,
    /** The subject fills the picture. */
    CLOSE
}
