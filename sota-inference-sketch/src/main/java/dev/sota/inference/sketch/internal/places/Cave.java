package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Inside a cave: rings of rock about a bright mouth, stalactites, a shaft of light, still water. */
final class Cave implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double hue = new double[] {250, 200, 45, 300}[s.dice().pick(101, 4)];
        int glow = s.dark() ? OkLab.lch(.72, .09, hue) : OkLab.lch(.94, .07, 90);
        double cx = s.width() * (.5 - s.side() * .14);
        double cy = s.height() * .44;
        GroupBuilder mouth = new GroupBuilder();
        mouth.add(new Node.Sky(
                0,
                s.height(),
                OkLab.mix(glow, 0xffffffff, .3),
                glow,
                OkLab.mix(glow, OkLab.lch(.6, .08, hue), .5),
                OkLab.lch(.45, .07, hue)));
        mouth.add(Node.Glow.of(cx, cy, s.shorter() * .5, glow, .9));
        s.layer("mouth", 0, mouth);
        for (int i = 0; i < 5; i++) {
            ring(s, hue, glow, cx, cy, i);
        }
        ground(s, hue, glow, cx);
        shafts(s, glow, cx, cy);
        actors.perform(h -> spot(s, h), .8);
        s.vignette(.5);
    }

    /** One ring of rock with its stalactites; later ones are nearer and darker. */
    private static void ring(Stage s, double hue, int glow, double cx, double cy, int i) {
        double k = .20 + .15 * i;
        double light = .52 - .095 * i;
        GroupBuilder g = new GroupBuilder();
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 120), false);
        ring.append(hole(s, cx + s.side() * i * 14, cy + i * 10, k, i), false);
        int rock = OkLab.mixHue(OkLab.lch(light, .055, hue + 8 * i), glow, .22 - .04 * i);
        g.fill(ring, Material.of(Kind.ROCK, OkLab.lighten(rock, .02), OkLab.lighten(rock, -.06)));
        g.fill(
                teeth(s, cx + s.side() * i * 14, cy + i * 10, k, i),
                Kind.ROCK,
                OkLab.lighten(rock, -.01),
                OkLab.lighten(rock, .03));
        s.layer(
                "rock " + i,
                .15 + .14 * i,
                g,
                new Effect.Rim(2.2, glow, .55 - .08 * i, Light.towards(s.side() * -.3, .4)));
    }

    private static void shafts(Stage s, int glow, double cx, double cy) {
        GroupBuilder beam = new GroupBuilder();
        for (int i = 0; i < 3; i++) {
            double x = cx + (i - 1) * 40;
            double to = x + s.side() * s.width() * (.12 + .07 * i);
            beam.add(new Node.Beam(
                    Paths.polygon(x - 16, cy - 90, x + 22, cy - 90, to + 90, s.height(), to - 20, s.height()),
                    new Point2D.Double(x, cy - 80),
                    new Point2D.Double(to, s.height() * .96),
                    glow,
                    .3,
                    12));
        }
        beam.fill(
                Skies.flakes(
                        s.width() * .3, s.height() * .3, s.width() * .7, s.height() * .9, 50, s.seed(110), .6, 1.6),
                Kind.AIR,
                OkLab.alpha(glow, .5));
        s.surface("beams", .7, beam);
    }

    /** An arch with a wavering edge, flatter below. */
    private static Path2D hole(Stage s, double cx, double cy, double k, int part) {
        int n = 72;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double wrap = 3 + 2.4 * Math.cos(a);
            double rough = 1
                    + .30 * (Noise.fractal(wrap, 2.4 * Math.sin(a) + 9, s.seed(120 + part), 3) - .5)
                    + .05 * (Noise.at(i, s.seed(140 + part)) - .5);
            double down = Math.sin(a) > 0 ? .8 : 1;
            xy[2 * i] = cx + Math.cos(a) * s.width() * k * .74 * rough;
            xy[2 * i + 1] = cy + Math.sin(a) * s.height() * k * rough * down;
        }
        return Paths.spline(xy);
    }

    /** Stalactites that hang from the roof of one ring. */
    private static Path2D teeth(Stage s, double cx, double cy, double k, int part) {
        Path2D p = Paths.union();
        int n = 5 + 2 * part;
        for (int i = 0; i < n; i++) {
            double t = (i + .2 + .6 * Noise.at(i, s.seed(150 + part))) / n * 2 - 1;
            double x = cx + t * s.width() * k * .6;
            double roof = cy - s.height() * k * Math.sqrt(Math.max(0, 1 - t * t * .8)) * .98;
            double l = s.height() * (.03 + .035 * part) * (.4 + Noise.at(i, s.seed(160 + part)));
            double w = 4 + l * .16;
            p.append(
                    Paths.spline(
                            x - w,
                            roof - 14,
                            x - w * .4,
                            roof + l * .4,
                            x,
                            roof + l,
                            x + w * .5,
                            roof + l * .35,
                            x + w,
                            roof - 14),
                    false);
        }
        return p;
    }

    private static void ground(Stage s, double hue, int glow, double cx) {
        GroupBuilder g = new GroupBuilder();
        double y = s.height() * .80;
        Ridge floor = Ridge.hills(s.left(), s.right(), y, 14, 240, s.seed(130), 4);
        int rock = OkLab.mixHue(OkLab.lch(.30, .05, hue), glow, .12);
        g.fill(
                floor.land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, OkLab.lighten(rock, .05), OkLab.lighten(rock, -.16), y));
        g.add(new Node.Glow(cx, y + 24, s.width() * .34, .2, glow, .5));
        for (int i = 0; i < 16; i++) {
            double t = Scenery.roll(s, 131, i);
            g.fill(
                    Paths.lens(
                            s.width() * Scenery.roll(s, 132, i), y + 16 + s.height() * .17 * t, 40 + 90 * t, 4 + 6 * t),
                    Kind.ROCK,
                    OkLab.alpha(OkLab.lighten(rock, -.1), .6));
        }
        s.layer("ground", .6, g, new Effect.Rim(1.8, glow, .5, Light.towards(0, -1)));
    }

    private static Spot spot(Stage s, Habitat habitat) {
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .42, Ground.AIR, .9, 0);
            default -> new Spot(s.subjectX(), s.height() * .88, Ground.STONE, 1, 0);
        };
    }
}
