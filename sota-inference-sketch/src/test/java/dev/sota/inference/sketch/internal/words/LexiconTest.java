package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Pose;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Set<String> keys = Set.of(
                "place", "hour", "habitat", "role", "size", "hue", "chroma", "pose", "with", "shines", "several",
                "steam", "alive", "sex", "wings", "clings", "climbs", "swims", "inside", "old", "weather", "painted",
                "crawls", "team", "served", "crew");
        for (Thing thing : THINGS) {
            assertTrue(keys.containsAll(thing.attributes().keySet()), thing.toString());
            thing.attributes().forEach((key, value) -> {
                String name = value.toUpperCase(Locale.ROOT);
                switch (key) {
                    case "place" -> Place.valueOf(name);
                    case "hour" -> Hour.valueOf(name);
                    case "weather" -> Weather.valueOf(name);
                    case "habitat" -> Habitat.valueOf(name);
                    case "pose" -> Pose.valueOf(name);
                    case "size", "hue", "chroma" -> Double.parseDouble(value);
                    case "sex" -> assertTrue(Set.of("man", "woman").contains(value), thing.toString());
                    case "several",
                            "alive",
                            "wings",
                            "clings",
                            "climbs",
                            "swims",
                            "painted",
                            "crawls",
                            "served",
                            "crew" -> assertEquals("yes", value, thing.toString());
                    case "steam", "old" -> assertTrue(new Cast().knows(new Thing(value, thing.attributes())), value);
                    default -> assertTrue(!value.isEmpty());
                }
            });
        }
    }

    @Test
    void severalHundredWordsAreKnown() {
        assertTrue(THINGS.size() > 500, THINGS.size() + " words for things");
    }

    /** A drawing that no word means is never seen; those that only places furnish themselves with are named here. */
    @Test
    void someWordReachesEveryDrawing() throws IOException, URISyntaxException {
        Set<String> reached = new TreeSet<>(Set.of("seedling", "streetlamp", "hive", "flight"));
        for (Thing thing : THINGS) {
            reached.add(thing.art().substring(thing.art().indexOf(':') + 1));
        }
        Path dog = Path.of(Objects.requireNonNull(Cast.class.getResource("drawings/dog.txt"))
                .toURI());
        Path folder = Objects.requireNonNull(dog.getParent());
        for (String line : Files.readAllLines(folder.resolveSibling("drawn-icons.txt"))) {
            String[] words = line.split(" ");
            if (reached.contains(words[0])) {
                reached.add(words[1]);
            }
        }
        // Birds that fly have another shape than those that sit, who swims another than who stands, and who is drawn
        // sitting
        // another where it walks.
        List.copyOf(reached)
                .forEach(name -> reached.addAll(
                        List.of(name + "-flying", name + "-sitting", name + "-swimming", name + "-standing")));
        reached.add("swimmer");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(f -> f.getFileName().toString().replace(".txt", ""))
                            .filter(n -> !reached.contains(n))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "crow, crow",
        "ravens, raven",
        "dove, dove",
        "tortoise, tortoise",
        "sea turtle, turtle",
        "eggs, egg",
        "bird nest, nest",
        "vaccine, syringe",
        "invoices, invoice",
        "olive oil, oliveoil",
        "wildfire, wildfire",
        "clay jar, jar",
        "garlic, garlic",
        "pancake, pancakes",
        "white blood cells, whitecell",
        "ocean liner, liner",
        "oil prices, oilbarrel",
        "goats, goat",
        "moose, moose",
        "hares, hare",
        "mountain lion, cougar",
        "wild boars, boar",
        "porcupine, porcupine",
        "lobsters, lobster",
        "killer whales, orca",
        "caribou, reindeer"
    })
    void whatLooksUnlikeIsDrawnUnlike(String words, String drawing) {
        List<String> tokens = List.of(words.split(" "));
        assertEquals(
                "drawing:" + drawing,
                Lexicon.load().find(tokens, 0, tokens.size()).orElseThrow().name());
    }
}
