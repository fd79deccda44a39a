package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A fountain of stone: a basin, a bowl on a shaft, water that falls from it; in the frost it is dry. */
final class Fountain {
    private final Yard yard;
    private final Stage s;
    private final double x;
    private final double y;
    private final double k;
    private final double flat;
    private final int stone;

    Fountain(Yard yard, double wx, double z) {
        this.yard = yard;
        this.s = yard.s();
        double[] at = yard.eye().at(wx, 0, z);
        this.x = at[0];
        this.y = at[1];
        this.k = yard.eye().scale(z);
        this.flat = yard.eye().height() / z;
        this.stone = yard.seen(s.snowy() ? .84 : .78, .02, 80, z);
    }

    void draw(GroupBuilder g) {
        Palette p = s.palette();
        double r = 2.05 * k;
        g.add(new Node.Glow(x, y, r * 1.35, .22, p.shadow(), .7));
        g.fill(
                Paths.ellipse(x, y, r * 1.14, r * 1.14 * flat),
                Kind.ROCK,
                OkLab.lighten(stone, -.05),
                OkLab.lighten(stone, -.12));
        drum(g, r, 0, .62, stone);
        double rim = y - .62 * k;
        g.fill(
                Paths.ellipse(x, rim, r * 1.05, r * 1.05 * flat),
                Kind.ROCK,
                s.snowy() ? yard.seen(.96, .01, 250, 8) : OkLab.lighten(stone, .09));
        int water = s.snowy()
                ? yard.seen(.9, .025, 240, 8)
                : OkLab.mix(OkLab.mix(p.mid(), p.low(), .4), p.lit(.52, .08, 215), .45);
        g.fill(
                Paths.ellipse(x, rim + .02 * k, r * .92, r * .92 * flat),
                Kind.WATER,
                OkLab.lighten(water, .06),
                OkLab.lighten(water, -.05));
        shaft(g, rim);
        double bowl = y - 1.62 * k;
        if (!s.snowy()) {
            falls(g, rim, bowl);
        }
        Path2D dish = Paths.curve(x - .95 * k, bowl, x - .7 * k, bowl + .22 * k, x - .16 * k, bowl + .36 * k);
        dish.lineTo(x + .16 * k, bowl + .36 * k);
        dish.append(Paths.curve(x + .16 * k, bowl + .36 * k, x + .7 * k, bowl + .22 * k, x + .95 * k, bowl), true);
        dish.closePath();
        g.fill(dish, Kind.ROCK, OkLab.lighten(stone, .05), OkLab.lighten(stone, -.1));
        g.fill(Paths.ellipse(x, bowl, .95 * k, .95 * k * flat * .8), Kind.ROCK, OkLab.lighten(stone, .1));
        g.fill(Paths.ellipse(x, bowl, .85 * k, .85 * k * flat * .75), Kind.WATER, water);
        g.fill(Paths.limbs(x, bowl, .12 * k, x, bowl - .5 * k, .08 * k), Kind.ROCK, stone);
        g.fill(
                Paths.circle(x, bowl - .6 * k, .15 * k),
                Kind.ROCK,
                OkLab.lighten(stone, .06),
                OkLab.lighten(stone, -.08));
        if (!s.snowy()) {
            jets(g, bowl);
        }
    }

    private void drum(GroupBuilder g, double r, double low, double high, int c) {
        Path2D side = new Path2D.Double();
        double top = y - high * k;
        side.moveTo(x - r, top);
        side.lineTo(x - r, y - low * k);
        side.curveTo(x - r, y + r * flat * 1.33, x + r, y + r * flat * 1.33, x + r, y - low * k);
        side.lineTo(x + r, top);
        side.closePath();
        g.fill(side, Kind.ROCK, OkLab.lighten(c, .02), OkLab.lighten(c, -.12));
        Path2D panels = new Path2D.Double();
        for (int i = -3; i <= 3; i++) {
            double a = i * Math.PI / 8;
            double px = x + Math.sin(a) * r;
            double drop = Math.cos(a) * r * flat;
            panels.append(Paths.line(px, top + drop + .1 * k, px, y + drop - .06 * k), false);
        }
        g.line(panels, 1.3, Kind.ROCK, OkLab.alpha(OkLab.lighten(c, -.2), .5));
    }

    private void shaft(GroupBuilder g, double rim) {
        g.fill(
                Paths.polygon(
                        x - .3 * k,
                        rim + .06 * k,
                        x - .17 * k,
                        rim - .25 * k,
                        x - .13 * k,
                        rim - .7 * k,
                        x + .13 * k,
                        rim - .7 * k,
                        x + .17 * k,
                        rim - .25 * k,
                        x + .3 * k,
                        rim + .06 * k),
                Kind.ROCK,
                OkLab.lighten(stone, .03),
                OkLab.lighten(stone, -.08));
    }

    /** Threads of water over the edge of the bowl, rings where they meet the basin. */
    private void falls(GroupBuilder g, double rim, double bowl) {
        int white =
                OkLab.alpha(OkLab.mix(yard.seen(.97, .015, 220, 9), s.palette().light(), .3), .75);
        Path2D threads = new Path2D.Double();
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * (i + .5) / 9;
            double px = x - Math.cos(a) * .93 * k;
            double py = bowl + Math.sin(a) * .12 * k;
            double out = px + (px - x) * .28;
            threads.append(
                    Paths.curve(px, py, px + (out - px) * .6, py + .3 * k, out, rim + Math.sin(a) * .2 * k), false);
            g.fill(Paths.lens(out, rim + Math.sin(a) * .2 * k, .34 * k, .05 * k), Kind.WATER, OkLab.alpha(white, .7));
        }
        g.line(threads, Math.max(1, .035 * k), Kind.WATER, white);
    }

    private void jets(GroupBuilder g, double bowl) {
        int white =
                OkLab.alpha(OkLab.mix(yard.seen(.98, .01, 220, 9), s.palette().light(), .3), .8);
        Path2D jets = new Path2D.Double();
        double top = bowl - .72 * k;
        for (int i = -2; i <= 2; i++) {
            double dx = i * .17 * k;
            jets.append(
                    Paths.curve(
                            x,
                            top,
                            x + dx * .6,
                            top - (.62 - .08 * Math.abs(i)) * k,
                            x + dx * 1.6,
                            top - .25 * k,
                            x + dx * 2.1,
                            bowl),
                    false);
        }
        g.line(jets, Math.max(1, .035 * k), Kind.WATER, white);
        Path2D drops = Paths.union();
        for (int i = 0; i < 18; i++) {
            drops.append(
                    Paths.circle(
                            x + .9 * k * (Scenery.roll(s, 5421, i) - .5),
                            top - .5 * k * Scenery.roll(s, 5422, i),
                            .018 * k),
                    false);
        }
        g.fill(drops, Kind.WATER, white);
    }
}
