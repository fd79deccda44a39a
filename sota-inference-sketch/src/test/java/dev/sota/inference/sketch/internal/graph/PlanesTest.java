package dev.sota.inference.sketch.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlanesTest {
    private static Layer layer(String name, double depth, double x) {
        Group box = new GroupBuilder()
                .fill(new Rectangle2D.Double(x, 0, 10, 10), Kind.ROCK, 0xff808080)
                .build();
        return new Layer(name, depth, box);
    }

    private static Layer water(double depth) {
        Node mirror = new Node.Mirror(10, .8, 1, 0, 0, .1, .5, 1);
        return new Layer("water", depth, new GroupBuilder().add(mirror).build());
    }

    private static String names(List<Plane> planes) {
        return planes.stream().map(Plane::name).collect(Collectors.joining(" "));
    }

    @Property
    void everyLayerIsInOnePlaneInItsOrder(
            @ForAll @Size(min = 1, max = 14) List<@DoubleRange(min = -0.5, max = 1.5) Double> depths,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < depths.size(); i++) {
            layers.add(layer("layer " + i, depths.get(i), 0));
        }
        List<Plane> planes = Planes.of(layers, most);
        assertTrue(!planes.isEmpty() && planes.size() <= most);
        assertEquals(layers, planes.stream().flatMap(p -> p.layers().stream()).toList());
        assertEquals(
                planes.size(),
                Set.copyOf(planes.stream().map(Plane::name).toList()).size());
        double before = 0;
        for (Plane plane : planes) {
            assertTrue(plane.depth() >= before && plane.depth() <= 1, plane.depth() + " after " + before);
            before = plane.depth();
        }
    }

    @Test
    void aSceneOfTheUsualKindGetsItsUsualPlanes() {
        List<Layer> layers = List.of(
                layer("sky", 0, 0),
                layer("clouds", .06, 0),
                layer("far", .15, 0),
                layer("woods", .35, 0),
                layer("ground", .6, 0),
                layer("subject", .75, 0),
                layer("grass", .98, 0),
                layer("near", 1, 0));
        assertEquals("sky far middle near subject front", names(Planes.of(layers, 6)));
        assertEquals(1, Planes.of(layers, 1).size());
        assertTrue(Planes.of(layers, 3).stream().anyMatch(Plane::subject));
    }

    @Test
    void theSubjectAndTheWeatherMoveAloneWhenTheyCan() {
        List<Layer> layers = List.of(
                layer("sky", 0, 0),
                layer("ground", .7, 0),
                layer("subject", .72, 0),
                layer("reeds", .74, 0),
                layer("near", 1, 0),
                layer("rain", 1, 0));
        assertEquals("sky near subject near 2 front weather", names(Planes.of(layers, 6)));
    }

    @Test
    void whatTouchesNothingBetweenGoesBackToItsDepth() {
        Layer sky = layer("sky", 0, 0);
        Layer ground = layer("ground", .6, 0);
        Layer free = layer("birds", .2, 50);
        Layer touching = layer("birds", .2, 5);
        assertEquals(
                List.of(sky, free, ground),
                Planes.of(List.of(sky, ground, free), 3).stream()
                        .flatMap(p -> p.layers().stream())
                        .toList());
        assertEquals(
                List.of(sky, ground, touching),
                Planes.of(List.of(sky, ground, touching), 3).stream()
                        .flatMap(p -> p.layers().stream())
                        .toList());
    }

    @Test
    void nothingGoesBehindAMirror() {
        Layer sky = layer("sky", 0, 0);
        Layer birds = layer("birds", .2, 500);
        List<Plane> planes = Planes.of(List.of(sky, water(.5), birds), 6);
        assertEquals("water", planes.get(1).layers().get(0).name());
    }

    @Test
    void aMirrorIsTheFirstThingOnItsPlane() {
        List<Layer> layers = List.of(
                layer("sky", 0, 0), layer("far", .44, 0), water(.45), layer("reeds", .46, 0), layer("subject", .47, 0));
        for (int most = 2; most <= 6; most++) {
            List<Plane> planes = Planes.of(layers, most);
            Plane plane = planes.stream().filter(Plane::mirrors).findFirst().orElseThrow();
            assertEquals("water", plane.layers().get(0).name(), "with " + most);
        }
    }

    private static final List<Layer> SNOWY = List.of(
            layer("sky", 0, 0),
            layer("clouds", .06, 0),
            layer("far", .15, 0),
            layer("birds", .3, 0),
            layer("ground", .6, 0),
            layer("subject", .75, 0),
            layer("near", 1, 0),
            layer("snow", 1, 0));

    @Test
    void whatMovesByItselfIsPaintedAlone() {
        for (int most = 5; most <= 8; most++) {
            List<Plane> planes = Planes.painted(SNOWY, most);
            List<String> names = planes.stream().map(Plane::name).toList();
            assertTrue(names.containsAll(List.of("clouds", "birds", "weather")), names.toString());
            assertEquals(0, names.indexOf("clouds"), "clouds drift with the sky behind them");
            assertEquals(2, planes.get(0).layers().size());
            assertEquals(1, Planes.together(planes, most));
        }
    }

    @Test
    void withTwoLayersOnlyWhatFallsIsAlone() {
        List<Plane> planes = Planes.painted(SNOWY, 2);
        assertEquals(planes.size() - 1, Planes.together(planes, 2));
        assertTrue(planes.get(planes.size() - 1).falls());
        List<Plane> dry = Planes.painted(SNOWY.subList(0, 7), 2);
        assertEquals(dry.size(), Planes.together(dry, 2));
    }

    @Test
    void onOneLayerEverythingIsTogetherAndDividedAsOnSix() {
        List<Plane> planes = Planes.painted(SNOWY, 1);
        assertEquals(Planes.painted(SNOWY, 6), planes);
        assertEquals(planes.size(), Planes.together(planes, 1));
    }
}
