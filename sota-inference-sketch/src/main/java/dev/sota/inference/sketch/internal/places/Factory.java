package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** Works with chimneys, saw-tooth roofs, tanks and smoke. */
final class Factory implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        double h = s.horizon() + s.height() * .06;
        double front = h + (s.height() - h) * .3;
        horizon(s, h);
        works(s, h, front);
        actors.perform(habitat -> spot(s, habitat, front), .75);
        fence(s);
        Scenery.weather(s);
        s.vignette(.36);
    }

    private static void horizon(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder far = new GroupBuilder();
        Path2D blocks = Paths.union();
        double x = s.left();
        for (int i = 0; x < s.right(); i++) {
            double w = 30 + 60 * Scenery.roll(s, 101, i);
            double t = 24 + 50 * Scenery.roll(s, 102, i);
            blocks.append(Paths.rect(x, h - t, w, t + 10), false);
            if (Scenery.roll(s, 103, i) < .4) {
                blocks.append(
                        Paths.polygon(
                                x + w * .3,
                                h - t,
                                x + w * .33,
                                h - t - 90,
                                x + w * .33 + 7,
                                h - t - 90,
                                x + w * .3 + 10,
                                h - t),
                        false);
            }
            x += w * .9;
        }
        far.fill(blocks, Kind.WALL, p.haze(p.shade(), .56), p.haze(p.shade(), .85));
        far.add(Scenery.mist(s, h - 90, h + 30, .55, 104));
        s.layer("far", .14, far);
    }

    private static void works(Stage s, double h, double front) {
        Palette p = s.palette();
        // Of each row one smokes: plumes that melt into one could not rise from several chimneys.
        GroupBuilder haze = new GroupBuilder();
        GroupBuilder middle = new GroupBuilder();
        double base = h + 14;
        double mx = s.width() * (.5 - s.side() * .04);
        for (int k = 0; k < 3; k++) {
            chimney(
                    s,
                    k == 0 ? haze : new GroupBuilder(),
                    middle,
                    mx + s.side() * (k * 62 - 20),
                    base,
                    s.height() * (.36 - .04 * k),
                    11,
                    .3,
                    110 + k);
        }
        hall(s, middle, mx - 150, base, 300, 72, 5, .32);
        middle.add(Scenery.mist(s, base - 40, base + 40, .4, 105));
        s.layer("smoke", .28, haze);
        s.layer("middle", .3, middle);
        GroupBuilder smoke = new GroupBuilder();
        GroupBuilder plant = new GroupBuilder();
        double px = s.width() * (.5 - s.side() * .3);
        for (int k = 0; k < 2; k++) {
            chimney(
                    s,
                    k == 0 ? smoke : new GroupBuilder(),
                    plant,
                    px + s.side() * (k * 86 - 70),
                    front - 100,
                    s.height() * (.42 - .07 * k),
                    17,
                    .1,
                    120 + k);
        }
        hall(s, plant, px - 150, front, 300, 140, 4, .08);
        tanks(s, plant, s.width() * (.5 + s.side() * .34), front);
        int ground =
                OkLab.mixHue(s.snowy() ? p.lit(.9, .02, 262) : p.lit(.46, .03, 60), p.near(), s.snowy() ? .1 : .35);
        plant.fill(
                Paths.rect(s.left(), front, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.EARTH, p.haze(ground, .2), OkLab.mix(ground, p.near(), .5), front));
        plant.add(Scenery.mist(s, front - 30, front + 34, .3, 106));
        s.layer("smoke", .48, smoke);
        s.layer("plant", .5, plant);
    }

    private static void chimney(
            Stage s,
            GroupBuilder behind,
            GroupBuilder g,
            double x,
            double foot,
            double tall,
            double w,
            double haze,
            int part) {
        Palette p = s.palette();
        int wall = p.haze(OkLab.mixHue(p.lit(.50, .07, 35), p.shade(), .4), haze);
        behind.add(plume(s, x, foot - tall - 4, tall / 210, haze, part));
        GroupBuilder c = new GroupBuilder().clip();
        c.fill(
                Paths.polygon(x - w, foot + 40, x - w * .65, foot - tall, x + w * .65, foot - tall, x + w, foot + 40),
                Kind.WALL,
                wall,
                p.haze(wall, .2));
        for (int z = 0; z < 2; z++) {
            c.fill(
                    Paths.rect(x - w * 2, foot - tall + 12 + z * 28, w * 4, 10),
                    Kind.WALL,
                    p.haze(p.lit(.56, .16, 28), haze));
        }
        g.add(c.build(s.core(w * 1.2, .5), s.rim(1.6, .7)));
    }

    private static Group plume(Stage s, double x, double y, double k, double haze, int part) {
        Palette p = s.palette();
        double dir = s.side() * .9;
        int near = OkLab.mixHue(p.near(), p.low(), .5);
        int far = p.haze(p.shade(), .8);
        int seed = s.seed(part);
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 22; i++) {
            double t = i / 21.0;
            double px = x + dir * k * (t * t * 190 + 26 * t) + k * 10 * (Noise.at(i, seed) - .5) * (1 + 2 * t);
            double py = y - k * 120 * Math.pow(t, .8) + k * 10 * (Noise.at(i, seed + 1) - .5) * (1 + 2 * t);
            double r = k * (7 + 40 * t);
            g.fill(
                    Plants.tuft(px, py, r, r * .8, i + seed),
                    Kind.CLOUD,
                    OkLab.mix(OkLab.mix(near, far, t), p.horizon(), haze));
        }
        return g.build(s.rim(2.4 * k, .5), new Effect.Opacity(.8), new Effect.Blur(1.2));
    }

    private static void hall(
            Stage s, GroupBuilder g, double x, double foot, double w, double t, int teeth, double haze) {
        Palette p = s.palette();
        int wall = p.haze(OkLab.mixHue(p.lit(.52, .06, 40), p.shade(), .4), haze);
        GroupBuilder b = new GroupBuilder();
        Path2D saw = new Path2D.Double();
        saw.moveTo(x, foot + 20);
        saw.lineTo(x, foot - t);
        for (int k = 0; k < teeth; k++) {
            saw.lineTo(x + w * k / teeth, foot - t * 1.38);
            saw.lineTo(x + w * (k + 1) / teeth, foot - t);
        }
        saw.lineTo(x + w, foot + 20);
        saw.closePath();
        b.fill(saw, Kind.WALL, wall, p.haze(OkLab.lighten(wall, -.04), haze * .5));
        boolean lit = s.brief().hour().low();
        int glass = lit ? p.haze(OkLab.lch(.85, .13, 76), haze * .5) : p.haze(p.lit(.78, .05, 225), haze);
        for (int k = 0; k < teeth; k++) {
            double a = x + w * k / teeth;
            b.fill(
                    Paths.polygon(a + 3, foot - t * 1.32, a + 3, foot - t * 1.03, a + w / teeth * .6, foot - t * 1.03),
                    Kind.LIGHT,
                    glass,
                    OkLab.lighten(glass, -.1));
        }
        int columns = (int) (w / 32);
        for (int r = 0; t > 100 && r < 2; r++) {
            for (int c = 0; c < columns; c++) {
                boolean on = lit && Scenery.roll(s, 107, r * 40 + c) < .6;
                b.fill(
                        Paths.rect(x + 12 + c * (w - 16) / columns, foot - t * .78 + r * t * .36, 19, 25),
                        Kind.GLASS,
                        on ? glass : OkLab.lighten(wall, -.09));
            }
        }
        g.add(b.build(s.rim(1.6, .55)));
    }

    private static void tanks(Stage s, GroupBuilder g, double x, double foot) {
        Palette p = s.palette();
        double[][] rows = {{-70, 58, 90}, {0, 74, 116}, {74, 58, 92}};
        for (double[] q : rows) {
            int steel = OkLab.mixHue(p.lit(.72, .02, 240), p.shade(), .3);
            double cx = x + q[0];
            GroupBuilder t = new GroupBuilder().clip();
            Path2D body = new Path2D.Double();
            body.moveTo(cx - q[1] / 2, foot + 4);
            body.lineTo(cx - q[1] / 2, foot - q[2]);
            body.quadTo(cx, foot - q[2] - 38, cx + q[1] / 2, foot - q[2]);
            body.lineTo(cx + q[1] / 2, foot + 4);
            body.closePath();
            t.fill(
                    body,
                    Material.of(Kind.METAL, OkLab.lighten(steel, .06), OkLab.lighten(steel, -.1))
                            .at(0));
            for (int k = 1; k < 4; k++) {
                t.fill(
                        Paths.rect(cx - q[1], foot - q[2] + k * q[2] / 4, q[1] * 2, 2),
                        Kind.METAL,
                        OkLab.alpha(p.near(), .4));
            }
            g.add(t.build(s.core(28, .5), s.rim(2, .7)));
        }
    }

    private static void fence(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double y = s.height() * .9;
        double from = s.side() < 0 ? s.width() * .6 : s.left();
        double to = s.side() < 0 ? s.right() : s.width() * .4;
        g.line(Paths.line(from, y, to, y), 3, Kind.METAL, p.near());
        Path2D wires = new Path2D.Double();
        for (double x = from; x < to - 40; x += 13) {
            wires.moveTo(x, y);
            wires.lineTo(x + 40, y + 60);
            wires.moveTo(x + 40, y);
            wires.lineTo(x, y + 60);
        }
        g.line(wires, 1.1, Kind.METAL, OkLab.alpha(p.near(), .85));
        for (double x = from + 20; x < to; x += 150) {
            g.fill(Paths.rect(x, y - 26, 8, 120), Kind.METAL, p.near());
        }
        s.layer("fence", 1, g, s.rim(1.4, .5), new Effect.Blur(1.4));
    }

    private static Spot spot(Stage s, Habitat habitat, double front) {
        double x = s.width() * (.5 + s.side() * .1);
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(x, s.horizon() * .4, Ground.AIR, 1, 0);
            default -> new Spot(x, front + (s.height() - front) * .55, Ground.STONE, 1, 0);
        };
    }
}
