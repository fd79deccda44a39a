package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A wooden ship's deck: bulwarks, two masts with square sails and shrouds, a hatch, barrels, the wheel. */
final class SailDeck {
    private static final double RAIL = .92;

    private final Stage s;
    private final Pinhole eye;
    private final Palette p;
    private final int wood;
    private final Solids solids;

    SailDeck(Stage s, Pinhole eye) {
        this.s = s;
        this.eye = eye;
        this.p = s.palette();
        this.wood = p.lit(s.look().between(3811, .50, .60), .085, 58);
        this.solids = new Solids(eye, -s.side(), OkLab.mix(p.near(), wood, .25));
    }

    void build() {
        GroupBuilder sprit = new GroupBuilder();
        bowsprit(sprit);
        s.layer("bowsprit", .4, sprit, s.rim(1.6, .6));
        GroupBuilder deck = new GroupBuilder();
        Deck.planks(s, eye, deck, Kind.WOOD, wood);
        for (int side = -1; side <= 1; side += 2) {
            bulwark(deck, side);
        }
        s.layer("deck", .46, deck);
        GroupBuilder fore = new GroupBuilder();
        mast(fore, 13.4, .2, 3.4, 8.2, 3.1);
        s.layer("foremast", .5, fore, s.core(9, .3), s.rim(1.8, .6));
        GroupBuilder main = new GroupBuilder();
        mast(main, 9, .26, 5, 10.4, 3.9);
        s.layer("mainmast", .54, main, s.core(12, .3), s.rim(2, .6));
        GroupBuilder gear = new GroupBuilder();
        hatch(gear);
        barrels(gear);
        s.layer("gear", .58, gear, s.rim(1.6, .5));
        GroupBuilder wheel = new GroupBuilder();
        wheel(wheel);
        s.layer("wheel", .84, wheel, s.core(14, .4), s.rim(2.2, .7));
    }

    private void bowsprit(GroupBuilder g) {
        double[] a = eye.at(0, 1.6, Deck.BOW - .4);
        double[] b = eye.at(0, 4.3, Deck.BOW + 7);
        int spar = OkLab.lighten(wood, -.16);
        g.fill(
                Paths.limb(a[0], a[1], .2 * eye.scale(Deck.BOW), b[0], b[1], .09 * eye.scale(Deck.BOW + 7)),
                Kind.WOOD,
                spar);
        double[] head = eye.at(0, 9, 13.4);
        int rope = OkLab.alpha(OkLab.mix(p.near(), wood, .2), .8);
        g.line(Paths.line(b[0], b[1], head[0], head[1]), 1.3, Kind.CLOTH, rope);
    }

    /** The side of the ship within, with its posts and the rail on top. */
    private void bulwark(GroupBuilder g, int side) {
        int c = OkLab.lighten(OkLab.mix(wood, p.near(), .22), side == s.side() ? .02 : -.07);
        g.fill(Deck.strip(eye, side, 0, RAIL), Kind.WOOD, OkLab.lighten(c, .03), OkLab.lighten(c, -.12));
        g.fill(Deck.strip(eye, side, .42, .46), Kind.WOOD, OkLab.lighten(c, -.13));
        g.fill(Deck.strip(eye, side, .02, .1), Kind.SHADOW, OkLab.alpha(p.near(), .5));
        for (double z = 15.5; z > 1.4; z -= 1.5) {
            double k = eye.scale(z);
            double[] foot = eye.at(side * (Deck.half(z) - .05), Deck.level(z), z);
            g.fill(
                    Paths.rect(foot[0] - .07 * k, foot[1] - RAIL * k, .14 * k, RAIL * k),
                    Kind.WOOD,
                    OkLab.lighten(c, .05),
                    OkLab.lighten(c, -.06));
        }
        g.fill(
                Deck.strip(eye, side, RAIL - .02, RAIL + .11),
                Kind.WOOD,
                OkLab.lighten(wood, .10),
                OkLab.lighten(wood, .02));
    }

    /** A mast with its yard and square sail, and the shrouds to both sides. */
    private void mast(GroupBuilder g, double z, double radius, double foot, double top, double reach) {
        double k = eye.scale(z);
        double[] a = eye.at(0, Deck.level(z), z);
        int spar = OkLab.lighten(wood, -.12);
        shrouds(g, z, 10.5 - .1 * z);
        g.fill(
                Paths.polygon(
                        a[0] - radius * k,
                        a[1],
                        a[0] - radius * .7 * k,
                        a[1] - 14 * k,
                        a[0] + radius * .7 * k,
                        a[1] - 14 * k,
                        a[0] + radius * k,
                        a[1]),
                Material.of(Kind.WOOD, OkLab.lighten(spar, .07), OkLab.lighten(spar, -.1))
                        .at(s.side() > 0 ? 0 : 180));
        for (int i = 0; i < 3; i++) {
            double y = a[1] - (.9 + .1 * i) * k;
            g.fill(
                    Paths.rect(a[0] - radius * 1.15 * k, y, radius * 2.3 * k, .05 * k),
                    Kind.CLOTH,
                    OkLab.lighten(spar, .14));
        }
        sail(g, a[0], eye.at(0, top, z)[1], eye.at(0, foot, z)[1], reach * k, z);
        double y = eye.at(0, top, z)[1];
        g.fill(Paths.rounded(a[0] - reach * 1.08 * k, y - .12 * k, reach * 2.16 * k, .24 * k, .1 * k), Kind.WOOD, spar);
    }

    /** Filled by the wind; in a storm it is furled on its yard. */
    private void sail(GroupBuilder g, double x, double top, double foot, double reach, double z) {
        int cloth = p.lit(.90, .03, 80);
        int shade = OkLab.mix(cloth, p.shade(), .3);
        if (Water.roughness(s) > .8) {
            double r = (foot - top) * .06;
            Path2D roll = Paths.union();
            for (int i = 0; i < 9; i++) {
                double at = x + reach * (2 * (i + .5) / 9 - 1);
                roll.append(Paths.ellipse(at, top + r, reach / 7.5, r * (1 + .3 * Scenery.roll(s, 3812, i))), false);
            }
            g.fill(roll, Kind.CLOTH, cloth, shade);
            return;
        }
        double tall = foot - top;
        Path2D sail = new Path2D.Double();
        sail.moveTo(x - reach * .96, top);
        sail.curveTo(x - reach * 1.1, top + tall * .4, x - reach * 1.12, top + tall * .8, x - reach * 1.02, foot);
        sail.curveTo(x - reach * .5, foot - tall * .15, x + reach * .5, foot - tall * .15, x + reach * 1.02, foot);
        sail.curveTo(x + reach * 1.12, top + tall * .8, x + reach * 1.1, top + tall * .4, x + reach * .96, top);
        sail.closePath();
        GroupBuilder c = new GroupBuilder().clip().fill(sail, Kind.CLOTH, shade, OkLab.mix(cloth, p.light(), .25));
        int seam = OkLab.alpha(OkLab.lighten(shade, -.08), .5);
        for (int i = -3; i <= 3; i++) {
            Path2D line = new Path2D.Double();
            line.moveTo(x + reach * .27 * i, top);
            line.quadTo(x + reach * .32 * i, top + tall * .5, x + reach * .29 * i, foot + 4);
            c.line(line, 1.1, Kind.CLOTH, seam);
        }
        g.add(c.build());
        int rope = OkLab.alpha(OkLab.mix(p.near(), wood, .25), .75);
        for (int side = -1; side <= 1; side += 2) {
            double[] rail = eye.at(side * Deck.half(z - 2), Deck.level(z) + RAIL, z - 2);
            g.line(Paths.line(x + side * reach, foot, rail[0], rail[1]), 1.2, Kind.CLOTH, rope);
        }
    }

    private void shrouds(GroupBuilder g, double z, double head) {
        int rope = OkLab.alpha(OkLab.mix(p.near(), wood, .2), .85);
        double[] top = eye.at(0, head, z);
        for (int side = -1; side <= 1; side += 2) {
            double[][] feet = new double[4][];
            for (int i = 0; i < 4; i++) {
                double at = z - .9 + .6 * i;
                feet[i] = eye.at(side * Deck.half(at), Deck.level(at) + RAIL, at);
                g.line(Paths.line(feet[i][0], feet[i][1], top[0], top[1]), 1.4, Kind.CLOTH, rope);
            }
            Path2D steps = new Path2D.Double();
            for (int k = 1; k < 16; k++) {
                double t = k / 18.0;
                steps.moveTo(feet[0][0] + (top[0] - feet[0][0]) * t, feet[0][1] + (top[1] - feet[0][1]) * t);
                steps.lineTo(feet[3][0] + (top[0] - feet[3][0]) * t, feet[3][1] + (top[1] - feet[3][1]) * t);
            }
            g.line(steps, 1, Kind.CLOTH, rope);
        }
    }

    /** The grating over the hold. */
    private void hatch(GroupBuilder g) {
        solids.shade(g, -1, 1, 6.4, 8);
        solids.box(g, -1, 1, .05, .36, 6.4, 8, Kind.WOOD, OkLab.lighten(wood, -.06));
        int dark = OkLab.lighten(wood, -.26);
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < 4; k++) {
                double x = -.82 + .28 * i;
                double z = 6.55 + .35 * k;
                g.fill(eye.level(x, z, x + .2, z + .24, .362), Kind.SHADOW, dark);
            }
        }
        if (s.dark()) {
            lantern(g);
        }
    }

    private void lantern(GroupBuilder g) {
        double[] at = eye.at(0, 2.1, 8.7);
        double k = eye.scale(8.7);
        g.fill(
                Paths.rounded(at[0] - .12 * k, at[1] - .18 * k, .24 * k, .36 * k, .06 * k),
                Kind.LIGHT,
                OkLab.lch(.93, .12, 82));
        g.line(Paths.rounded(at[0] - .12 * k, at[1] - .18 * k, .24 * k, .36 * k, .06 * k), 1.6, Kind.METAL, p.near());
        g.add(Node.Glow.of(at[0], at[1], 2.6 * k, OkLab.lch(.86, .13, 70), .7));
        double[] deck = eye.at(0, 0, 6);
        g.add(new Node.Glow(deck[0], deck[1], 3.2 * eye.scale(6), .3, OkLab.lch(.80, .12, 68), .4));
    }

    /** Casks and a coil of rope at the rail, opposite the subject. */
    private void barrels(GroupBuilder g) {
        int oak = OkLab.mix(wood, p.lit(.42, .09, 50), .6);
        double[][] at = {{2.45, 7.4}, {2.5, 6.3}};
        for (double[] b : at) {
            cask(g, -s.side() * b[0], b[1], oak);
        }
        double[] c = eye.at(-s.side() * 1.75, .05, 5.7);
        double k = eye.scale(5.7);
        int hemp = p.lit(.72, .06, 75);
        for (int i = 0; i < 4; i++) {
            g.line(
                    Paths.ellipse(c[0], c[1] - .06 * k * i, (.36 - .02 * i) * k, (.11 - .006 * i) * k),
                    .075 * k,
                    Kind.CLOTH,
                    OkLab.lighten(hemp, .03 * i - .06));
        }
    }

    private void cask(GroupBuilder g, double x, double z, int oak) {
        double[] at = eye.at(x, 0, z);
        double k = eye.scale(z);
        double r = .34 * k;
        double h = .92 * k;
        g.add(new Node.Glow(at[0], at[1], r * 1.8, .25, OkLab.mix(p.near(), wood, .25), .75));
        Path2D body = Paths.spline(
                at[0] - r * .84,
                at[1] - h,
                at[0] - r,
                at[1] - h * .5,
                at[0] - r * .84,
                at[1],
                at[0],
                at[1] + r * .2,
                at[0] + r * .84,
                at[1],
                at[0] + r,
                at[1] - h * .5,
                at[0] + r * .84,
                at[1] - h);
        GroupBuilder b = new GroupBuilder()
                .clip()
                .fill(
                        body,
                        Material.of(Kind.WOOD, OkLab.lighten(oak, .08), OkLab.lighten(oak, -.1))
                                .at(s.side() > 0 ? 0 : 180));
        for (double t : new double[] {.1, .3, .68, .88}) {
            b.fill(Paths.rect(at[0] - r * 1.1, at[1] - h * t, r * 2.2, h * .06), Kind.METAL, OkLab.lighten(oak, -.2));
        }
        g.add(b.build());
        g.fill(Paths.ellipse(at[0], at[1] - h, r * .84, r * .24), Kind.WOOD, OkLab.lighten(oak, .1));
    }

    /** The wheel on its stand, nearer than the subject and opposite it. */
    private void wheel(GroupBuilder g) {
        double z = 3.1;
        double k = eye.scale(z);
        double x = s.width() > s.height() ? -s.side() * 2 : -s.side() * 1.15;
        double[] foot = eye.at(x, 0, z);
        int oak = OkLab.mix(p.lit(.44, .1, 45), p.near(), .25);
        double r = .58 * k;
        double cy = foot[1] - 1.0 * k;
        g.add(new Node.Glow(foot[0], foot[1], .7 * k, .2, p.near(), .7));
        g.fill(
                Paths.polygon(
                        foot[0] - .2 * k,
                        cy,
                        foot[0] + .2 * k,
                        cy,
                        foot[0] + .3 * k,
                        foot[1],
                        foot[0] - .3 * k,
                        foot[1]),
                Kind.WOOD,
                OkLab.lighten(oak, -.03),
                OkLab.lighten(oak, -.14));
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * (i + .3) / 4;
            g.fill(
                    Paths.limb(
                            foot[0],
                            cy,
                            .03 * k,
                            foot[0] + Math.cos(a) * r * 1.34,
                            cy + Math.sin(a) * r * 1.34,
                            .034 * k),
                    Kind.WOOD,
                    oak);
        }
        g.line(Paths.circle(foot[0], cy, r), .12 * k, Kind.WOOD, OkLab.lighten(oak, .06));
        g.line(Paths.circle(foot[0], cy, r * .5), .04 * k, Kind.WOOD, OkLab.lighten(oak, .04));
        int brass = p.lit(.76, .12, 82);
        g.fill(Paths.circle(foot[0], cy, .12 * k), Kind.METAL, OkLab.lighten(brass, .06), OkLab.lighten(brass, -.12));
    }
}
