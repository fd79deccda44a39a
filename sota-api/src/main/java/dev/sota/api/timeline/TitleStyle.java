package dev.sota.api.timeline;

/** What a title is for; the renderer gives each its look. */
public enum TitleStyle {
    /** The film's title, over the opening. */
    OPENING,
    /** A heading, over the first seconds of a section. */
    SECTION,
    /** The words of the end card. */
    ENDING
}
