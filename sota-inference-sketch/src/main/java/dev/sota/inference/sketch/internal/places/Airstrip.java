package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** Where planes start and land: a runway with its lights, or mown grass beside a hangar; a windsock tells the wind. */
final class Airstrip {
    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;
    private final boolean grass;

    Airstrip(Yard yard, boolean grass) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
        this.grass = grass;
    }

    /** Builds it, without a plane where the words bring their own. */
    void build(boolean own) {
        Palette p = s.palette();
        boolean tall = s.height() > s.width();
        double d = -s.side();
        int meadow = s.snowy() ? p.lit(.94, .015, 258) : Terrain.meadow(s);
        GroupBuilder ground = yard.floor(Kind.GRASS, meadow);
        if (grass) {
            mown(ground, meadow);
        } else {
            runway(ground);
        }
        s.layer("ground", .3, ground);
        GroupBuilder far = new GroupBuilder();
        if (grass) {
            hangar(far, d * (tall ? 5 : 10), 30);
            hangar(far, d * (tall ? 13 : 20), 33);
        } else {
            Airport.tower(yard, far, d * (tall ? 14 : 30), 92);
            for (int i = 0; i < 3; i++) {
                hangar(far, d * (36 + 20 * i) - d * 14, 96);
            }
        }
        far.add(Scenery.mist(s, eye.y() - 16, eye.y() + 22, .3, 5641));
        s.layer("hangars", .34, far, s.rim(1.2, .35));
        if (!own) {
            GroupBuilder planes = new GroupBuilder();
            Airliners liners = new Airliners(yard);
            if (grass) {
                liners.small(planes, d * (tall ? 1.5 : 4.2), 14, -d);
            } else {
                // What is told of a plane alone is told of this one.
                liners.front(planes, 0, s.brief().subjects().isEmpty() ? 44 : 74);
            }
            s.layer("planes", .42, planes, s.rim(1.4, .45));
        }
        GroupBuilder near = new GroupBuilder();
        windsock(near, d * (grass ? tall ? 2.4 : 5.2 : 10.6), grass ? 10.5 : tall ? 25 : 16);
        s.layer("windsock", .5, near, s.rim(1.3, .4));
    }

    private void mown(GroupBuilder g, int meadow) {
        for (int i = -3; i <= 3; i++) {
            int c = OkLab.lighten(meadow, i % 2 == 0 ? .05 : -.02);
            g.fill(
                    eye.level(i * 3.2 - 1.6, 1.5, i * 3.2 + 1.6, 220, 0),
                    Scenery.ground(
                            s, Kind.GRASS, OkLab.alpha(s.palette().haze(c, .3), .4), OkLab.alpha(c, .55), eye.y()));
        }
        int white = s.palette().lit(.95, .01, 95);
        for (double z = 4; z < 90; z *= 1.35) {
            for (int side = -1; side <= 1; side += 2) {
                double x = side * 11.4;
                g.fill(eye.level(x - .3, z, x + .3, z * 1.08, .02), Kind.PAPER, white);
            }
        }
        Terrain.litter(s, g, eye.at(0, 0, 9)[1], meadow, s.brief().season() != Season.WINTER, 5642);
    }

    /** Asphalt that runs to one point, its marks and its rows of lights. */
    private void runway(GroupBuilder g) {
        Palette p = s.palette();
        double half = 9;
        int tar = s.snowy() ? p.lit(.80, .012, 250) : p.lit(.42, .012, 260);
        g.fill(
                eye.level(-half, 1.4, half, 600, 0),
                Scenery.ground(s, Kind.EARTH, p.haze(tar, .35), OkLab.lighten(tar, s.dark() ? -.02 : -.06), eye.y()));
        int white = OkLab.alpha(p.lit(.95, .008, 95), s.snowy() ? .6 : .92);
        for (double z = 22; z < 300; z *= 1.34) {
            g.fill(eye.level(-.28, z, .28, z * 1.16, 0), Kind.PAPER, white);
        }
        for (int i = 0; i < 4; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double x = side * (1.6 + i * 1.75);
                g.fill(eye.level(Math.min(x, x + side), 10, Math.max(x, x + side), 17, 0), Kind.PAPER, white);
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = side * (half - .5);
            g.fill(eye.level(Math.min(x, x + side * .25), 1.4, Math.max(x, x + side * .25), 600, 0), Kind.PAPER, white);
        }
        Path2D skids = new Path2D.Double();
        for (double x : new double[] {-1.1, -.8, .7, 1.2}) {
            double[] a = eye.at(x, 0, 8);
            double[] b = eye.at(x * .9, 0, 70);
            skids.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(skids, 2.4, Kind.EARTH, OkLab.alpha(p.near(), .22));
        boolean lit = s.dark() || s.brief().weather().covered();
        for (double z = 190; z > 4; z *= .8) {
            for (int side = -1; side <= 1; side += 2) {
                double[] at = eye.at(side * (half + .4), .3, z);
                double k = eye.scale(z);
                int lamp = lit ? OkLab.lch(.96, .06, 90) : yard.seen(.90, .03, 90, z * .4);
                if (lit) {
                    g.add(Node.Glow.of(at[0], at[1], Math.max(4, .9 * k), OkLab.lch(.92, .09, 85), .7));
                }
                g.fill(Paths.circle(at[0], at[1], Math.max(1, .13 * k)), Kind.LIGHT, lamp);
            }
        }
        for (int i = -8; i <= 8; i++) {
            double[] at = eye.at(i, .2, 8.6);
            if (lit) {
                g.add(Node.Glow.of(at[0], at[1], .4 * eye.scale(8.6), OkLab.lch(.82, .17, 150), .6));
            }
            g.fill(
                    Paths.circle(at[0], at[1], .06 * eye.scale(8.6)),
                    Kind.LIGHT,
                    lit ? OkLab.lch(.92, .12, 150) : yard.seen(.6, .1, 150, 8));
        }
    }

    /** A round roof of sheet metal, its doors open. */
    private void hangar(GroupBuilder g, double x, double z) {
        double air = Math.min(z, 60);
        int metal =
                yard.seen(s.look().chance(5643, .5) ? .70 : .58, .03, s.look().chance(5644, .5) ? 200 : 60, air);
        double half = 6.2;
        Path2D round = new Path2D.Double();
        round.moveTo(x - half, 0);
        round.lineTo(x - half, 2.2);
        round.curveTo(x - half * .8, 8, x + half * .8, 8, x + half, 2.2);
        round.lineTo(x + half, 0);
        round.closePath();
        yard.solids().shade(g, x - half, x + half, z - .4, z + 2);
        g.fill(
                yard.upright(round, 0, z),
                Kind.METAL,
                s.snowy() ? yard.seen(.95, .01, 250, air) : OkLab.lighten(metal, .06),
                OkLab.lighten(metal, -.04));
        int dark = s.dark() ? OkLab.lch(.80, .10, 80) : OkLab.lighten(metal, -.3);
        g.fill(
                eye.facing(x - 4.2, 0, x + 4.2, 4.4, z - .1),
                Kind.LIGHT,
                OkLab.lighten(dark, -.03),
                OkLab.lighten(dark, .05));
        for (int side = -1; side <= 1; side += 2) {
            double a = x + side * 2.4;
            double b = x + side * 4.4;
            g.fill(
                    eye.facing(Math.min(a, b), 0, Math.max(a, b), 4.5, z - .2),
                    Kind.METAL,
                    OkLab.lighten(metal, .02),
                    OkLab.lighten(metal, -.08));
        }
    }

    /** A sock in red and white; a storm holds it straight. */
    private void windsock(GroupBuilder g, double x, double z) {
        double k = eye.scale(z);
        double[] foot = eye.at(x, 0, z);
        double tall = 4.6;
        g.fill(
                Paths.rect(foot[0] - .05 * k, foot[1] - tall * k, .1 * k, tall * k),
                Kind.METAL,
                yard.seen(.86, .01, 90, z));
        double way = s.side();
        double drop = s.brief().weather() == Weather.STORM ? .02 : .2;
        int n = 5;
        for (int i = 0; i < n; i++) {
            double a = i / (double) n;
            double b = (i + 1) / (double) n;
            double ra = .34 - .16 * a;
            double rb = .34 - .16 * b;
            double xa = foot[0] + way * 2 * a * k;
            double xb = foot[0] + way * 2 * b * k;
            double ya = foot[1] - (tall - .35 - drop * 2.4 * a * a) * k;
            double yb = foot[1] - (tall - .35 - drop * 2.4 * b * b) * k;
            int c = i % 2 == 0 ? yard.seen(.62, .18, 38, z) : yard.seen(.96, .01, 90, z);
            g.fill(
                    Paths.polygon(xa, ya - ra * k, xb, yb - rb * k, xb, yb + rb * k, xa, ya + ra * k),
                    Kind.CLOTH,
                    OkLab.lighten(c, .03),
                    OkLab.lighten(c, -.08));
        }
    }
}
