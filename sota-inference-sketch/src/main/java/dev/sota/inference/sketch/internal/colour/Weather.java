package dev.sota.inference.sketch.internal.colour;

/** What the sky does. */
public enum Weather {
    CLEAR,
    /** Fair clouds with blue between them. */
    CLOUDY,
    /** Dry, with a wind that bends what grows. */
    WIND,
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
