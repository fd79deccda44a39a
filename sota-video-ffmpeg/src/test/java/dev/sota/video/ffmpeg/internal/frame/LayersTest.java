package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** How many planes a picture is drawn as. */
class LayersTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;

    private static Layer layer(String name, double depth, IntBinaryOperator alpha) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = alpha.applyAsInt(i % WIDTH, i / WIDTH) << 24 | 0x405060;
        }
        return new Layer(name, depth, Picture.of(WIDTH, HEIGHT, argb));
    }

    private static Layer below(String name, double depth, int top) {
        return layer(name, depth, (x, y) -> y >= top ? 255 : 0);
    }

    /** Thin stems all over the picture. */
    private static Layer thicket(String name, double depth, int phase) {
        return layer(name, depth, (x, y) -> (x + phase) % 16 < 5 ? 255 : 0);
    }

    private static final Layer SKY = layer("sky", 0, (x, y) -> 255);

    @Test
    void whatIsHiddenCostsNothing() {
        Density sky = Density.of(SKY);
        Density land = Density.of(below("far", 0.3, 80));
        assertEquals(1, Density.cost(List.of(sky)), 1e-9);
        assertEquals(1, Density.cost(List.of(sky, land)), 1e-9, "half of each");
        assertEquals(1, Density.cost(List.of(sky, land, Density.of(below("near", 0.8, 0)))), 1e-9);
        assertTrue(Density.cost(List.of(sky, Density.of(thicket("near", 0.8, 0)))) > 3);
    }

    @Test
    void anOpenScenesPlanesStayApart() {
        List<Layer> open = List.of(SKY, below("far", 0.3, 80), below("near", 0.8, 120));
        assertEquals(open, Layers.few(open, 3));
    }

    @Test
    void aDenseScenesPlanesAreJoinedButNeverAll() {
        List<Layer> few =
                Layers.few(List.of(SKY, thicket("far", 0.3, 0), thicket("middle", 0.5, 3), thicket("near", 0.9, 9)), 4);
        assertEquals(2, few.size(), few.stream().map(Layer::name).toList().toString());
    }

    @Test
    void whatLivesStaysAlone() {
        List<Layer> few =
                Layers.few(List.of(SKY, thicket("stars", 0.1, 0), thicket("far", 0.3, 2), thicket("near", 0.9, 9)), 3);
        assertTrue(few.stream().anyMatch(l -> l.name().equals("stars")));
        assertTrue(few.size() <= 3);
    }
}
