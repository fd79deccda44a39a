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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who act on one another stand in one row, in the frame. */
class RowsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "The wolf chased a rabbit., 2",
        "The man led the donkey along the road., 2",
        "The shepherd led three sheep to the meadow., 4",
        "Four dogs pulled the sled across the snow., 6",
        "Two oxen pulled the plough., 3",
        "The lion talked to the mouse., 2",
        "The cat climbed the tree in the garden., 2"
    })
    void allOfItIsInTheFrame(String text, int seen) {
        Brief brief = READER.read(text, "", Mood.NEUTRAL, Shot.MEDIUM);
        for (int[] shape : Scenes.SHAPES) {
            for (long seed = 1; seed <= 3; seed++) {
                Scene scene = Scenes.compose(brief, shape, seed);
                List<Group> lit = Scenes.lit(scene, "subject");
                assertEquals(seen, lit.size(), text);
                for (Group one : lit) {
                    Rectangle2D box = one.outline().orElseThrow();
                    String what = text + " " + shape[0] + "x" + shape[1] + " seed " + seed + ": " + box;
                    assertTrue(box.getMinX() > -6 && box.getMaxX() < scene.width() + 6, what);
                    assertTrue(box.getMinY() > -3 && box.getMaxY() < scene.height() * 1.03, what);
                }
            }
        }
    }
}
