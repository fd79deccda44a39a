package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Relation;
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

class SubjectsTest {

    @ParameterizedTest
    @CsvSource({
        "MEADOW, drawing:cow",
        "FARM, drawing:chicken",
        "JUNGLE, drawing:tiger",
        "CANYON, person:hiker",
        "ICE, drawing:penguin",
        "RUINS, drawing:cat",
        "STADIUM, person:athlete",
        "STAGE, person:performer",
        "ROOM, person:someone",
        "CLASSROOM, person:teacher",
        "GARDEN, drawing:fox",
        "PLANET, drawing:rover",
        "CASTLE, drawing:horse",
        "VOLCANO, drawing:tyrannosaur",
        "RAILWAY, person:someone"
    })
    void aSubjectStandsInsideTheFrameAtAReadableSize(Place place, String art) {
        for (int[] shape : Scenes.SHAPES) {
            for (long seed = 1; seed <= 4; seed++) {
                Scene scene = Scenes.compose(Scenes.brief(place, Hour.DAY, Scenes.thing(art, 1)), shape, seed);
                List<Group> subject = Scenes.lit(scene, "subject");
                assertEquals(1, subject.size(), place + " with one " + art);
                Rectangle2D box = subject.get(0).outline().orElseThrow();
                String what = art + " in " + place + ", " + shape[0] + "x" + shape[1] + ", seed " + seed + ": " + box;
                assertTrue(box.getMinX() > -3 && box.getMaxX() < scene.width() + 3, what);
                assertTrue(box.getMinY() > -1, "head clipped: " + what);
                assertTrue(box.getMaxY() < scene.height() * 1.03, "feet clipped: " + what);
                assertTrue(box.getMaxY() > scene.height() * .5, "floats: " + what);
                double share = box.getHeight() / Math.min(scene.width(), scene.height());
                assertTrue(share > .13 && share < .85, share + " of the frame: " + what);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "5", "7"})
    void asManyAreDrawnAsAreSaidAndAllInsideTheFrame(int count) {
        for (Place place : List.of(Place.MEADOW, Place.ICE, Place.SAVANNA, Place.SEA)) {
            for (long seed = 1; seed <= 4; seed++) {
                String art = place == Place.SEA ? "drawing:sloop" : "drawing:penguin";
                Scene scene =
                        Scenes.compose(Scenes.brief(place, Hour.DAY, Scenes.thing(art, count)), Scenes.SHAPES[0], seed);
                List<Group> all = Scenes.lit(scene, "subject");
                assertEquals(count, all.size(), place.name());
                double smallest = 1e9;
                double largest = 0;
                for (Group g : all) {
                    Rectangle2D box = g.outline().orElseThrow();
                    assertTrue(box.getCenterX() > 0 && box.getCenterX() < scene.width(), place + " lost one: " + box);
                    smallest = Math.min(smallest, box.getHeight());
                    largest = Math.max(largest, box.getHeight());
                }
                assertTrue(largest > smallest * 1.08, "all in one row in " + place);
            }
        }
    }

    private static Scene related(Relation.Kind kind, long seed) {
        Thing cat = new Thing("drawing:cat", Map.of());
        Mention on = new Mention(cat, 1, Size.NORMAL, Action.STILL, Optional.of(new Relation(kind, 1)));
        return Scenes.compose(
                Scenes.brief(Place.MEADOW, Hour.DAY, on, Scenes.thing("drawing:house", 1)), Scenes.SHAPES[0], seed);
    }

    /** Those who act on one another, and houses do not, are in {@link RowsTest}. */
    @ParameterizedTest
    @EnumSource(
            value = Relation.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHASING", "LEADING", "PULLING", "SCALING", "FACING"})
    void relationsShow(Relation.Kind kind) {
        for (long seed = 1; seed <= 4; seed++) {
            List<Group> both = Scenes.lit(related(kind, seed), "subject");
            assertEquals(2, both.size(), kind.name());
            boolean behind = kind == Relation.Kind.BEHIND;
            Rectangle2D cat = both.get(behind ? 0 : 1).outline().orElseThrow();
            Rectangle2D house = both.get(behind ? 1 : 0).outline().orElseThrow();
            assertTrue(cat.getHeight() < house.getHeight() * 1.2, kind + ": " + cat + house);
            switch (kind) {
                case ABOVE, ON -> assertTrue(cat.getMaxY() < house.getCenterY(), kind + ": " + cat + house);
                case INSIDE -> assertTrue(house.contains(cat.getCenterX(), cat.getCenterY()), kind + ": " + cat);
                case BESIDE, TOWARD ->
                    assertTrue(Math.abs(cat.getCenterX() - house.getCenterX()) > house.getWidth() * .45, kind.name());
                case BEHIND, IN_FRONT -> assertTrue(cat.intersects(house), kind.name());
                case BELOW -> assertTrue(cat.getMaxY() >= house.getMaxY() - 1, kind.name());
                default -> throw new IllegalStateException(kind.name());
            }
        }
    }

    @Test
    void whatFliesOrFallsHasLeftTheGround() {
        for (Action action : List.of(Action.FLYING, Action.FALLING, Action.RISING)) {
            Mention one = new Mention(new Thing("drawing:pig", Map.of()), 1, Size.NORMAL, action, Optional.empty());
            Scene scene = Scenes.compose(Scenes.brief(Place.MEADOW, Hour.DAY, one), Scenes.SHAPES[0], 3);
            Rectangle2D box = Scenes.lit(scene, "subject").get(0).outline().orElseThrow();
            assertTrue(box.getMaxY() < scene.height() * .62, action + ": " + box);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"RUNNING", "BURNING", "SHINING", "DRIVING", "FALLING", "RISING"})
    void actionsLeaveSigns(Action action) {
        Thing car = new Thing("drawing:car", Map.of());
        Mention still = new Mention(car, 1);
        Mention acts = new Mention(car, 1, Size.NORMAL, action, Optional.empty());
        int before = nodes(Scenes.brief(Place.ROAD, Hour.DAY, still));
        int after = nodes(Scenes.brief(Place.ROAD, Hour.DAY, acts));
        assertTrue(after > before - 3 && after != before, action + ": " + before + ", " + after);
    }

    private static int nodes(dev.sota.inference.sketch.internal.words.Brief brief) {
        Scene scene = Scenes.compose(brief, Scenes.SHAPES[0], 3);
        return Scenes.layers(scene, "subject").stream()
                .mapToInt(l -> Scenes.count(l.content()))
                .sum();
    }

    @Test
    void largeThingsAreLarger() {
        double[] tall = new double[2];
        int i = 0;
        for (Size size : List.of(Size.SMALL, Size.LARGE)) {
            Mention one = new Mention(new Thing("drawing:dog", Map.of()), 1, size, Action.STILL, Optional.empty());
            Scene scene = Scenes.compose(Scenes.brief(Place.MEADOW, Hour.DAY, one), Scenes.SHAPES[0], 3);
            List<Group> lit = Scenes.lit(scene, "subject");
            assertFalse(lit.isEmpty());
            tall[i++] = lit.get(0).outline().orElseThrow().getHeight();
        }
        assertTrue(tall[1] > tall[0] * 1.5, tall[0] + ", " + tall[1]);
    }
}
