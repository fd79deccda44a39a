package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Planes;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.List;
import java.util.Optional;

/** The travel-poster manner: flat shapes with soft gradients, light from the effects, air between the layers. */
public final class FlatStyle extends PlaneStyle {
    private static final Hand HAND = new Hand() {};

    private final byte[] grain = Effects.grain();

    @Override
    public String id() {
        return "flat";
    }

    @Override
    public List<PaintedLayer> paint(Scene scene, View view, int most, Checkpoint checkpoint) {
        boolean one = most == 1 || most == 2 && scene.layers().stream().noneMatch(Planes::falls);
        return one
                ? List.of(new PaintedLayer("picture", 0, whole(scene, view, checkpoint)))
                : super.paint(scene, view, most, checkpoint);
    }

    /** Without layers nothing needs a raster of its own, which is faster. */
    private int[] whole(Scene scene, View view, Checkpoint checkpoint) {
        Raster canvas = view.raster();
        GroupPainter painter = new GroupPainter(HAND, view.scale(), checkpoint, Optional.empty());
        paint(scene.layers(), canvas, painter, true, checkpoint);
        checkpoint.check();
        Finish.apply(canvas, view, scene, grain);
        return canvas.pixels;
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Finish.apply(raster, view, scene, grain);
    }
}
