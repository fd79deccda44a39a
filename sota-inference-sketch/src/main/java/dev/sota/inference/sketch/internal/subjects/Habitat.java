package dev.sota.inference.sketch.internal.subjects;

/** Where a thing belongs. */
public enum Habitat {
    LAND,
    WATER,
    AIR,
    DEEP,
    TABLE,
    FLOOR,
    SPACE
}
