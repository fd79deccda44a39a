package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Era;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Size;
import dev.sota.inference.sketch.internal.words.Thing;
import java.awt.geom.Rectangle2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of which there are several kinds, and who stands or swims in them. */
class KindsTest {
    private static final Pattern KIND = Pattern.compile("^place (\\w+) .*?kind=(\\w+)");
    private static final int MOST_NODES = 9000;

    private static Brief brief(Place place, Optional<String> kind, Era era, Mention... subjects) {
        return new Brief(
                place,
                Hour.DAY,
                Weather.CLEAR,
                Season.SUMMER,
                Mood.NEUTRAL,
                Shot.WIDE,
                List.of(subjects),
                Optional.empty(),
                Optional.empty(),
                era,
                Optional.empty(),
                kind);
    }

    /** All kinds that the lists of words know. */
    static Stream<String> kinds() throws IOException {
        List<String> all = new ArrayList<>();
        for (String list : List.of("rooms.txt", "venues.txt")) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Lexicon.class.getResourceAsStream(list)), StandardCharsets.UTF_8))) {
                in.lines()
                        .map(KIND::matcher)
                        .filter(Matcher::find)
                        .map(m -> m.group(1) + " " + m.group(2))
                        .forEach(all::add);
            }
        }
        return all.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindThatWordsKnowIsBuiltInEveryShapeWithItsSubjectFree(String named) {
        Place place = Place.valueOf(named.split(" ")[0].toUpperCase(Locale.ROOT));
        Optional<String> kind = Optional.of(named.split(" ")[1]);
        for (int[] shape : Scenes.SHAPES) {
            for (long seed = 1; seed <= 3; seed++) {
                Scene scene = Scenes.compose(brief(place, kind, Era.NOW, Scenes.thing("person:hiker", 1)), shape, seed);
                int nodes = scene.layers().stream()
                        .mapToInt(l -> Scenes.count(l.content()))
                        .sum();
                assertTrue(nodes < MOST_NODES, named + " has " + nodes + " nodes");
                List<Group> subject = Scenes.lit(scene, "subject");
                assertFalse(subject.isEmpty(), named + " shows no subject");
                Rectangle2D box = subject.get(0).outline().orElseThrow();
                boolean past = false;
                for (Layer layer : scene.layers()) {
                    if (past) {
                        covers(layer, box, named + " " + shape[0] + " seed " + seed);
                    }
                    past |= layer.name().startsWith("subject");
                }
            }
        }
    }

    private static void covers(Layer layer, Rectangle2D box, String what) {
        for (Node.Fill fill : Scenes.fills(layer.content())) {
            assertFalse(
                    fill.shape().contains(box.getCenterX(), box.getCenterY() - box.getHeight() * .2),
                    what + ": " + layer.name() + " covers the subject");
        }
    }

    @Test
    void kindsDoNotLookAlike() throws IOException {
        Set<String> forms = new HashSet<>();
        List<String> all = kinds().filter(k -> !k.endsWith(" water")).toList();
        for (String named : all) {
            Place place = Place.valueOf(named.split(" ")[0].toUpperCase(Locale.ROOT));
            Scene scene = Scenes.compose(brief(place, Optional.of(named.split(" ")[1]), Era.NOW), Scenes.SHAPES[0], 11);
            StringBuilder form = new StringBuilder();
            for (Layer layer : scene.layers()) {
                form.append(layer.name());
                Scenes.fills(layer.content())
                        .forEach(f -> form.append(f.material().from()));
            }
            forms.add(form.toString());
        }
        // The cask of any cellar is one for wine.
        assertEquals(all.size(), forms.size());
    }

    @ParameterizedTest
    @CsvSource({"OLD, wheel", "NOW, wheel", "STEAM, deckhouse"})
    void aDeckIsOfItsTime(Era era, String layer) {
        Scene scene = Scenes.compose(brief(Place.DECK, Optional.empty(), era), Scenes.SHAPES[0], 3);
        assertEquals(1, Scenes.layers(scene, layer).size());
    }

    /** Whoever stands on the tiles of a pool is dry; the water mirrors whoever swims or bathes. */
    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"POOL", "BATHS"})
    void swimmersAreInTheWater(Place place) {
        Thing person = new Thing("person:hiker", Map.of());
        Mention swims = new Mention(person, 1, Size.NORMAL, Action.SWIMMING, Optional.empty());
        assertFalse(sunk(brief(place, Optional.empty(), Era.NOW, new Mention(person, 1))));
        assertTrue(sunk(brief(place, Optional.empty(), Era.NOW, swims)));
        assertTrue(sunk(brief(place, Optional.of("water"), Era.NOW, new Mention(person, 1))));
    }

    private static boolean sunk(Brief brief) {
        List<Group> subject = Scenes.lit(Scenes.compose(brief, Scenes.SHAPES[0], 4), "subject");
        return subject.get(0).effects().stream().anyMatch(e -> e instanceof Effect.Reflection);
    }
}
