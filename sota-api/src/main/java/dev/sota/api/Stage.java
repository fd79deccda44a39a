package dev.sota.api;

/** The stages of a run, in the order in which a film passes through them. Some of them overlap in time. */
public enum Stage {
    /** Request to storyboard. */
    PLAN("planning"),
    /** Storyboard to speech, with the time of every word. */
    NARRATE("speaking"),
    /** Storyboard and narration to timeline. */
    TIMELINE("timing"),
    /** Picture recipes to keyframes. */
    ILLUSTRATE("drawing"),
    /** The timeline's mood and length to a music bed. */
    COMPOSE("composing"),
    /** Speech and music to the finished sound. */
    MIX("mixing"),
    /** Timeline, keyframes and sound to the film. */
    RENDER("rendering"),
    /** Captions, poster and manifest written, and everything given its final name. */
    DELIVER("finishing");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /**
     * The stage in a word, for a progress display.
     *
     * @return lower-case English
     */
    public String label() {
        return label;
    }
}
