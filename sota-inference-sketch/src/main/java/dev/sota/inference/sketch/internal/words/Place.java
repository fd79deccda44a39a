package dev.sota.inference.sketch.internal.words;

/** Places that can be painted. */
public enum Place {
    SEA,
    COAST,
    BEACH,
    LAKE,
    RIVER,
    HARBOUR,
    /** A canal with a lock. */
    CANAL,
    /** The deck of a ship at sea. */
    DECK,
    UNDERWATER,
    FOREST,
    JUNGLE,
    MEADOW,
    FIELD,
    FARM,
    GARDEN,
    PARK,
    MOUNTAINS,
    VOLCANO,
    CANYON,
    DESERT,
    SAVANNA,
    SNOWFIELD,
    ICE,
    /** A glacier in a valley between mountains. */
    GLACIER,
    CAVE,
    /** The gallery of a mine. */
    MINE,
    VILLAGE,
    CASTLE,
    RUINS,
    CITY,
    /** A balcony or roof terrace above a city. */
    BALCONY,
    STREET,
    /** Stalls in a square. */
    MARKET,
    /** Parked cars in their bays. */
    CAR_PARK,
    /** A house being built, or a pit where something old is dug up. */
    BUILDING_SITE,
    /** What children play on, in a park or in the yard of a school. */
    PLAYGROUND,
    /** Reeds and pools. */
    MARSH,
    /** On a bridge over a river. */
    BRIDGE,
    CEMETERY,
    /** Rows of fruit trees or vines. */
    ORCHARD,
    /** The square of a town, with its fountain. */
    SQUARE,
    FAIRGROUND,
    /** The apron of an airport, or its runway. */
    AIRPORT,
    ROAD,
    RAILWAY,
    STADIUM,
    FACTORY,
    WORKSHOP,
    LABORATORY,
    OFFICE,
    LIBRARY,
    CLASSROOM,
    HOSPITAL,
    SHOP,
    /** Inside a train or tram. */
    CARRIAGE,
    KITCHEN,
    BATHROOM,
    BEDROOM,
    /** A living room, and any room that has no recipe of its own. */
    ROOM,
    /** The stage of a theatre or a concert. */
    STAGE,
    /** The great hall of a castle, or the hall of a town. */
    HALL,
    MUSEUM,
    /** Inside a church. */
    CHURCH,
    /** The hall of a railway station or an airport. */
    CONCOURSE,
    CELLAR,
    /** A dungeon, or the cell of a prison. */
    DUNGEON,
    ATTIC,
    /** An outdoor swimming pool. */
    POOL,
    /** Indoor swimming baths. */
    BATHS,
    GREENHOUSE,
    CORRIDOR,
    /** Inside a stable or barn. */
    STABLE,
    COURTROOM,
    /** The top of a lighthouse, inside. */
    LAMPROOM,
    /** A sports hall, or the hall of a village. */
    GYM,
    /** A cafe or restaurant, or an inn. */
    CAFE,
    BAKERY,
    /** A warehouse or any store of goods. */
    WAREHOUSE,
    /** Inside a bus, a van or a car. */
    VEHICLE,
    /** The cockpit of an aeroplane, or the cabin of a spacecraft. */
    COCKPIT,
    /** A platform under the ground. */
    UNDERGROUND,
    /** A cinema, seen from its rows. */
    CINEMA,
    /** The hall of a bank or a post office. */
    COUNTER,
    /** A launderette, or where a house washes its linen. */
    LAUNDRY,
    SKY,
    SPACE,
    MOON,
    /** The ground of another planet than the earth. */
    PLANET,
    /** Land and sea seen as a map. */
    MAP,
    /** Inside a beehive. */
    HIVE,
    /** Inside a body or a cell. */
    BODY,
    ABSTRACT;

    /** Whether it is inside a building. */
    public boolean indoors() {
        return switch (this) {
            case ROOM, OFFICE, KITCHEN, LIBRARY, LABORATORY, WORKSHOP, CLASSROOM, HOSPITAL, SHOP, CARRIAGE, STAGE ->
                true;
            case BATHROOM,
                    BEDROOM,
                    HALL,
                    MUSEUM,
                    CHURCH,
                    CONCOURSE,
                    CELLAR,
                    DUNGEON,
                    ATTIC,
                    BATHS,
                    GREENHOUSE,
                    CORRIDOR,
                    STABLE,
                    COURTROOM,
                    LAMPROOM -> true;
            case GYM, CAFE, BAKERY, WAREHOUSE, VEHICLE, COCKPIT, UNDERGROUND, CINEMA, COUNTER, LAUNDRY -> true;
            default -> false;
        };
    }

    /** Whether water covers the ground where a subject would stand. */
    public boolean afloat() {
        return this == SEA || this == LAKE;
    }

    /** Whether there is water on which a ship or a boat can be. */
    public boolean water() {
        return switch (this) {
            case SEA, COAST, BEACH, LAKE, MARSH, RIVER, HARBOUR, CANAL, UNDERWATER, ICE -> true;
            default -> false;
        };
    }

    /** Whether it is a world of its own, which nothing from elsewhere enters without being named with it. */
    public boolean isolated() {
        return switch (this) {
            case SPACE, MOON, PLANET, UNDERWATER, MAP, BODY, HIVE, ABSTRACT -> true;
            default -> false;
        };
    }
}
