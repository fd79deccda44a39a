package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Size;
import dev.sota.inference.sketch.internal.words.Thing;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is small is seen from near, and beside what is large it stays small. */
class CloseViewTest {
    private static Scene scene(Place place, long seed, Mention... all) {
        return Scenes.compose(Scenes.brief(place, Hour.DAY, all), Scenes.SHAPES[0], seed);
    }

    private static boolean near(Scene scene) {
        return !Scenes.layers(scene, "surface").isEmpty();
    }

    private static List<Rectangle2D> boxes(Scene scene) {
        return Scenes.lit(scene, "subject").stream()
                .map(g -> g.outline().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPACE", "SKY", "UNDERWATER", "BODY", "HIVE", "MAP", "ABSTRACT"})
    void somethingSmallHasASurfaceBeforeTheEyeWhereverItIs(Place place) {
        Scene scene = scene(place, 3, Scenes.thing("drawing:mug", 1));
        assertTrue(near(scene), place.name());
        Rectangle2D mug = boxes(scene).get(0);
        Rectangle2D surface =
                Scenes.layers(scene, "surface").get(0).content().outline().orElseThrow();
        assertTrue(mug.getMaxY() > surface.getMinY(), place + ": it hovers at " + mug);
        assertTrue(mug.getHeight() > scene.height() * .3, place + ": it is far away, " + mug);
        assertTrue(scene.focus().isPresent(), place.name());
    }

    @Test
    void whatIsLargeIsSeenFromFurtherOff() {
        for (String art : List.of("drawing:horse", "person:someone", "drawing:car", "drawing:elephant")) {
            assertFalse(near(scene(Place.MEADOW, 3, Scenes.thing(art, 1))), art);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MEADOW,person:someone,drawing:apple",
        "STREET,person:someone,drawing:phone",
        "COAST,drawing:goat,drawing:lantern",
        "ROAD,drawing:bicycle,drawing:wheel",
        "BEACH,person:child,drawing:bucket"
    })
    void aSmallThingIsSmallerThanALargeOneBesideIt(Place place, String large, String small) {
        for (long seed = 1; seed <= 4; seed++) {
            Scene scene = scene(place, seed, Scenes.thing(small, 1), Scenes.thing(large, 1));
            List<Rectangle2D> both = boxes(scene);
            assertEquals(2, both.size(), place.name());
            double tall = both.get(0).getHeight();
            double low = both.get(1).getHeight();
            assertTrue(low < tall * .75, small + " " + low + " beside " + large + " " + tall);
            assertTrue(both.get(1).getMaxY() > both.get(0).getMaxY(), "the small one is not nearer");
        }
    }

    @Test
    void sizesKeepTheirOrderInAStillLife() {
        for (long seed = 1; seed <= 6; seed++) {
            Scene scene = scene(
                    Place.KITCHEN,
                    seed,
                    Scenes.thing("drawing:pot", 1),
                    Scenes.thing("drawing:onion", 1),
                    Scenes.thing("drawing:bottle", 1));
            List<Double> heights =
                    boxes(scene).stream().map(Rectangle2D::getHeight).sorted().toList();
            assertEquals(3, heights.size());
            assertTrue(heights.get(0) < heights.get(2) * .8, heights.toString());
            for (Rectangle2D box : boxes(scene)) {
                assertTrue(box.getMinX() > -2 && box.getMaxX() < scene.width() + 2, "out of the frame: " + box);
            }
        }
    }

    @Test
    void severalOfAKindAreAHeapNotARow() {
        List<Rectangle2D> all = boxes(scene(Place.KITCHEN, 3, Scenes.thing("drawing:tomato", 5)));
        assertEquals(5, all.size());
        double feet = all.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow()
                - all.stream().mapToDouble(Rectangle2D::getMaxY).min().orElseThrow();
        assertTrue(feet > all.get(0).getHeight() * .1, "all feet on one line");
        assertTrue(all.stream().anyMatch(a -> all.stream().anyMatch(b -> b != a && a.intersects(b))), "none overlaps");
    }

    @Test
    void whoHandlesSomethingIndoorsStandsBehindTheTable() {
        Scene scene = scene(Place.LABORATORY, 3, Scenes.thing("person:scientist", 1), Scenes.thing("drawing:flask", 1));
        List<String> names = scene.layers().stream().map(Layer::name).toList();
        assertTrue(names.indexOf("people") < names.indexOf("surface"), names.toString());
        assertTrue(names.indexOf("surface") < names.lastIndexOf("subject"), names.toString());
    }

    @Test
    void whoWorksIndoorsHasToolsBeforeThem() {
        Thing cook = new Thing("person:cook", Map.of("pose", "work"));
        assertTrue(near(scene(Place.KITCHEN, 3, new Mention(cook, 1))));
        assertFalse(near(scene(Place.MEADOW, 3, new Mention(cook, 1))));
    }

    @Test
    void rainFallsBeforeWhatIsNear() {
        Brief wet = new Brief(
                Place.GARDEN,
                Hour.DAY,
                Weather.RAIN,
                Season.SUMMER,
                Mood.NEUTRAL,
                Shot.MEDIUM,
                List.of(Scenes.thing("drawing:tomato", 1)),
                Optional.empty());
        List<String> names = Scenes.compose(wet, Scenes.SHAPES[0], 3).layers().stream()
                .map(Layer::name)
                .toList();
        assertTrue(names.indexOf("rain") > names.indexOf("subject"), names.toString());
    }

    @Test
    void somebodyInAHatWearsIt() {
        Mention man = new Mention(
                new Thing("person:someone", Map.of()),
                1,
                Size.NORMAL,
                Action.STILL,
                Optional.of(new Relation(Relation.Kind.INSIDE, 1)));
        Scene scene = scene(Place.MEADOW, 3, man, Scenes.thing("icon:hat-fedora", 1));
        assertFalse(near(scene));
        Group bare = Scenes.lit(scene(Place.MEADOW, 3, Scenes.thing("person:someone", 1)), "subject")
                .get(0);
        Group hatted = Scenes.lit(scene, "subject").get(0);
        assertEquals(Scenes.fills(bare).size() + 1, Scenes.fills(hatted).size());
    }

    @Test
    void boatsOnLandFloat() {
        Scene scene = scene(Place.VILLAGE, 3, Scenes.thing("drawing:rowboat", 1));
        assertTrue(
                Scenes.lit(scene, "subject").get(0).effects().stream()
                        .anyMatch(e -> e instanceof dev.sota.inference.sketch.internal.graph.Effect.Reflection),
                "no water under it");
    }
}
