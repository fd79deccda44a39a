package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.words.Place;

/** The recipe of each place. */
public final class Places {
    private Places() {}

    /** The recipe for a place. */
    public static PlaceRecipe of(Place place) {
        return switch (place) {
            case SEA -> new Sea();
            case COAST -> new Coast();
            case BEACH -> new Beach();
            case LAKE -> new Lake(false);
            case RIVER -> new Lake(true);
            case HARBOUR -> new Village(true);
            case VILLAGE -> new Village(false);
            case FOREST -> new Forest();
            case MEADOW -> new Meadow(Meadow.Kindof.MEADOW);
            case FIELD -> new Meadow(Meadow.Kindof.FIELD);
            case PARK -> new Meadow(Meadow.Kindof.PARK);
            case GARDEN -> new Meadow(Meadow.Kindof.GARDEN);
            case MOUNTAINS -> new Mountains(false);
            case SNOWFIELD -> new Mountains(true);
            case DESERT -> new Desert(false);
            case SAVANNA -> new Desert(true);
            case CITY -> new City();
            case STREET -> new Street();
            case ROAD -> new Road();
            case FACTORY -> new Factory();
            case ROOM, OFFICE, KITCHEN, LIBRARY, LABORATORY, WORKSHOP -> new Interior();
            default -> nearest(place);
            case SPACE -> new Space(false);
            case MOON -> new Space(true);
            case SKY -> new SkyPlace();
            case UNDERWATER -> new Underwater();
            case CAVE -> new Cave();
            case ABSTRACT -> new Abstract();
        };
    }

    /** Places without a recipe of their own look like their nearest neighbour. */
    private static PlaceRecipe nearest(Place place) {
        return switch (place) {
            case JUNGLE -> new Forest();
            case FARM -> new Meadow(Meadow.Kindof.FIELD);
            case VOLCANO, CASTLE -> new Mountains(false);
            case CANYON, RUINS, PLANET -> new Desert(false);
            case ICE -> new Mountains(true);
            case RAILWAY -> new Road();
            case STADIUM -> new Meadow(Meadow.Kindof.PARK);
            case CLASSROOM, HOSPITAL, STAGE -> new Interior();
            default -> new Abstract();
        };
    }
}
