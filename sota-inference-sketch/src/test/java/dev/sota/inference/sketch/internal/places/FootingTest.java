package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.graph.Effect;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What things stand on, swim in and look out of. */
class FootingTest {

    private static Mention acting(String art, Action action) {
        return new Mention(new Thing(art, Map.of()), 1, Size.NORMAL, action, Optional.empty());
    }

    private static Scene scene(Place place, long seed, Mention... all) {
        return Scenes.compose(Scenes.brief(place, Hour.DAY, all), Scenes.SHAPES[0], seed);
    }

    private static boolean has(Group group, Class<? extends Effect> effect) {
        return group.effects().stream().anyMatch(effect::isInstance);
    }

    /** The last lit group is the subject; rock, where there is any, lies under it. */
    private static Group last(Scene scene) {
        List<Group> lit = Scenes.lit(scene, "subject");
        return lit.get(lit.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawing:goat", "person:someone", "drawing:bell"})
    void whoCannotSwimHasRockUnderHim(String art) {
        for (long seed = 1; seed <= 4; seed++) {
            Scene scene = scene(Place.SEA, seed, Scenes.thing(art, 1));
            List<Group> lit = Scenes.lit(scene, "subject");
            assertEquals(2, lit.size(), "rock and " + art);
            Rectangle2D rock = lit.get(0).outline().orElseThrow();
            Rectangle2D box = lit.get(1).outline().orElseThrow();
            assertTrue(rock.getMinX() < box.getMinX() + 12 && rock.getMaxX() > box.getMaxX() - 12, box + " on " + rock);
            assertTrue(rock.getMinY() < box.getMaxY() && rock.getMaxY() > box.getMaxY(), box + " on " + rock);
            assertTrue(!has(lit.get(1), Effect.Reflection.class), art + " is mirrored in rock");
        }
    }

    @Test
    void whatSwimsIsHalfUnderTheWater() {
        Group whale = last(scene(Place.SEA, 3, Scenes.thing("drawing:whale", 1)));
        assertTrue(has(whale, Effect.Fade.class), "its belly is seen");
        Group ship = last(scene(Place.SEA, 3, Scenes.thing("drawing:ship", 1)));
        assertTrue(!has(ship, Effect.Fade.class), "ships have their water line in the drawing");
    }

    @Test
    void aShipThatSinksStaysInTheWaterAndLists() {
        Rectangle2D afloat = last(scene(Place.SEA, 3, Scenes.thing("drawing:liner", 1)))
                .outline()
                .orElseThrow();
        Group sinking = last(scene(Place.SEA, 3, acting("drawing:liner", Action.FALLING)));
        Rectangle2D box = sinking.outline().orElseThrow();
        assertTrue(has(sinking, Effect.Fade.class), "its keel is seen");
        assertTrue(box.getMaxY() > afloat.getMaxY(), "it rises: " + box + " from " + afloat);
        assertTrue(box.getHeight() > afloat.getHeight() * 1.1, "it does not list: " + box);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crow", "dove", "owl", "pigeon", "sparrow", "swan", "heron", "parrot"})
    void birdsThatFlySpreadTheirWings(String bird) {
        Group perched = last(scene(Place.MEADOW, 3, acting("drawing:" + bird, Action.STILL)));
        Group flying = last(scene(Place.MEADOW, 3, acting("drawing:" + bird, Action.FLYING)));
        assertNotEquals(Scenes.fills(perched).size(), Scenes.fills(flying).size(), bird);
    }

    @Test
    void peopleOnTheMoonWearWhatKeepsThemAlive() {
        Group man = last(scene(Place.MEADOW, 3, Scenes.thing("person:someone", 1)));
        Group moonwalker = last(scene(Place.MOON, 3, Scenes.thing("person:someone", 1)));
        Group astronaut = last(scene(Place.MOON, 3, Scenes.thing("person:astronaut", 1)));
        assertEquals(Scenes.fills(astronaut).size(), Scenes.fills(moonwalker).size());
        assertNotEquals(Scenes.fills(man).size(), Scenes.fills(moonwalker).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "basket", "bucket", "vase"})
    void whatIsInAVesselLooksOutOfIt(String vessel) {
        Thing apple = new Thing("drawing:apple", Map.of());
        Mention in =
                new Mention(apple, 1, Size.NORMAL, Action.STILL, Optional.of(new Relation(Relation.Kind.INSIDE, 1)));
        List<Group> both = Scenes.lit(scene(Place.KITCHEN, 3, in, Scenes.thing("drawing:" + vessel, 1)), "subject");
        assertEquals(2, both.size());
        Rectangle2D inner = both.get(0).outline().orElseThrow();
        Rectangle2D outer = both.get(1).outline().orElseThrow();
        assertTrue(inner.intersects(outer), "it hovers: " + inner + outer);
        assertTrue(inner.getMinY() < outer.getMinY() + 2, "it is hidden: " + inner + outer);
        assertTrue(inner.getWidth() < outer.getWidth(), "it does not fit: " + inner + outer);
    }

    @Test
    void aHeapIsDrawnOnce() {
        Mention heap = new Mention(new Thing("drawing:pebbles", Map.of("several", "yes")), 3);
        Mention many = new Mention(new Thing("drawing:pebbles", Map.of("several", "yes")), 9);
        assertEquals(1, Scenes.lit(scene(Place.BEACH, 3, heap), "subject").size());
        assertEquals(9, Scenes.lit(scene(Place.BEACH, 3, many), "subject").size());
    }

    @Test
    void aDogIsSmallerThanWhoWalksIt() {
        for (long seed = 1; seed <= 4; seed++) {
            List<Group> all = Scenes.lit(
                    scene(Place.MEADOW, seed, Scenes.thing("person:someone", 1), Scenes.thing("drawing:dog", 1)),
                    "subject");
            assertEquals(2, all.size());
            double dog = all.get(0).outline().orElseThrow().getHeight();
            double man = all.get(1).outline().orElseThrow().getHeight();
            assertTrue(dog < man * .75, dog + " beside " + man);
        }
    }

    @Test
    void aShipIsNotLiftedByTheGullsItIsWith() {
        Mention gulls =
                new Mention(new Thing("drawing:bird", Map.of()), 2, Size.NORMAL, Action.STILL, Optional.empty());
        Mention ship = new Mention(
                new Thing("drawing:ship", Map.of()),
                1,
                Size.NORMAL,
                Action.STILL,
                Optional.of(new Relation(Relation.Kind.BESIDE, 1)));
        Scene scene = scene(Place.SEA, 3, ship, gulls);
        Rectangle2D box = last(scene).outline().orElseThrow();
        assertTrue(box.getMaxY() > scene.height() * .6, "it flies: " + box);
    }
}
