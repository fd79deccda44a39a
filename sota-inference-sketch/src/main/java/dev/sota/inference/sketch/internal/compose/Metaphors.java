package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.List;
import java.util.Map;

/** Ideas that are told by a scene of an ordinary place: which one, at which hour, with what in it. */
final class Metaphors {
    private Metaphors() {}

    /** The brief itself, or the scene that stands for its idea when it names no place and nothing to draw. */
    static Brief scene(Brief brief) {
        if (brief.place() != Place.ABSTRACT
                || !brief.subjects().isEmpty()
                || !(brief.figure().orElse(null) instanceof Figure.Metaphor metaphor)) {
            return brief;
        }
        return switch (metaphor.idea()) {
            case RISK -> at(brief, Place.SEA, Hour.DUSK, Weather.STORM, "drawing:rowboat", .2, 1);
            case TIME -> at(brief, Place.LIBRARY, Hour.GOLDEN, Weather.CLEAR, "drawing:hourglass", .5, 1);
            case MEMORY -> at(brief, Place.ROOM, Hour.SUNSET, Weather.CLEAR, "drawing:letter", .34, 1);
            case FREEDOM -> at(brief, Place.SKY, Hour.GOLDEN, Weather.CLEAR, "drawing:balloon", .5, 4);
            case HOPE -> at(brief, Place.SEA, Hour.DAWN, Weather.CLEAR, "drawing:sloop", .3, 1);
            case KNOWLEDGE -> at(brief, Place.LIBRARY, Hour.DUSK, Weather.CLEAR, "drawing:book", .36, 1);
            case SOLITUDE -> at(brief, Place.DESERT, Hour.SUNSET, Weather.CLEAR, "person:someone", .16, 1);
            case JUSTICE -> at(brief, Place.LIBRARY, Hour.DAY, Weather.CLEAR, "drawing:scales", .56, 1);
            case JOURNEY -> at(brief, Place.ROAD, Hour.GOLDEN, Weather.CLEAR, "person:hiker", .3, 1);
            case LOSS -> at(brief, Place.ROOM, Hour.DUSK, Weather.RAIN, "drawing:chair", .4, 1);
            case STATE -> at(brief, Place.PARK, Hour.DAY, Weather.CLEAR, "drawing:temple", .5, 1);
            default -> brief;
        };
    }

    private static Brief at(Brief b, Place place, Hour hour, Weather weather, String art, double size, int count) {
        Thing thing = new Thing(art, Map.of("size", Double.toString(size), "pose", "look"));
        // An hour or weather that the words give is kept; noon under a clear sky is what they give when they say
        // nothing.
        boolean unsaid = b.hour() == Hour.DAY && b.weather() == Weather.CLEAR;
        return new Brief(
                place,
                unsaid ? hour : b.hour(),
                unsaid ? weather : b.weather(),
                b.season(),
                b.mood(),
                b.shot(),
                List.of(new Mention(thing, count)),
                b.pose(),
                b.figure(),
                b.era());
    }
}
