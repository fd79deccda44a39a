package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.paint.FlatStyle;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Idea;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static Figure.Chart chart(Figure.Chart.Form form, double... values) {
        return new Figure.Chart(
                form,
                Arrays.stream(values)
                        .mapToObj(v -> new Figure.Datum("", v, Long.toString(Math.round(v))))
                        .toList(),
                "boats");
    }

    /** Fronts of bars, which are the only rectangles that stand in their layer. */
    private static List<Rectangle2D> bars(Scene scene) {
        return Scenes.fills(Scenes.layers(scene, "bars").get(0).content()).stream()
                .filter(f -> f.shape() instanceof Rectangle2D && f.material().kind() == Kind.WALL)
                .map(f -> (Rectangle2D) f.shape())
                .toList();
    }

    @Property(tries = 30)
    void barsAreInProportionToTheirNumbers(
            @ForAll @Size(min = 2, max = 8) List<@DoubleRange(min = 5, max = 1000) Double> values) {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        Scene scene = Scenes.compose(Scenes.figure(chart(Figure.Chart.Form.COMPARISON, numbers)), Scenes.SHAPES[0], 3);
        List<Rectangle2D> bars = bars(scene);
        assertEquals(numbers.length, bars.size());
        double unit = bars.get(0).getHeight() / numbers[0];
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(numbers[i] * unit, bars.get(i).getHeight(), 1e-6 * numbers[i] * unit + 1e-9);
            assertEquals(bars.get(0).getMaxY(), bars.get(i).getMaxY(), 1e-6);
        }
    }

    @Test
    void noBarLeavesTheFrameAndNothingIsDrawnForNothing() {
        for (int[] shape : Scenes.SHAPES) {
            Scene scene = Scenes.compose(Scenes.figure(chart(Figure.Chart.Form.CHANGE, 0, 3, 12e6)), shape, 1);
            for (Rectangle2D bar : bars(scene)) {
                assertTrue(bar.getMinX() > 0 && bar.getMaxX() < scene.width(), bar.toString());
                assertTrue(bar.getMinY() > scene.height() * .15, bar.toString());
            }
        }
        assertEquals(0, BarScene.height(0, 0, 100));
        assertEquals(0, BarScene.height(-4, 10, 100));
        assertEquals(25, BarScene.height(5, 20, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, 0, 33, 87, 100, 250})
    void aShareStaysAShare(double percent) {
        Figure.Chart chart = chart(Figure.Chart.Form.SHARE, percent);
        double share = ShareScene.share(chart);
        assertTrue(share >= 0 && share <= 1);
        for (long seed = 1; seed <= 4; seed++) {
            assertFalse(Scenes.layers(Scenes.compose(Scenes.figure(chart), Scenes.SHAPES[0], seed), "subject")
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Idea.class)
    void everyIdeaHasAPictureInEveryShape(Idea idea) {
        for (int[] shape : Scenes.SHAPES) {
            Scene scene = Scenes.compose(Scenes.figure(new Figure.Metaphor(idea, "word")), shape, 2);
            assertTrue(
                    !Scenes.layers(scene, "subject").isEmpty(),
                    idea + " has " + scene.layers().stream().map(Layer::name).toList());
            int w = shape[0] / 8;
            int h = shape[1] / 8;
            int[] pixels = new FlatStyle().paint(scene, w, h, () -> {});
            long colours =
                    Arrays.stream(pixels).map(c -> c & 0xf0f0f0).distinct().count();
            assertTrue(colours > 20, idea + " has " + colours + " colours");
        }
    }

    @Test
    void wordsAreSetInsideTheFrame() {
        List<Figure> figures = List.of(
                new Figure.Word("inflation"),
                new Figure.KeyPhrase("Write it down before you forget it, or it never happened"),
                new Figure.BigNumber("4.5 billion", "years"),
                new Figure.Word("incomprehensibilities"));
        for (Figure figure : figures) {
            for (int[] shape : Scenes.SHAPES) {
                for (long seed = 1; seed <= 4; seed++) {
                    Scene scene = Scenes.compose(Scenes.figure(figure), shape, seed);
                    String name = Scenes.layers(scene, "letters").isEmpty() ? "subject" : "letters";
                    Rectangle2D box = Scenes.fills(
                                    Scenes.layers(scene, name).get(0).content())
                            .stream()
                            .filter(f -> f.material().kind() != Kind.SHADOW)
                            .map(f -> f.shape().getBounds2D())
                            .reduce(Rectangle2D::createUnion)
                            .orElseThrow();
                    String what = figure + " " + shape[0] + " seed " + seed + ": " + box;
                    assertTrue(box.getMinX() > 0 && box.getMaxX() < scene.width(), what);
                    assertTrue(box.getMinY() > 0 && box.getMaxY() < scene.height(), what);
                }
            }
        }
    }

    @Test
    void aWordThatTheFaceLacksIsNotDrawnWrong() {
        Scene scene = Scenes.compose(Scenes.figure(new Figure.Word("漢字")), Scenes.SHAPES[0], 2);
        assertTrue(Scenes.layers(scene, "letters").isEmpty());
        assertFalse(scene.layers().isEmpty());
    }

    @Test
    void timelinesShowAtMostFiveFlagsInOrder() {
        List<Figure.Event> events = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> new Figure.Event(1900 + i, Integer.toString(1900 + i), "something happened here"))
                .toList();
        for (int[] shape : Scenes.SHAPES) {
            Scene scene = Scenes.compose(Scenes.figure(new Figure.Timeline(events)), shape, 2);
            Layer flags = Scenes.layers(scene, "flags").get(0);
            long cloths = Scenes.fills(flags.content()).stream()
                    .filter(f -> f.material().kind() == Kind.CLOTH)
                    .count();
            assertEquals(5, cloths);
            List<Rectangle2D> boxes = Scenes.fills(flags.content()).stream()
                    .filter(f -> f.material().kind() == Kind.CLOTH)
                    .map(f -> f.shape().getBounds2D())
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int k = i + 1; k < boxes.size(); k++) {
                    assertFalse(boxes.get(i).intersects(boxes.get(k)), i + " covers " + k + ", " + shape[0]);
                }
            }
            Rectangle2D box = flags.content().outline().orElseThrow();
            assertTrue(box.getMinX() > -40 && box.getMaxX() < scene.width() + 40, box.toString());
        }
    }
}
