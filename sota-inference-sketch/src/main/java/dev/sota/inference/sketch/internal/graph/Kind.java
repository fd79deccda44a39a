package dev.sota.inference.sketch.internal.graph;

/** What a surface is made of: a style may draw each kind in its own way. */
public enum Kind {
    SKY,
    CLOUD,
    ROCK,
    SNOW,
    EARTH,
    SAND,
    LEAF,
    GRASS,
    WATER,
    WOOD,
    WALL,
    METAL,
    GLASS,
    CLOTH,
    SKIN,
    FUR,
    LIGHT,
    PAPER,
    SHADOW,
    AIR
}
