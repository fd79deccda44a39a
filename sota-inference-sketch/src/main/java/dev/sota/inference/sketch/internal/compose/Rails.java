package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A railway line, seen from the side. */
public final class Rails {
    private Rails() {}

    /** Ballast, sleepers and two rails across the picture. */
    public static void draw(Stage s, GroupBuilder g, double y) {
        Palette p = s.palette();
        int ballast = s.snowy() ? p.lit(.86, .02, 262) : p.lit(.58, .02, 60);
        int wood = p.lit(.38, .04, 45);
        int steel = p.lit(.72, .015, 250);
        double w = s.right() - s.left();
        g.fill(
                Paths.polygon(s.left(), y - 12, s.right(), y - 12, s.right(), y + 30, s.left(), y + 30),
                Kind.ROCK,
                OkLab.lighten(ballast, .05),
                OkLab.mix(ballast, p.near(), .4));
        for (double x = s.left(); x < s.right(); x += 22) {
            g.fill(
                    Paths.polygon(x, y - 5, x + 11, y - 5, x + 9, y + 16, x - 4, y + 16),
                    Kind.WOOD,
                    wood,
                    OkLab.lighten(wood, -.06));
        }
        g.fill(Paths.rect(s.left(), y - 4, w, 3), Kind.METAL, steel, OkLab.lighten(steel, -.2));
        g.fill(Paths.rect(s.left(), y + 9, w, 4), Kind.METAL, steel, OkLab.lighten(steel, -.25));
    }
}
