package dev.sota.inference.sketch.internal.colour;

/** The light of the day. */
public enum Hour {
    DAWN,
    DAY,
    GOLDEN,
    SUNSET,
    DUSK,
    NIGHT;

    /** Whether the sun or moon stands low or lamps are lit. */
    public boolean low() {
        return this != DAY;
    }

    /** Whether lamps and windows shine. */
    public boolean dark() {
        return this == DUSK || this == NIGHT;
    }
}
