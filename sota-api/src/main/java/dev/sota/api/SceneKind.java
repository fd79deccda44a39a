package dev.sota.api;

/** What part a scene plays in the film. */
public enum SceneKind {
    /** The opening title. */
    OPENING,
    /** A part of the story. */
    STORY,
    /** The end card. */
    ENDING
}
