package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people act on is before them within reach, and who acts together stands in one row; all of it in the frame. */
class CrewTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({
        "The men pushed the car., 4",
        "The boy pulled the cart., 2",
        "Two men pulled the rope., 3",
        "The woman milked the cow., 2",
        "The boy kicked the ball., 2",
        "The children built a snowman., 4",
        "The boy was planting a tree in the garden., 2",
        "The girl picked apples., 2",
        "The workers went on strike., 3",
        "The crowd knelt., 3"
    })
    void allOfItIsInTheFrame(String text, int seen) {
        for (int[] shape : Scenes.SHAPES) {
            for (long seed = 1; seed <= 3; seed++) {
                Scene scene = Scenes.compose(read(text), shape, seed);
                List<Group> lit = Scenes.lit(scene, "subject");
                String what = text + " " + shape[0] + "x" + shape[1] + " seed " + seed;
                assertEquals(seen, lit.size(), what);
                for (Group one : lit) {
                    Rectangle2D box = one.outline().orElseThrow();
                    assertTrue(box.getMinX() > -6 && box.getMaxX() < scene.width() + 6, what + ": " + box);
                    assertTrue(box.getMinY() > -3 && box.getMaxY() < scene.height() * 1.03, what + ": " + box);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The man pushed the car.",
        "The woman milked the cow.",
        "The boy kicked the ball.",
        "The boy was planting a tree in the garden.",
        "The man painted the fence."
    })
    void handsReachWhatTheyActOn(String text) {
        for (long seed = 1; seed <= 4; seed++) {
            List<Group> lit = Scenes.lit(Scenes.compose(read(text), Scenes.SHAPES[0], seed), "subject");
            Rectangle2D one = lit.get(0).outline().orElseThrow();
            Rectangle2D other = lit.get(1).outline().orElseThrow();
            double apart = Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
            double tall = Math.max(one.getHeight(), other.getHeight());
            assertTrue(apart < tall * .12, text + " seed " + seed + ": " + apart + " apart, " + tall + " tall");
        }
    }

    @Test
    void whoSitsOnABenchIsNoDwarf() {
        for (long seed = 1; seed <= 4; seed++) {
            Scene scene = Scenes.compose(read("The old man sat on a bench."), Scenes.SHAPES[0], seed);
            List<Group> lit = Scenes.lit(scene, "subject");
            assertEquals(2, lit.size());
            double bench = lit.get(0).outline().orElseThrow().getHeight();
            double man = lit.get(1).outline().orElseThrow().getHeight();
            assertTrue(man > bench, man + " beside " + bench);
        }
    }
}
