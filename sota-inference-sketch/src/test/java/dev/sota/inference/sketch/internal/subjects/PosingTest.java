package dev.sota.inference.sketch.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Palettes;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.words.Thing;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Animals that do something look so, and stay on the ground. */
class PosingTest {
    private static final Cast CAST = new Cast();
    private static final List<String> BEASTS = List.of(
            ("horse donkey cow sheep goat dog cat-standing fox-standing wolf-standing bear pig stag rabbit-standing "
                            + "hare-standing mouse-standing lion tiger elephant camel llama yak giraffe zebra reindeer "
                            + "polar-bear cougar leopard lynx hyena buffalo bison boar moose antelope hippo rhino badger")
                    .split(" "));

    private static Subject draw(String name, Map<String, String> facts) {
        Palette palette = Palettes.of(Hour.DAY, Weather.CLEAR, Mood.NEUTRAL);
        Cast.Setting setting = new Cast.Setting(
                palette, Light.towards(-.6, -.8), Dice.of(4), Season.SUMMER, Optional.empty(), false, Wear.PLAIN);
        return CAST.draw(new Thing("drawing:" + name, facts), setting).orElseThrow();
    }

    private static Rectangle2D box(String name, Map<String, String> facts) {
        return draw(name, facts).group().outline().orElseThrow();
    }

    private static Rectangle2D posed(String name, Gait gait) {
        return box(name, Map.of("gait", gait.name()));
    }

    @ParameterizedTest
    @EnumSource(Gait.class)
    void everyBeastDoesItOnTheGroundAndInBounds(Gait gait) {
        List<String> odd = new ArrayList<>();
        for (String name : BEASTS) {
            Rectangle2D stands = box(name, Map.of());
            Rectangle2D does = posed(name, gait);
            double tall = stands.getHeight();
            boolean flies = gait == Gait.RUN || gait == Gait.JUMP;
            // Up a trunk there is no ground.
            boolean grounded =
                    gait == Gait.SCALE || does.getMaxY() > (flies ? -.16 : -.04) * tall && does.getMaxY() < .05 * tall;
            boolean fits = does.getHeight() < 2 * Math.max(tall, stands.getWidth())
                    && does.getWidth() < 2 * Math.max(tall, stands.getWidth());
            boolean centred = Math.abs(does.getCenterX() - stands.getCenterX()) < .1 * tall;
            if (!grounded || !fits || !centred) {
                odd.add(name + " " + does + " of " + stands);
            }
        }
        assertTrue(odd.isEmpty(), gait + ": " + odd);
    }

    @Test
    void everyPoseDiffersFromStanding() {
        for (String name : BEASTS) {
            String stands = draw(name, Map.of()).group().outline().toString();
            for (Gait gait : Gait.values()) {
                assertTrue(!stands.equals(posed(name, gait).toString()), name + " " + gait);
            }
        }
    }

    @Test
    void whoLiesIsLowerThanWhoStandsAndWhoSleepsIsNoHigher() {
        for (String name : BEASTS) {
            double stands = box(name, Map.of()).getHeight();
            double lies = posed(name, Gait.LIE).getHeight();
            assertTrue(lies < stands * .93, name + " lies " + lies + " of " + stands);
            assertTrue(posed(name, Gait.SLEEP).getHeight() <= lies * 1.03, name + " sleeps");
            Subject subject = draw(name, Map.of("gait", "LIE"));
            assertEquals(lies / stands, subject.stance(), .1, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"horse", "donkey", "cow", "goat", "stag", "llama", "giraffe", "zebra", "camel"})
    void whoGrazesHasItsHeadAtTheGrass(String name) {
        double stands = box(name, Map.of()).getHeight();
        assertTrue(posed(name, Gait.GRAZE).getHeight() < stands * .96, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"horse", "dog", "bear", "goat", "lion"})
    void whoRearsIsTallerThanWhoStands(String name) {
        double stands = box(name, Map.of()).getHeight();
        assertTrue(posed(name, Gait.REAR).getHeight() > stands * 1.2, name);
    }

    @Test
    void onPawsOneSitsAndOnHoovesOneLies() {
        assertTrue(posed("dog", Gait.SIT).getHeight() > posed("dog", Gait.LIE).getHeight() * 1.4);
        assertEquals(posed("cow", Gait.LIE), posed("cow", Gait.SIT));
    }

    /** A row of animals would fall apart if one of them looked the other way. */
    @Test
    void allLookTheSameWay() {
        for (String name : List.of("horse", "stag", "dog")) {
            Rectangle2D grazes = posed(name, Gait.RUN);
            Rectangle2D hangs = posed(name, Gait.REAR);
            assertTrue(grazes.getWidth() > hangs.getWidth(), name);
        }
        // The antlers of the stag and the ears of the horse are to the right of the middle.
        Subject stag = draw("stag", Map.of());
        double high = stag.group().children().stream()
                .map(n -> n.bounds().orElseThrow())
                .filter(b -> b.getMaxY() < -stag.height() * .6)
                .mapToDouble(Rectangle2D::getCenterX)
                .average()
                .orElseThrow();
        assertTrue(high > 0, "the stag's head is at " + high);
    }

    @ParameterizedTest
    @EnumSource(Load.class)
    void loadsAreOnTheBackAndNotOnTheGround(Load load) {
        for (String name : List.of("donkey", "horse", "camel", "llama", "yak", "elephant", "stag", "goat")) {
            Subject bare = draw(name, Map.of());
            Subject laden = draw(name, Map.of("load", load.name()));
            int more = laden.group().children().size() - bare.group().children().size();
            assertTrue(more > 3, name + " with " + load + ": " + more);
            assertEquals(
                    bare.group().outline().orElseThrow().getMaxY(),
                    laden.group().outline().orElseThrow().getMaxY(),
                    .5,
                    name + " with " + load);
            Rectangle2D posed = box(name, Map.of("load", load.name(), "gait", "WALK"));
            assertTrue(Math.abs(posed.getMaxY()) < .05 * posed.getHeight(), name + " walks with " + load);
        }
    }

    @Test
    void whatBendsNotStaysAsItIs() {
        Drawing crab = DrawingReader.read("dot", List.of("tone a .5 .1 20", "circle a : 0 -10 10"));
        assertEquals(crab, crab.posed(Gait.RUN));
        assertEquals(crab, crab.laden(Load.SACKS));
    }

    @Test
    void aSleeperHasItsEyesClosed() {
        Subject wakes = draw("horse", Map.of("gait", "LIE"));
        Subject sleeps = draw("horse", Map.of("gait", "SLEEP"));
        long lids = lines(sleeps) - lines(wakes);
        assertEquals(1, lids);
    }

    private static long lines(Subject s) {
        return s.group().children().stream().filter(Node.Line.class::isInstance).count();
    }
}
