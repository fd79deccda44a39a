package dev.sota.inference.sketch.internal.words;

/** Places that can be painted. */
public enum Place {
    SEA,
    COAST,
    BEACH,
    LAKE,
    RIVER,
    HARBOUR,
    FOREST,
    MEADOW,
    FIELD,
    GARDEN,
    PARK,
    MOUNTAINS,
    DESERT,
    SAVANNA,
    SNOWFIELD,
    VILLAGE,
    CITY,
    STREET,
    ROAD,
    FACTORY,
    ROOM,
    OFFICE,
    KITCHEN,
    LIBRARY,
    LABORATORY,
    WORKSHOP,
    SPACE,
    MOON,
    SKY,
    UNDERWATER,
    CAVE,
    ABSTRACT;

    /** Whether it is inside a building. */
    public boolean indoors() {
        return switch (this) {
            case ROOM, OFFICE, KITCHEN, LIBRARY, LABORATORY, WORKSHOP -> true;
            default -> false;
        };
    }

    /** Whether water covers the ground where a subject would stand. */
    public boolean afloat() {
        return this == SEA || this == LAKE;
    }
}
