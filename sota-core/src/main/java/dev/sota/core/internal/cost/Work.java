package dev.sota.core.internal.cost;

import dev.sota.api.Stage;

/** Kinds of work whose cost grows with a number of units. */
public enum Work {
    /** Planning, opening engines, finishing; once for each film. */
    FIXED(Stage.PLAN, 1.2),
    /** Speaking; a unit is a character of the text. */
    NARRATE(Stage.NARRATE, 0.0030),
    /** Making a model ready that paints; a unit is a thousand million bytes of its weights. */
    LOAD(Stage.ILLUSTRATE, 6),
    /** Painting; a unit is a megapixel. */
    PAINT(Stage.ILLUSTRATE, 0.25),
    /** Composing; a unit is a second of music. */
    COMPOSE(Stage.COMPOSE, 0.016),
    /** Mixing; a unit is a second of sound. */
    MIX(Stage.MIX, 0.018),
    /** Drawing and encoding; a unit is a frame of a megapixel. */
    ENCODE(Stage.RENDER, 0.021),
    /** Encoding the sound and joining; a unit is a second of film. */
    JOIN(Stage.RENDER, 0.02);

    private final Stage stage;
    private final double seconds;

    Work(Stage stage, double seconds) {
        this.stage = stage;
        this.seconds = seconds;
    }

    /**
     * The stage that does it.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * What a unit costs with the built-in engines, in the first film of a process, on a machine of speed 1 (see {@link
     * Speedometer}): where a book begins.
     *
     * @return seconds of one core
     */
    double rule() {
        return seconds;
    }
}
