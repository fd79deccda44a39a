package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A letter of the alphabet that stands there, cut from a thick board and painted. Thread-safe. */
final class BigLetter {
    private static final double TALL = 100;
    private static final int THICK = 9;
    private static final double[] HUES = {27, 245, 150, 75, 320};

    /** The face is only read where a letter is asked for. */
    private final Map<String, Lettering> face = new ConcurrentHashMap<>();

    /** Whether it is one that can be cut. */
    boolean knows(String letter) {
        return letter.length() == 1 && Character.isLetterOrDigit(letter.charAt(0));
    }

    Subject draw(String letter, Palette palette) {
        Shape flat = face.computeIfAbsent("face", f -> Lettering.load()).line(letter, 0, 0, TALL);
        Rectangle2D box = flat.getBounds2D();
        double k = TALL / Math.max(1e-6, box.getHeight());
        Shape front = Paths.place(flat, -box.getCenterX() * k, -box.getMaxY() * k, k, k, 0);
        int paint = palette.lit(.60, .17, HUES[letter.charAt(0) % HUES.length]);
        GroupBuilder g = new GroupBuilder();
        for (int i = THICK; i > 0; i--) {
            g.fill(
                    Paths.place(front, i * .9, -i * .35, 1, 1, 0),
                    Kind.WOOD,
                    OkLab.lighten(paint, i == THICK ? -.26 : -.2));
        }
        g.fill(
                front,
                Material.of(Kind.WOOD, OkLab.lighten(paint, .1), OkLab.lighten(paint, -.06))
                        .at(70));
        return new Subject(g.build(), TALL, box.getWidth() * k + THICK, .5, Habitat.TABLE, false);
    }
}
