package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** Soft furniture, seen from the front, with its feet on the origin. */
final class Upholstery {
    private Upholstery() {}

    /** An armchair, or a sofa when it is wide. */
    static Group seat(Room room, int cloth, double width) {
        GroupBuilder g = new GroupBuilder();
        double w = width / 2;
        g.fill(
                Paths.rounded(-w, -170, width, 150, 34),
                Kind.CLOTH,
                OkLab.lighten(cloth, .04),
                OkLab.lighten(cloth, -.06));
        int cushions = (int) Math.max(1, Math.round(width / 130));
        double each = (width + 8) / cushions;
        for (int i = 0; i < cushions; i++) {
            double x = -w - 4 + each * i;
            g.fill(
                    Paths.rounded(x + 6, -150, each - 12, 84, 22),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, .07),
                    OkLab.lighten(cloth, -.03));
            g.fill(Paths.rounded(x, -78, each - 2, 52, 18), Kind.CLOTH, OkLab.lighten(cloth, .09), cloth);
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = side < 0 ? -w - 22 : w - 14;
            g.fill(
                    Paths.rounded(x, -104, 36, 94, 15),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, .03),
                    OkLab.lighten(cloth, -.1));
            g.fill(Paths.rect(side * (w + 2) - 5, -9, 10, 10), Kind.WOOD, room.wood());
        }
        g.fill(Paths.rounded(-w - 8, -30, width + 16, 22, 6), Kind.CLOTH, OkLab.lighten(cloth, -.08));
        return g.build();
    }
}
