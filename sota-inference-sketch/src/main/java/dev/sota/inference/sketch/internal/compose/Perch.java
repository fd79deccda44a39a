package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import java.util.Set;

/** The tree of what sits on a branch. */
final class Perch {
    /** How many more than the first a branch has room for. */
    static final int MOST = 4;

    private static final Set<String> SITTERS = Set.of("drawing:owl");

    private Perch() {}

    /** Whether a mention sits high up. */
    static boolean sits(Mention mention) {
        boolean perched = !mention.thing().get("perch", "").isEmpty();
        return (perched || SITTERS.contains(mention.thing().art())) && mention.action() != Action.FLYING;
    }

    /** On which side of a spot the trunk is: -1 for the left. */
    static double way(Stage s, double x) {
        return x < s.width() / 2 ? -1 : 1;
    }

    /** How far those who sit on one branch are from one another. */
    static double step(Subject s, double height) {
        return s.width() / s.height() * height * .94;
    }

    /** How tall those who share a branch may be, so that all of them are in the frame. */
    static double fit(Stage stage, Subject s, double x, double height, int others) {
        double room = way(stage, x) < 0 ? stage.width() - x : x;
        double needed = step(s, height) * (Math.min(others, MOST) + .7);
        return others == 0 ? height : height * Math.min(.8, room / needed);
    }

    private static double trunk(Stage s, double x, double height) {
        return way(s, x) < 0 ? Math.min(s.width() * .06, x - height * .9) : Math.max(s.width() * .94, x + height * .9);
    }

    /** A trunk at the nearer side of the frame, and its branch under a spot and so far beyond it. */
    static void draw(Stage s, GroupBuilder g, double x, double foot, double height, double beyond) {
        Palette p = s.palette();
        double way = way(s, x);
        double trunk = trunk(s, x, height);
        double thick = Math.max(s.shorter() * .05, height * .22);
        int bark = OkLab.mixHue(p.lit(.36, .045, 48), p.near(), .35);
        GroupBuilder tree = new GroupBuilder();
        tree.fill(
                Paths.limbs(
                        trunk,
                        -60,
                        thick * .8,
                        trunk + way * 6,
                        s.height() * .5,
                        thick,
                        trunk - way * 4,
                        s.bottom(),
                        thick * 1.35),
                Kind.WOOD,
                OkLab.lighten(bark, .03),
                bark);
        double tip = x - way * (height * .75 + beyond);
        tree.fill(
                Paths.limbs(
                        trunk,
                        foot + height * .3,
                        thick * .55,
                        (trunk + x) / 2,
                        foot + height * .12,
                        thick * .38,
                        x,
                        foot + height * .06,
                        thick * .26,
                        tip,
                        foot - height * .02,
                        2.4),
                Kind.WOOD,
                OkLab.lighten(bark, .05),
                bark);
        int leaf = OkLab.mixHue(p.lit(.46, .09, 132), p.near(), .35);
        for (int i = 0; i < 4; i++) {
            double lx = tip + way * height * .16 * i;
            tree.fill(
                    Plants.tuft(lx, foot + height * (.06 - .07 * (i % 2)), height * .15, height * .1, s.seed(570) + i),
                    Kind.LEAF,
                    leaf);
        }
        g.add(tree.build(s.core(14, .35), s.rim(2, .5)));
    }
}
