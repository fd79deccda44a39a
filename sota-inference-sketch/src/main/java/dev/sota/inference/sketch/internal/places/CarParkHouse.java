package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** What stands behind a car park: a supermarket, a hospital or blocks of flats. */
final class CarParkHouse {
    private static final double END = 34;

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;
    private final Palette p;

    CarParkHouse(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
        this.p = s.palette();
    }

    void build() {
        GroupBuilder g = new GroupBuilder();
        String kind = s.brief().kind().orElse(s.look().chance(4721, .5) ? "shop" : "flats");
        switch (kind) {
            case "hospital" -> hospital(g);
            case "shop" -> shop(g);
            default -> flats(g);
        }
        g.add(Scenery.mist(s, eye.y() - 26, eye.y() + 22, .4, 4722));
        s.layer("house", .28, g, s.rim(1.4, .35));
    }

    private int pane(int id, double share) {
        boolean lit = s.dark() && Scenery.roll(s, 4723, id) < share;
        return lit ? OkLab.lch(.88, .12, 80) : yard.seen(OkLab.mix(p.lit(.42, .03, 235), p.mid(), .4), END);
    }

    private void box(GroupBuilder g, double x0, double x1, double y1, int wall) {
        g.fill(eye.facing(x0, 0, x1, y1, END), Kind.WALL, OkLab.lighten(wall, .02), OkLab.lighten(wall, -.06));
        g.fill(eye.facing(x0 - .2, y1 - .5, x1 + .2, y1, END - .02), Kind.WALL, OkLab.lighten(wall, -.1));
    }

    /** A long low hall with a front of glass under a coloured band. */
    private void shop(GroupBuilder g) {
        double x = -s.side() * 3;
        double[] hues = {28, 145, 250, 55};
        int band = yard.seen(.56, .16, hues[s.look().pick(4724, 4)], END);
        box(g, x - 24, x + 24, 7.2, yard.seen(.82, .015, 85, END));
        g.fill(eye.facing(x - 24.2, 5, x + 24.2, 6.4, END - .05), Kind.WALL, band, OkLab.lighten(band, -.05));
        for (int i = 0; i < 12; i++) {
            double a = x - 15 + i * 2.5;
            int pane = s.dark() ? OkLab.lch(.90, .08, 88) : pane(i, 1);
            g.fill(eye.facing(a, .3, a + 2.3, 4.4, END - .06), Kind.LIGHT, OkLab.lighten(pane, .05), pane);
        }
        int white = yard.seen(.96, .01, 90, END);
        double bx = x + 1.5 * s.side();
        g.fill(eye.facing(bx - 3.4, 3.9, bx + 3.4, 8.6, END - .5), Kind.WALL, band, OkLab.lighten(band, -.06));
        cart(g, bx, white);
        if (s.dark()) {
            double[] at = eye.at(x, 2.4, END);
            g.add(new Node.Glow(at[0], at[1], 17 * eye.scale(END), .35, OkLab.lch(.90, .08, 88), .5));
        }
    }

    /** The trolley on its sign, which needs no letters. */
    private void cart(GroupBuilder g, double x, int white) {
        Path2D basket = Paths.polygon(-1.1, 2.3, 1.6, 2.3, 1.2, .9, -.7, .9);
        g.fill(yard.upright(shifted(basket, 0, 4.9), x, END - .6), Kind.PAPER, white);
        Path2D handle =
                Paths.polygon(-1.9, 2.9, -1.3, 2.9, -.5, .5, 1.2, .5, 1.2, .25, -.75, .25, -1.5, 2.65, -1.9, 2.65);
        g.fill(yard.upright(shifted(handle, 0, 4.9), x, END - .6), Kind.PAPER, white);
        for (double w : new double[] {-.5, .95}) {
            g.fill(yard.upright(Paths.circle(w, 4.8, .25), x, END - .6), Kind.PAPER, white);
        }
    }

    private static java.awt.Shape shifted(Path2D shape, double x, double y) {
        return Paths.place(shape, x, y, 1, 1, 0);
    }

    private void hospital(GroupBuilder g) {
        double x = -s.side() * 4;
        int wall = yard.seen(.90, .012, 90, END);
        storeys(g, x - 17, x - 3, 4, wall, 0);
        storeys(g, x + 3, x + 20, 3, OkLab.lighten(wall, -.03), 300);
        storeys(g, x - 4, x + 4, 5, OkLab.lighten(wall, .02), 600);
        int green = yard.seen(.52, .12, 160, END);
        g.fill(eye.facing(x - 1.7, 16.6, x + 1.7, 20, END - .1), Kind.WALL, green);
        int white = yard.seen(.98, .005, 90, END);
        g.fill(eye.facing(x - .38, 17, x + .38, 19.6, END - .12), Kind.PAPER, white);
        g.fill(eye.facing(x - 1.3, 17.92, x + 1.3, 18.68, END - .12), Kind.PAPER, white);
        g.fill(eye.facing(x - 6, 3.2, x + 6, 3.9, END - 4), Kind.WALL, green, OkLab.lighten(green, -.07));
        g.fill(eye.facing(x - 3, 0, x + 3, 3.2, END - .1), Kind.LIGHT, s.dark() ? OkLab.lch(.92, .07, 90) : pane(1, 0));
    }

    private void flats(GroupBuilder g) {
        double[] hues = {70, 45, 230, 95};
        double x = -46;
        for (int i = 0; x < 46; i++) {
            double w = 11 + 5 * Scenery.roll(s, 4725, i);
            int n = 3 + (int) (4 * Scenery.roll(s, 4726, i));
            storeys(g, x, x + w, n, yard.seen(.80, .035, hues[i % 4], END), 100 * i);
            x += w + 2 + 5 * Scenery.roll(s, 4727, i);
        }
    }

    private void storeys(GroupBuilder g, double x0, double x1, int floors, int wall, int id) {
        box(g, x0, x1, floors * 3.1 + .8, wall);
        int n = (int) Math.max(2, (x1 - x0) / 2.4);
        Path2D dark = Paths.union();
        Path2D lit = Paths.union();
        double bay = (x1 - x0) / n;
        for (int f = 0; f < floors; f++) {
            for (int i = 0; i < n; i++) {
                double a = x0 + bay * i + bay * .22;
                double y = f * 3.1 + 1;
                boolean on = s.dark() && Scenery.roll(s, 4728, id + f * 17 + i) < .5;
                (on ? lit : dark).append(eye.facing(a, y, a + bay * .56, y + 1.5, END - .05), false);
            }
        }
        g.fill(dark, Kind.GLASS, pane(0, 0));
        g.fill(lit, Kind.LIGHT, OkLab.lch(.88, .12, 80));
    }
}
