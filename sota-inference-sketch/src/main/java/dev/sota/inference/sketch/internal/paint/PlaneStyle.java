package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Plane;
import dev.sota.inference.sketch.internal.graph.Planes;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A style that works plane by plane: it changes the scene's colours, lets a hand draw a plane, then gives the plane its
 * texture. What it does to a plane depends on nothing in front of it, so that planes are the same whether they are
 * delivered apart or laid over each other here.
 */
abstract class PlaneStyle implements Style {
    /** The scene in this style's palette. */
    Scene prepare(Scene scene) {
        return scene;
    }

    /** What draws one plane. */
    abstract Hand hand(Sheet sheet);

    /** How far beyond what is drawn the texture reaches, in design units. */
    double reach() {
        return 0;
    }

    /** Gives a drawn plane its texture. The raster is the part of the picture that the plane covers, with the reach. */
    void treat(Raster plane, Sheet sheet) {}

    /**
     * What the screen or the paper does to the whole picture. It must be linear in the colours: then doing it to each
     * plane is the same as doing it to the planes together.
     */
    void finish(Raster raster, Scene scene, View view) {}

    @Override
    public List<PaintedLayer> paint(Scene original, View view, int most, Checkpoint checkpoint) {
        Scene scene = prepare(original);
        List<Plane> planes = Planes.painted(scene.layers(), most);
        int together = Planes.together(planes, most);
        Raster canvas = plane(scene, view, planes.get(0), true, Optional.empty(), checkpoint);
        Stack stack = together > 1 ? new Stack(canvas) : new Stack(view, planes);
        for (int i = 1; i < together; i++) {
            canvas.paint(plane(scene, view, planes.get(i), false, stack.behind(), checkpoint));
        }
        if (together == 1) {
            stack.add(canvas);
        }
        finish(canvas, scene, view);
        Plane furthest = planes.get(0);
        List<PaintedLayer> painted = new ArrayList<>();
        painted.add(
                together > 1
                        ? new PaintedLayer("picture", 0, canvas.pixels)
                        : new PaintedLayer(furthest.name(), furthest.depth(), whole(canvas, view)));
        for (Plane plane : planes.subList(together, planes.size())) {
            Raster own = plane(scene, view, plane, false, stack.behind(), checkpoint);
            stack.add(own);
            finish(own, scene, view);
            painted.add(new PaintedLayer(plane.name(), plane.depth(), whole(own, view)));
        }
        return painted;
    }

    private Raster plane(
            Scene scene, View view, Plane plane, boolean first, Optional<Raster> behind, Checkpoint checkpoint) {
        Sheet sheet = new Sheet(scene, view, plane, first);
        Raster own = view.raster();
        GroupPainter painter = new GroupPainter(hand(sheet), view.scale(), checkpoint, behind);
        paint(plane.layers(), own, painter, first, checkpoint);
        checkpoint.check();
        Raster part = first ? own : own.trimmed((int) Math.ceil(reach() * view.scale()));
        treat(part, sheet);
        return part;
    }

    /** Draws layers. The furthest of a picture is made to cover it, so that nothing that moves leaves a hole. */
    static void paint(
            List<Layer> layers, Raster target, GroupPainter painter, boolean furthest, Checkpoint checkpoint) {
        boolean cover = furthest;
        for (Layer layer : layers) {
            checkpoint.check();
            painter.paint(layer.content(), target);
            if (cover) {
                Holes.fill(target);
                cover = false;
            }
        }
    }

    private static int[] whole(Raster part, View view) {
        if (part.pixels.length == view.width() * view.height()) {
            return part.straighten();
        }
        Raster all = view.raster();
        part.straighten();
        all.copyFrom(part);
        return all.pixels;
    }
}
