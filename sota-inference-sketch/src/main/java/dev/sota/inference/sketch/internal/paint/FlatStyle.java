package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Plane;
import dev.sota.inference.sketch.internal.graph.Planes;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The travel-poster manner: flat shapes with soft gradients, light from the effects, air between the layers. */
public final class FlatStyle implements Style {
    private static final Hand HAND = new Hand() {};

    private final byte[] grain = Effects.grain();

    @Override
    public String id() {
        return "flat";
    }

    @Override
    public List<PaintedLayer> paint(Scene scene, View view, int most, Checkpoint checkpoint) {
        return most == 1
                ? List.of(new PaintedLayer("picture", 0, whole(scene, view, checkpoint)))
                : planes(scene, view, Planes.of(scene.layers(), most), checkpoint);
    }

    private int[] whole(Scene scene, View view, Checkpoint checkpoint) {
        Raster canvas = view.raster();
        Arrays.fill(canvas.pixels, 0xff000000);
        draw(scene.layers(), canvas, view, Optional.empty(), checkpoint);
        checkpoint.check();
        Finish.apply(canvas, scene, grain);
        return canvas.pixels;
    }

    private List<PaintedLayer> planes(Scene scene, View view, List<Plane> planes, Checkpoint checkpoint) {
        List<PaintedLayer> painted = new ArrayList<>();
        Stack stack = new Stack(view, planes);
        for (Plane plane : planes) {
            Raster own = view.raster();
            draw(plane.layers(), own, view, stack.behind(), checkpoint);
            if (painted.isEmpty()) {
                Holes.fill(own);
            }
            stack.add(own);
            checkpoint.check();
            Finish.apply(own, scene, grain);
            painted.add(new PaintedLayer(plane.name(), plane.depth(), own.straighten()));
        }
        return painted;
    }

    private static void draw(
            List<Layer> layers, Raster target, View view, Optional<Raster> behind, Checkpoint checkpoint) {
        GroupPainter painter = new GroupPainter(HAND, view.scale(), checkpoint, behind);
        for (Layer layer : layers) {
            checkpoint.check();
            painter.paint(layer.content(), target);
        }
    }
}
