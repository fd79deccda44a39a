package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** What is seen on a canal and in a beehive. */
class CanalAndHiveTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Scene scene(String text) {
        Brief brief = READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
        return Scenes.compose(brief, Scenes.SHAPES[0], 5);
    }

    private static Rectangle2D box(Scene scene, String layer) {
        assertFalse(Scenes.layers(scene, layer).isEmpty(), "no " + layer);
        return Scenes.layers(scene, layer).get(0).content().outline().orElseThrow();
    }

    @Test
    void aCanalHasGatesAndABoatBetweenItsBanks() {
        for (int[] shape : Scenes.SHAPES) {
            Scene scene = Scenes.compose(Scenes.brief(Place.CANAL, Hour.DAY), shape, 2);
            Rectangle2D boat = box(scene, "narrowboat");
            Rectangle2D gates = box(scene, "gates");
            assertTrue(boat.getMaxX() > 0 && boat.getMinX() < scene.width(), "the boat is out of the picture: " + boat);
            assertTrue(gates.getMinY() > scene.height() * .2, "the gates stand in the sky: " + gates);
            box(scene, "towpath");
        }
    }

    @Test
    void theGatesAreNearerWhereTheTextIsAboutTheLock() {
        Rectangle2D far = box(scene("Evening falls on the canal."), "gates");
        Rectangle2D near = box(scene("The boat waits at the lock gates."), "gates");
        assertTrue(near.getHeight() > far.getHeight() * 1.4, near + " and " + far);
    }

    @Test
    void whoWalksOnTheTowpathIsBesideTheWater() {
        Scene scene = scene("A woman walks along the towpath.");
        Rectangle2D who = Scenes.lit(scene, "subject").get(0).outline().orElseThrow();
        Rectangle2D boat = box(scene, "narrowboat");
        assertTrue(who.getCenterX() < boat.getMinX() || who.getCenterX() > boat.getMaxX(), who + " and " + boat);
    }

    @Test
    void beesWorkInTheHiveRoundTheirQueen() {
        Scene scene = scene("The queen bee walks over the comb.");
        assertTrue(Scenes.layers(scene, "workers").get(0).content().children().size() > 8, "hardly any bees");
        assertEquals(1, Scenes.lit(scene, "subject").size());
        assertTrue(Scenes.layers(scene, "surface").isEmpty(), "a meadow in the hive");
    }
}
