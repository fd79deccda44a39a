package dev.sota.inference.sketch.internal.compose;

/** What a subject stands on, which decides how it touches it. */
public enum Ground {
    GRASS,
    SNOW,
    SAND,
    STONE,
    FLOOR,
    TABLE,
    WATER,
    AIR
}
