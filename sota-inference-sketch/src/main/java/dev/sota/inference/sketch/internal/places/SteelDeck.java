package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** The deck of a ship of steel: white rails and deckhouse, lifebuoys, a mast with lights, a winch. */
final class SteelDeck {
    private static final double RAIL = 1.08;

    private final Stage s;
    private final Pinhole eye;
    private final Palette p;
    private final int white;
    private final Solids solids;
    private final boolean teak;

    SteelDeck(Stage s, Pinhole eye) {
        this.s = s;
        this.eye = eye;
        this.p = s.palette();
        this.white = p.lit(.92, .012, 220);
        this.teak = s.brief().era() == Era.STEAM || s.look().chance(3831, .55);
        this.solids = new Solids(eye, -s.side(), OkLab.mix(p.near(), floor(), .3));
    }

    private int floor() {
        return teak ? p.lit(.66, .075, 68) : p.lit(.52, .07, 165);
    }

    void build() {
        GroupBuilder deck = new GroupBuilder();
        Deck.planks(s, eye, deck, teak ? Kind.WOOD : Kind.METAL, floor());
        for (int side = -1; side <= 1; side += 2) {
            deck.fill(
                    Deck.strip(eye, side, 0, .16), Kind.METAL, OkLab.lighten(white, -.04), OkLab.lighten(white, -.14));
        }
        s.layer("deck", .46, deck);
        GroupBuilder rails = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            rail(rails, side);
        }
        s.layer("rails", .5, rails, s.rim(1.2, .4));
        GroupBuilder gear = new GroupBuilder();
        mast(gear);
        winch(gear);
        s.layer("gear", .55, gear, s.rim(1.6, .5));
        GroupBuilder house = new GroupBuilder();
        house(house);
        s.layer("deckhouse", .6, house);
    }

    private void rail(GroupBuilder g, int side) {
        int c = OkLab.lighten(white, side == s.side() ? 0 : -.06);
        for (double y : new double[] {.42, .7}) {
            g.fill(Deck.strip(eye, side, y, y + .03), Kind.METAL, OkLab.lighten(c, -.06));
        }
        for (double z = 16.4; z > 1.3; z -= 1.15) {
            double k = eye.scale(z);
            double[] foot = eye.at(side * Deck.half(z), Deck.level(z), z);
            double w = Math.max(1.2, .06 * k);
            g.fill(Paths.rect(foot[0] - w / 2, foot[1] - RAIL * k, w, RAIL * k), Kind.METAL, c);
        }
        g.fill(Deck.strip(eye, side, RAIL, RAIL + .07), teak ? Kind.WOOD : Kind.METAL, teak ? p.lit(.50, .10, 55) : c);
        buoy(g, side * Deck.half(7), .62 + Deck.level(7), 7);
    }

    private void buoy(GroupBuilder g, double x, double y, double z) {
        double[] at = eye.at(x, y, z - .1);
        double r = .3 * eye.scale(z);
        int red = p.lit(.58, .19, 30);
        g.line(Paths.ellipse(at[0], at[1], r * .8, r), r * .42, Kind.CLOTH, OkLab.lighten(white, -.02));
        for (int i = 0; i < 4; i++) {
            double a = Math.PI * (.25 + .5 * i);
            Path2D arc = new Path2D.Double();
            for (int k = -3; k <= 3; k++) {
                double b = a + k * .1;
                double px = at[0] + Math.cos(b) * r * .8;
                double py = at[1] + Math.sin(b) * r;
                if (k == -3) {
                    arc.moveTo(px, py);
                } else {
                    arc.lineTo(px, py);
                }
            }
            g.line(arc, r * .42, Kind.CLOTH, red);
        }
    }

    private void mast(GroupBuilder g) {
        double z = 13;
        double k = eye.scale(z);
        double[] a = eye.at(0, Deck.level(z), z);
        int c = OkLab.lighten(white, -.06);
        int shade = OkLab.lighten(c, -.14);
        // Two legs and a radar: a pole with yards would be read as a cross.
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    Paths.limb(a[0] + side * 1.1 * k, a[1], .13 * k, a[0] + side * .25 * k, a[1] - 6.2 * k, .09 * k),
                    Kind.METAL,
                    side == s.side() ? c : shade);
        }
        for (int i = 1; i < 5; i++) {
            double w = (1.1 - .2 * i) * k;
            g.fill(Paths.rect(a[0] - w, a[1] - 1.35 * i * k, 2 * w, .1 * k), Kind.METAL, shade);
        }
        g.fill(Paths.rect(a[0] - .55 * k, a[1] - 6.3 * k, 1.1 * k, .14 * k), Kind.METAL, c, shade);
        g.fill(Paths.rounded(a[0] - .95 * k, a[1] - 6.75 * k, 1.9 * k, .22 * k, .08 * k), Kind.METAL, c, shade);
        g.fill(Paths.rect(a[0] + .3 * k, a[1] - 8.2 * k, .05 * k, 1.9 * k), Kind.METAL, shade);
        int wire = OkLab.alpha(OkLab.mix(p.near(), white, .3), .7);
        double[] bow = eye.at(0, Deck.level(Deck.BOW) + RAIL, Deck.BOW);
        g.line(Paths.line(a[0], a[1] - 6.3 * k, bow[0], bow[1]), 1.1, Kind.METAL, wire);
        for (int side = -1; side <= 1; side += 2) {
            double[] foot = eye.at(side * Deck.half(11), Deck.level(11), 11);
            g.line(Paths.line(a[0] + side * .3 * k, a[1] - 6 * k, foot[0], foot[1]), 1.1, Kind.METAL, wire);
        }
        double y = a[1] - 5.9 * k;
        g.fill(Paths.circle(a[0], y, .16 * k), Kind.LIGHT, OkLab.lch(.95, .09, 85));
        if (s.dark()) {
            g.add(Node.Glow.of(a[0], y, 2.2 * k, OkLab.lch(.90, .10, 80), .7));
            g.fill(Paths.circle(a[0] - .5 * k, a[1] - 6.45 * k, .12 * k), Kind.LIGHT, OkLab.lch(.68, .2, 28));
            g.fill(Paths.circle(a[0] + .5 * k, a[1] - 6.45 * k, .12 * k), Kind.LIGHT, OkLab.lch(.78, .18, 150));
        }
    }

    private void winch(GroupBuilder g) {
        double z = 10.5;
        double k = eye.scale(z);
        int steel = p.lit(.46, .06, 150);
        solids.shade(g, -1, 1, z, z + .8);
        solids.box(g, -.9, .9, Deck.level(z), Deck.level(z) + .5, z, z + .8, Kind.METAL, steel);
        for (double x : new double[] {-.5, .5}) {
            double[] at = eye.at(x, Deck.level(z) + .6, z - .05);
            g.fill(
                    Paths.circle(at[0], at[1], .34 * k),
                    Kind.METAL,
                    OkLab.lighten(steel, .06),
                    OkLab.lighten(steel, -.12));
            g.fill(Paths.circle(at[0], at[1], .12 * k), Kind.METAL, OkLab.lighten(steel, -.16));
        }
    }

    /** The white house on the side opposite the subject, with a door, portholes and a lamp. */
    private void house(GroupBuilder g) {
        int away = -s.side();
        boolean tall = s.height() > s.width();
        double in = tall ? 1.55 : 2.15;
        double x0 = Math.min(away * in, away * 3.3);
        double x1 = Math.max(away * in, away * 3.3);
        double z = 5;
        solids.shade(g, x0, x1, z, 9);
        solids.box(g, x0, x1, 0, 2.9, z, 9.4, Kind.METAL, OkLab.lighten(white, -.02));
        g.fill(eye.facing(x0 - .1, 2.86, x1 + .1, 3.05, z - .12), Kind.METAL, OkLab.lighten(white, .03));
        double door = away * (in + .62);
        int blue = p.lit(.48, .09, 240);
        g.fill(
                eye.facing(door - .36, .12, door + .36, 2, z - .01),
                Kind.METAL,
                OkLab.lighten(blue, .04),
                OkLab.lighten(blue, -.06));
        int lit = s.dark() ? OkLab.lch(.92, .11, 82) : OkLab.mix(p.mid(), p.near(), .35);
        double[] pane = eye.at(door, 1.55, z - .02);
        double k = eye.scale(z);
        g.fill(Paths.circle(pane[0], pane[1], .15 * k), Kind.LIGHT, lit);
        for (double pz = 6; pz < 9.2; pz += 1.1) {
            double[] c = eye.at(away * (in - .005), 1.75, pz);
            double r = .24 * eye.scale(pz);
            g.fill(Paths.ellipse(c[0], c[1], r * .5, r), Kind.METAL, OkLab.lighten(white, -.2));
            g.fill(Paths.ellipse(c[0], c[1], r * .38, r * .8), Kind.LIGHT, lit);
        }
        double[] lamp = eye.at(door, 2.35, z - .1);
        g.fill(Paths.rounded(lamp[0] - .1 * k, lamp[1], .2 * k, .14 * k, .05 * k), Kind.LIGHT, lit);
        if (s.dark()) {
            g.add(Node.Glow.of(lamp[0], lamp[1], 1.7 * k, OkLab.lch(.88, .12, 78), .7));
        }
    }
}
