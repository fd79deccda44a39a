package dev.sota.inference.sketch.internal.colour;

/** The season, which colours leaves and meadows. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
