package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What is seen through the side windows of a long room: the other side of a street, in the same perspective. */
final class Across {
    private static final double[] HUES = {60, 35, 85, 240, 20};

    private Across() {}

    /** Fills an opening in a side wall with sky, houses and pavement. */
    static void street(LongHall h, GroupBuilder g, Shape opening, int side) {
        Stage s = h.stage();
        GroupBuilder view = new GroupBuilder()
                .clip()
                .fill(opening, Material.of(Kind.SKY, HallGlass.sky(s, .9), HallGlass.sky(s, 0)));
        double x = side * (h.half() + 6.5);
        Palette p = s.palette();
        Path2D lit = new Path2D.Double();
        Path2D panes = new Path2D.Double();
        int i = 0;
        for (double z = 34; z > 1.5; z -= 4.2, i++) {
            double tall = 4.6 + 3.4 * Scenery.roll(s, 4901, i);
            double near = Math.max(1, z - 4.2);
            int wall = p.haze(p.lit(.72, .05, HUES[i % 5]), .42 + .01 * z);
            view.fill(
                    h.eye().upright(x, 0, near, tall, z),
                    Kind.WALL,
                    OkLab.lighten(wall, .03),
                    OkLab.lighten(wall, -.06));
            int roof = s.snowy() ? p.lit(.95, .015, 250) : p.haze(p.lit(.46, .08, 35), .45);
            view.fill(
                    h.eye()
                            .quad(
                                    x,
                                    tall,
                                    near,
                                    x,
                                    tall,
                                    z,
                                    x + side * 2,
                                    tall + 1.6,
                                    z,
                                    x + side * 2,
                                    tall + 1.6,
                                    near),
                    Kind.WALL,
                    roof);
            for (double wz = z - 1; wz > near + .6; wz -= 1.5) {
                for (double wy = 1.1; wy + 1.2 < tall; wy += 1.9) {
                    boolean on = s.dark() && Scenery.roll(s, 4902 + i, (int) (wz * 7 + wy)) < .6;
                    (on ? lit : panes).append(h.eye().upright(x - side * .02, wy, wz - .7, wy + 1.15, wz), false);
                }
            }
        }
        view.fill(panes, Kind.GLASS, p.haze(p.lit(.42, .04, 240), .35));
        view.fill(lit, Kind.LIGHT, OkLab.lch(.90, .11, 82));
        int ground = s.snowy() ? p.lit(.94, .015, 255) : p.haze(p.lit(.55, .02, 250), .3);
        view.fill(
                h.eye().level(Math.min(x, side * h.half()), LongHall.NEAR, Math.max(x, side * h.half()), 34, 0),
                Kind.ROCK,
                ground,
                OkLab.lighten(ground, -.06));
        if (h.sunny() && side == h.away()) {
            view.fill(opening, Kind.LIGHT, OkLab.alpha(h.room().glow(), .3));
        }
        g.add(view.build());
    }
}
