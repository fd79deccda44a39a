package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.subjects.Props;

/** An office: long desks with screens and chairs, a white board, lamps over them. */
final class OfficeRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        double x = -c.away() * c.half() * .55;
        Wares.board(c, g, c.onWall(x - .95, 1.25, x + .95, 2.35));
        Solids solids = solids(c);
        double z = c.depth() - .04;
        solids.cabinet(g, x - .95, x + .95, .05, .85, z - .45, z, c.room().thing(.82, .02, 80), 3, 2);
        double[] at = c.eye().at(x + .6, .85, z - .25);
        double k = c.eye().scale(z) * .006;
        g.add(Props.potPlant(c.room().thing(.52, .12, 140), c.room().thing(.93, .01, 80), 5)
                .at(at[0], at[1], k, k));
        Wares.spines(c, g, new double[] {x - .85, z - .3}, new double[] {x - .2, z - .3}, .85, .3, 471);
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Solids solids = solids(c);
        Room room = c.room();
        int wood = room.bench();
        double out = c.away() * (c.half() - .25);
        double in = c.away() * .35;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        solids.table(g, x0, x1, 5.0, 5.75, .74, wood);
        int chair = room.thing(.34, .04, 260);
        int n = c.half() > 3.2 ? 2 : 1;
        for (int i = 0; i < n; i++) {
            double x = x0 + (x1 - x0) * (i + .5) / n;
            Wares.screen(c, g, x, .74, 5.5, .72);
            g.fill(c.eye().level(x - .25, 5.1, x + .25, 5.25, .745), Kind.METAL, room.thing(.86, .01, 240));
            solids.chair(g, x + .1, 4.65, chair, true);
        }
        for (int i = 0; i < 2; i++) {
            Wares.pendant(c, g, x0 + (x1 - x0) * (i + .5) / 2, c.height() - .75, 5.3, room.thing(.66, .17, 45));
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .28, .74, 5.2};
    }
}
