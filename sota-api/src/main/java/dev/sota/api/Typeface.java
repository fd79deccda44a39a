package dev.sota.api;

/**
 * What titles and captions are set in. Every typeface falls back to others for letters that it does not have, so any
 * language that a renderer can show at all is shown in each.
 */
public enum Typeface {
    /** A plain face without serifs: neutral, and the easiest to read in a small size. */
    SANS,
    /** A face with serifs, as books have: for stories and history. */
    SERIF,
    /** A heavy face, as posters have. */
    DISPLAY,
    /** A face whose letters are all equally wide, as typewriters and terminals have. */
    MONO
}
