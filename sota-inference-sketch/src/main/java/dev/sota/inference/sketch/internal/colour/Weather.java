package dev.sota.inference.sketch.internal.colour;

/** What the sky does. */
public enum Weather {
    CLEAR,
    OVERCAST,
    RAIN,
    STORM,
    SNOW,
    FOG;

    /** Whether the sun, moon and stars are hidden. */
    public boolean covered() {
        return this == OVERCAST || this == RAIN || this == STORM || this == FOG;
    }

    /** Whether rain falls. */
    public boolean wet() {
        return this == RAIN || this == STORM;
    }
}
