package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Makes an icon's outline belong in a painting: holes become windows, wheels get tyres, corners are rounded. */
final class IconSubject {
    private static final double HEIGHT = 100;

    private IconSubject() {}

    /** The icon 100 units tall with its foot at the origin. */
    static Group draw(Path2D unit, Palette palette, double hue, double chroma, boolean vehicle) {
        Shape shape = Paths.place(unit, 0, 0, HEIGHT, HEIGHT, 0);
        List<Path2D> outer = new ArrayList<>();
        List<Path2D> wheels = new ArrayList<>();
        List<Path2D> windows = new ArrayList<>();
        sort(Pieces.of(shape), vehicle, outer, wheels, windows);
        int body = palette.lit(.60, chroma, hue);
        int dark = palette.lit(.44, chroma * .9, hue - 6);
        boolean shines = palette.exposure() < .6;
        int glass = shines ? OkLab.lch(.87, .13, 82) : palette.lit(.84, .04, 95);
        GroupBuilder g = new GroupBuilder();
        // A plate a little behind the front gives the flat sign some thickness.
        Path2D plate = Paths.union(outer.toArray(Shape[]::new));
        g.fill(Paths.place(plate, 2.2, -.6, 1, 1, 0), Kind.METAL, OkLab.lighten(dark, -.06));
        g.fill(plate, Kind.METAL, glass, OkLab.lighten(glass, -.1));
        g.fill(shape, Material.of(Kind.METAL, OkLab.lighten(body, .05), dark).at(72));
        int hole = palette.lit(.22, .02, 260);
        for (Path2D window : windows) {
            Rectangle2D box = window.getBounds2D();
            if (box.getWidth() * box.getHeight() < HEIGHT * HEIGHT * .022) {
                g.fill(window, Kind.METAL, hole);
            }
        }
        for (Path2D wheel : wheels) {
            wheel(g, wheel.getBounds2D(), palette);
        }
        return g.build(new Effect.Soften(1.1, body));
    }

    private static void wheel(GroupBuilder g, Rectangle2D box, Palette palette) {
        double x = box.getCenterX();
        double y = box.getCenterY();
        double r = box.getWidth() / 2;
        int tyre = palette.lit(.26, .02, 280);
        int hub = palette.lit(.80, .03, 90);
        g.fill(Paths.circle(x, y, r * 1.62), Kind.METAL, tyre, OkLab.lighten(tyre, -.04));
        g.fill(Paths.circle(x, y, r * .98), Kind.METAL, hub, OkLab.lighten(hub, -.12));
        g.fill(Paths.circle(x, y, r * .34), Kind.METAL, tyre);
    }

    /** Separates outer contours from holes, and round holes of vehicles from the others. */
    private static void sort(
            List<Path2D> pieces, boolean vehicle, List<Path2D> outer, List<Path2D> wheels, List<Path2D> windows) {
        for (Path2D piece : pieces) {
            Rectangle2D box = piece.getBounds2D();
            boolean inside = pieces.stream()
                    .anyMatch(other -> other != piece
                            && other.getBounds2D().contains(box)
                            && other.contains(box.getCenterX(), box.getCenterY()));
            if (!inside) {
                outer.add(piece);
            } else if (vehicle && round(piece, box) && box.getMinY() > -HEIGHT * .5) {
                wheels.add(piece);
            } else {
                windows.add(piece);
            }
        }
    }

    private static boolean round(Path2D piece, Rectangle2D box) {
        double aspect = box.getWidth() / box.getHeight();
        int filled = 0;
        for (int u = 0; u < 12; u++) {
            for (int v = 0; v < 12; v++) {
                if (piece.contains(
                        box.getX() + box.getWidth() * (u + .5) / 12, box.getY() + box.getHeight() * (v + .5) / 12)) {
                    filled++;
                }
            }
        }
        return aspect > .85 && aspect < 1.18 && filled > 100 && filled < 124;
    }
}
