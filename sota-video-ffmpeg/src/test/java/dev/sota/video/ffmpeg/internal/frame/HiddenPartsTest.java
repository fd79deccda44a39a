package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What is left out of layers, because it is empty or hidden, cannot be seen. */
class HiddenPartsTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 114;

    /** A layer of boxes, some with an edge like glass, over its whole width or not. */
    private static Layer layer(String name, Random random, boolean opaque) {
        int width = WIDTH * 6 / 5;
        int height = HEIGHT * 6 / 5;
        int[] argb = new int[width * height];
        if (opaque) {
            java.util.Arrays.setAll(argb, i -> 0xFF000000 | i * 7919);
        }
        for (int box = random.nextInt(6); box >= 0; box--) {
            int left = random.nextInt(width) - 20;
            int top = random.nextInt(height) - 10;
            int right = left + 4 + random.nextInt(width);
            int bottom = top + 2 + random.nextInt(height / 2);
            int colour = random.nextInt() & 0xFFFFFF;
            for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
                for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                    boolean edge = x - left < 3 || right - x < 3 || y - top < 2;
                    argb[y * width + x] = (edge ? 0x70000000 : 0xFF000000) | colour;
                }
            }
        }
        return new Layer(name, 0.5, Picture.of(width, height, argb));
    }

    /** What stays, what bends, what sinks and rises, and what comes and goes. */
    private static final List<String> NAMES =
            List.of("layer", "layer", "plants", "smoke", "water", "waves", "stars", "glitter", "subject afloat");

    private static List<PictureLayer> layers(Random random, int count) {
        List<PictureLayer> layers = new ArrayList<>();
        layers.add(LayerMaker.opaque(layer("sky", random, true), 1));
        for (int i = 1; i < count; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Life life = Life.of(name).with(Rise.NONE);
            LayerMaker.cut(layer(name, random, false), 1, life, 0).ifPresent(layers::add);
        }
        return layers;
    }

    /** The same layer, said to be half transparent everywhere. */
    private static PictureLayer glass(PictureLayer layer) {
        PictureLayer.Alpha alpha = layer.alpha();
        if (alpha == null) {
            return layer;
        }
        PictureLayer.Alpha thin = new PictureLayer.Alpha(
                alpha.luma(), alpha.chroma(), thin(alpha.lumaCoverage()), thin(alpha.chromaCoverage()));
        return new PictureLayer(layer.depth(), layer.life(), 0, layer.area(), layer.y(), layer.cb(), layer.cr(), thin);
    }

    private static Coverage thin(Coverage coverage) {
        int rows = coverage.held().length;
        short[][] all = new short[rows][];
        java.util.Arrays.fill(all, new short[] {0, (short) coverage.width()});
        return new Coverage(coverage.width(), all, new short[rows][0], 0, rows);
    }

    private static I420 draw(List<PictureLayer> layers, View view, long frame) {
        Warp warp = new Warp(WIDTH);
        Lens.Hidden hidden = new Lens.Hidden(WIDTH, HEIGHT);
        I420 into = new I420(WIDTH, HEIGHT);
        List<Lens> lenses = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            lenses.add(new Lens(WIDTH, HEIGHT));
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            // Each layer in a place of its own.
            View own = new View(view.x() * (i + 1) / layers.size(), view.y(), 0.8, 0.8);
            lenses.get(i).turn(layers.get(i), own, frame, hidden);
        }
        for (int i = 0; i < layers.size(); i++) {
            lenses.get(i).draw(layers.get(i), warp, into);
        }
        return into;
    }

    private static int[] seen(Plane plane) {
        int[] out = new int[plane.width() * plane.height()];
        for (int i = 0; i < out.length; i++) {
            out[i] = plane.get(i % plane.width(), i / plane.width());
        }
        return out;
    }

    @Property(tries = 60)
    void whatIsLeftOutIsNotSeen(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll @DoubleRange(max = 0.2) double x,
            @ForAll @DoubleRange(max = 0.2) double y,
            @ForAll @IntRange(max = 2000) int frame) {
        List<PictureLayer> layers = layers(new Random(seed), count);
        View view = new View(x, y, 0.8, 0.8);
        I420 few = draw(layers, view, frame);
        I420 all = draw(layers.stream().map(HiddenPartsTest::glass).toList(), view, frame);
        assertArrayEquals(seen(all.y()), seen(few.y()));
        assertArrayEquals(seen(all.u()), seen(few.u()));
        assertArrayEquals(seen(all.v()), seen(few.v()));
    }

    @Property(tries = 60)
    void whatAnOpaqueLayerHidesIsNotDrawn(@ForAll long seed) {
        List<PictureLayer> layers = layers(new Random(seed), 2);
        Axis columns = new Axis(WIDTH);
        Axis rows = new Axis(HEIGHT);
        PictureLayer wall = LayerMaker.cut(
                        new Layer(
                                "wall", 1, layer("wall", new Random(seed), true).picture()),
                        1,
                        Life.NONE,
                        0)
                .orElseThrow();
        columns.set(10.3, 1, wall.y().width(), new Phases());
        rows.set(10.6, 1, wall.y().height(), new Phases());
        PictureLayer.Alpha alpha = java.util.Objects.requireNonNull(wall.alpha());
        Bits hidden = new Bits(WIDTH / 4, HEIGHT);
        Part near = new Part(WIDTH / 4, HEIGHT);
        near.cover(alpha.lumaCoverage(), columns, rows, 0, false, hidden);
        Part far = new Part(WIDTH / 4, HEIGHT);
        far.all(rows, hidden);
        long behind = 0;
        long mixed = 0;
        for (int row = 0; row < HEIGHT; row++) {
            behind += far.copies().count(row);
            mixed += near.mixes().count(row);
        }
        // Boxes of the wall have edges like glass; behind the rest of it nothing is drawn.
        assertEquals(mixed, behind);
        assertTrue(layers.size() >= 1);
    }
}
