package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.subjects.Wear;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Era;
import dev.sota.inference.sketch.internal.words.Place;
import java.util.Set;

/** What the people of a brief put on. */
final class Outfit {
    private static final Set<Place> FROZEN = Set.of(Place.SNOWFIELD, Place.ICE, Place.GLACIER);
    private static final Set<Place> HOT =
            Set.of(Place.BEACH, Place.DESERT, Place.SAVANNA, Place.JUNGLE, Place.CANYON, Place.VOLCANO);

    private final Brief brief;

    Outfit(Brief brief) {
        this.brief = brief;
    }

    Wear wear() {
        boolean outside = !brief.place().indoors();
        boolean cold =
                FROZEN.contains(brief.place()) || brief.weather() == Weather.SNOW || brief.season() == Season.WINTER;
        if (outside && cold) {
            return Wear.COLD;
        }
        return switch (brief.era()) {
            case OLD -> Wear.OLD;
            case STEAM -> Wear.STEAM;
            case NOW ->
                outside && brief.weather().wet() ? Wear.WET : HOT.contains(brief.place()) ? Wear.HOT : Wear.PLAIN;
        };
    }

    /** Umbrellas are for those who have nothing else to show in the rain; there were none in old times. */
    boolean umbrella() {
        return brief.weather().wet()
                && !brief.place().indoors()
                && brief.era() != Era.OLD
                && brief.subjects().size() == 1
                && brief.pose()
                        .filter(p -> !p.equals("WALK") && !p.equals("STAND") && !p.equals("LOOK"))
                        .isEmpty();
    }
}
