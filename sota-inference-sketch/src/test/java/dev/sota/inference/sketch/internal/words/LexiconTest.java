package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Pose;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final List<Thing> THINGS = Lexicon.load().things();

    @Test
    void everyThingCanBeDrawn() {
        Cast cast = new Cast();
        Set<String> missing = new TreeSet<>();
        for (Thing thing : THINGS) {
            if (!cast.knows(thing)) {
                missing.add(thing.art());
            }
        }
        assertTrue(missing.isEmpty(), "nobody can draw " + missing);
    }

    @Test
    void everyFactIsKnown() {
        Set<String> keys =
                Set.of("place", "hour", "habitat", "role", "size", "hue", "chroma", "pose", "with", "shines");
        for (Thing thing : THINGS) {
            assertTrue(keys.containsAll(thing.attributes().keySet()), thing.toString());
            thing.attributes().forEach((key, value) -> {
                String name = value.toUpperCase(Locale.ROOT);
                switch (key) {
                    case "place" -> Place.valueOf(name);
                    case "hour" -> Hour.valueOf(name);
                    case "habitat" -> Habitat.valueOf(name);
                    case "pose" -> Pose.valueOf(name);
                    case "size", "hue", "chroma" -> Double.parseDouble(value);
                    default -> assertTrue(!value.isEmpty());
                }
            });
        }
    }

    @Test
    void severalHundredWordsAreKnown() {
        assertTrue(THINGS.size() > 500, THINGS.size() + " words for things");
    }
}
