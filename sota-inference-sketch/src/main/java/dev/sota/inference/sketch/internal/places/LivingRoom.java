package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Props;

/** A living room: sofa or armchair on a rug, a low shelf, pictures, a lamp; a fireplace in some. */
final class LivingRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double side = -c.away();
        double z = c.depth() - .02;
        if (c.stage().look().chance(461, .4)) {
            fireplace(c, g, side * c.half() * .55);
        } else {
            Solids solids = solids(c);
            double x = side * c.half() * .56;
            solids.cabinet(g, x - .9, x + .9, .12, .72, z - .42, z - .05, room.wood(), 3, 1);
            Wares.spines(c, g, new double[] {x - .8, z - .25}, new double[] {x - .1, z - .25}, .72, .3, 462);
            double[] pot = c.eye().at(x + .55, .72, z - .25);
            double k = c.eye().scale(z) * .0055;
            g.add(Props.potPlant(room.thing(.52, .12, 140), room.thing(.62, .12, 40), 5)
                    .at(pot[0], pot[1], k, k));
        }
        double x = side * c.half() * .56;
        Wares.picture(c, g, c.onWall(x - .75, 1.5, x - .05, 2.3), 0);
        Wares.picture(c, g, c.onWall(x + .12, 1.62, x + .66, 2.2), 1);
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    private static void fireplace(Chamber c, GroupBuilder g, double x) {
        Room room = c.room();
        Solids solids = solids(c);
        double z = c.depth() - .02;
        int stone = room.thing(.72, .03, 70);
        solids.box(g, x - .85, x + .85, 0, 1.15, z - .4, z, Kind.ROCK, stone);
        solids.box(g, x - .98, x + .98, 1.15, 1.25, z - .5, z, Kind.WOOD, room.wood());
        g.fill(c.eye().facing(x - .5, 0, x + .5, .8, z - .41), Kind.SHADOW, room.thing(.16, .03, 40));
        double[] at = c.eye().at(x, .02, z - .38);
        double k = c.eye().scale(z);
        g.add(Node.Glow.of(at[0], at[1] - .25 * k, .9 * k, OkLab.lch(.80, .15, 60), .7));
        for (int i = 0; i < 3; i++) {
            double w = .17 * k * (1 - .18 * i);
            double dx = (i - 1) * .17 * k;
            g.fill(
                    Paths.spline(
                            at[0] + dx - w,
                            at[1],
                            at[0] + dx - w * .7,
                            at[1] - w,
                            at[0] + dx + w * .2,
                            at[1] - w * (3 - i),
                            at[0] + dx + w * .9,
                            at[1] - w,
                            at[0] + dx + w,
                            at[1]),
                    Kind.LIGHT,
                    OkLab.lch(.90 - .08 * i, .14 + .02 * i, 80 - 14 * i));
        }
        g.fill(
                Paths.rounded(at[0] - .36 * k, at[1] - .07 * k, .72 * k, .09 * k, 3),
                Kind.WOOD,
                room.thing(.30, .06, 40));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Stage s = c.stage();
        Wares.rug(c, g, 0, 4.5, c.half() * .62, 1.05, room.thing(.52, .11, room.hue() + 170));
        double x = c.away() * c.half() * .52;
        double z = 5.5;
        int cloth = room.thing(.50, .11, room.hue() + 150);
        boolean sofa = s.look().chance(463, .5) && c.half() > 3;
        double[] at = c.eye().at(x, 0, z);
        double k = c.eye().scale(z) * .0052;
        g.add(new Node.Glow(at[0], at[1], (sofa ? 250 : 140) * k, .13, OkLab.lighten(room.floor(), -.3), .8));
        g.add(Upholstery.seat(room, cloth, sofa ? 340 : 140)
                .with(s.core(22, .35), s.rim(2, .5))
                .at(at[0], at[1], k, k));
        Wares.lamp(c, g, x + c.away() * (sofa ? 1.35 : .95), z + .1, room.thing(.86, .06, 80));
    }
}
