package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.compose.Frame;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {
    /** More nodes than this could not be painted in a tenth of a second. */
    private static final int MOST_NODES = 9000;

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceIsBuiltInLayersAtEveryHourInEveryShape(Place place) {
        for (Hour hour : Hour.values()) {
            for (int[] shape : Scenes.SHAPES) {
                for (long seed = 1; seed <= 3; seed++) {
                    Scene scene = Scenes.compose(Scenes.brief(place, hour), shape, seed);
                    String what = place + " " + hour + " " + shape[0] + "x" + shape[1] + " seed " + seed;
                    assertTrue(scene.layers().size() >= 3, what + ": " + scene.layers());
                    int nodes = scene.layers().stream()
                            .mapToInt(l -> Scenes.count(l.content()))
                            .sum();
                    assertTrue(nodes < MOST_NODES, what + " has " + nodes + " nodes");
                    assertFalse(scene.layers().get(0).depth() > .3, what + " begins near");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameBriefAndSeedGiveTheSameScene(Place place) {
        Scene one = Scenes.compose(Scenes.brief(place, Hour.DUSK), Scenes.SHAPES[0], 5);
        Scene two = Scenes.compose(Scenes.brief(place, Hour.DUSK), Scenes.SHAPES[0], 5);
        assertEquals(
                one.layers().stream().map(Layer::name).toList(),
                two.layers().stream().map(Layer::name).toList());
        assertEquals(colours(one), colours(two));
    }

    private static List<Integer> colours(Scene scene) {
        List<Integer> all = new ArrayList<>();
        scene.layers()
                .forEach(l -> Scenes.fills(l.content())
                        .forEach(f -> all.add(f.material().from())));
        return all;
    }

    /** Places that have a recipe of their own do not look like another one under the same dice. */
    @Test
    void noTwoPlacesAreTheSame() {
        Set<List<String>> seen = new HashSet<>();
        Set<String> twins = new HashSet<>();
        for (Place place : Place.values()) {
            Scene scene = Scenes.compose(Scenes.brief(place, Hour.DAY), Scenes.SHAPES[0], 11);
            List<String> form = scene.layers().stream()
                    .map(l -> l.name() + Scenes.count(l.content()))
                    .toList();
            if (!seen.add(form)) {
                twins.add(place.name());
            }
        }
        assertTrue(twins.isEmpty(), "like another: " + twins);
    }

    @Test
    void aFilmComesBackToTheSameRoomInAnotherView() {
        Frame frame = Frame.of(960, 540);
        for (Place place : List.of(Place.ROOM, Place.OFFICE, Place.KITCHEN, Place.CLASSROOM)) {
            Set<Integer> own = new HashSet<>();
            Set<Integer> others = new HashSet<>();
            Set<String> views = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                Scene scene = Scenes.DIRECTOR.compose(Scenes.brief(place, Hour.DAY), frame, 100 + i, 7);
                own.add(wall(scene));
                views.add(bounds(scene, "window"));
                others.add(wall(Scenes.DIRECTOR.compose(Scenes.brief(place, Hour.DAY), frame, 100 + i, 8 + i)));
            }
            assertEquals(1, own.size(), place + " changes its walls");
            assertTrue(others.size() > 2, place + " is the same in every film");
            assertTrue(views.size() > 2, place + " is always seen from one point");
        }
    }

    private static int wall(Scene scene) {
        return Scenes.fills(Scenes.layers(scene, "wall").get(0).content())
                .get(0)
                .material()
                .from();
    }

    private static String bounds(Scene scene, String layer) {
        Rectangle2D box = Scenes.layers(scene, layer).get(0).content().outline().orElseThrow();
        return Math.round(box.getX()) + "," + Math.round(box.getY()) + "," + Math.round(box.getWidth());
    }

    /** What is before the subject leaves its middle free, whatever the place. */
    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"SPACE", "UNDERWATER", "SKY", "BODY", "MAP", "ABSTRACT", "CAVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void theNearFrameLeavesTheSubjectFree(Place place) {
        for (int[] shape : Scenes.SHAPES) {
            for (long seed = 1; seed <= 4; seed++) {
                Scene scene =
                        Scenes.compose(Scenes.brief(place, Hour.DAY, Scenes.thing("person:hiker", 1)), shape, seed);
                List<Group> subject = Scenes.lit(scene, "subject");
                assertFalse(subject.isEmpty(), place + " shows no subject");
                Rectangle2D box = subject.get(0).outline().orElseThrow();
                for (Layer near : Scenes.layers(scene, "near")) {
                    for (Node.Fill fill : Scenes.fills(near.content())) {
                        assertFalse(
                                fill.shape().contains(box.getCenterX(), box.getCenterY() - box.getHeight() * .2),
                                place + " covers its subject, seed " + seed + ", " + shape[0] + "x" + shape[1]);
                    }
                }
            }
        }
    }

    @Test
    void seedsVaryTheView() {
        for (Place place : List.of(Place.MEADOW, Place.CANYON, Place.FARM, Place.GARDEN, Place.RAILWAY)) {
            List<Integer> one = colours(Scenes.compose(Scenes.brief(place, Hour.DAY), Scenes.SHAPES[0], 1));
            List<Integer> two = colours(Scenes.compose(Scenes.brief(place, Hour.DAY), Scenes.SHAPES[0], 2));
            assertNotEquals(one, two, place.name());
        }
    }
}
