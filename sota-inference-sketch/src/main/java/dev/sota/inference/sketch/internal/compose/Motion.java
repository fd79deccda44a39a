package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Action;

/** Signs of what a subject does: dust, wakes, speed lines, flames, smoke and light. */
final class Motion {
    private final Stage s;
    private final Spot spot;
    private final double wide;
    private final double height;
    private final double back;
    private final double foot;

    Motion(Stage s, Spot spot, double wide, double height, boolean mirrored) {
        this.s = s;
        this.spot = spot;
        this.wide = wide;
        this.height = height;
        this.back = mirrored ? 1 : -1;
        this.foot = spot.ground() == Ground.AIR ? spot.y() + height / 2 : spot.y();
    }

    /** What is seen behind the subject. */
    void before(GroupBuilder g, GroupBuilder smoke, Action action) {
        switch (action) {
            case RUNNING, DRIVING -> {
                if (spot.ground() != Ground.AIR && spot.ground() != Ground.WATER && spot.ground() != Ground.TABLE) {
                    dust(g);
                }
                streaks(g, false);
            }
            case DIGGING -> {
                if (spot.ground() != Ground.AIR && spot.ground() != Ground.WATER) {
                    clods(g);
                }
            }
            case FALLING -> streaks(g, true);
            case RISING -> smoke(g, foot + height * .1, true);
            case BURNING -> {
                g.add(Node.Glow.of(
                        spot.x(), foot - height * .5, Math.max(wide, height) * .9, OkLab.lch(.76, .18, 50), .7));
                smoke(smoke, foot - height * .9, false);
            }
            case SHINING ->
                g.add(Node.Glow.of(
                        spot.x(), foot - height * .55, Math.max(wide, height) * 1.1, OkLab.lch(.93, .10, 88), .8));
            default -> {}
        }
    }

    /** What is seen before it. */
    void after(GroupBuilder g, GroupBuilder fire, Action action) {
        if (action == Action.BURNING) {
            flames(fire);
        } else if (action == Action.DIGGING && spot.ground() != Ground.AIR && spot.ground() != Ground.WATER) {
            soil(g);
        } else if (action == Action.SHAKING) {
            arcs(g);
        } else if (action == Action.SAILING && spot.ground() == Ground.WATER) {
            wake(g);
        }
    }

    private void dust(GroupBuilder g) {
        int c = OkLab.mix(s.palette().horizon(), s.palette().lit(.80, .04, 75), .5);
        for (int i = 0; i < 6; i++) {
            double x = spot.x() + back * wide * (.38 + .17 * i);
            double r = height * (.05 + .022 * i) * (.7 + .5 * s.dice().roll(170 + i));
            g.add(new Node.Glow(x, foot - r * .6, r * 2, .62, c, .6 - .07 * i));
        }
    }

    private void streaks(GroupBuilder g, boolean down) {
        int c = OkLab.alpha(s.palette().horizon(), .55);
        for (int i = 0; i < 4; i++) {
            double t = (i + .5) / 4;
            double l = (down ? height : wide) * (.28 + .3 * s.dice().roll(180 + i));
            if (down) {
                double x = spot.x() + wide * (t - .5) * .8;
                double y = foot - height * 1.08;
                g.line(Paths.line(x, y, x, y - l), 2, Kind.AIR, c);
            } else {
                double y = foot - height * (.2 + .65 * t);
                double x = spot.x() + back * wide * .56;
                g.line(Paths.line(x, y, x + back * l, y), 1.8, Kind.AIR, c);
            }
        }
    }

    private void smoke(GroupBuilder g, double y, boolean below) {
        int c = OkLab.mix(
                s.palette().lit(below ? .92 : .40, .012, 60), s.palette().mid(), .25);
        for (int i = 8; i >= 0; i--) {
            double t = i / 8.0;
            double r = height * (.08 + .13 * t) * (.8 + .4 * s.dice().roll(190 + i));
            double x = spot.x()
                    + (below ? height * .2 * (s.dice().roll(200 + i) - .5) * (1 + 2 * t) : back * height * .32 * t * t);
            double py = below ? y + height * .75 * t : y - height * .7 * t;
            g.add(new Node.Glow(x, py, r * 1.7, .9, c, .75 * (1 - .6 * t)));
        }
    }

    private void flames(GroupBuilder g) {
        int n = (int) Math.max(4, Math.min(9, wide / (height * .16)));
        for (int layer = 0; layer < 2; layer++) {
            for (int i = 0; i < n; i++) {
                double x = spot.x() + wide * ((i + .5) / n - .5) * .86;
                double tall = height * (.34 + .3 * s.dice().roll(210 + i)) * (layer == 0 ? 1 : .58);
                double w = wide / n * (layer == 0 ? .8 : .45);
                double y = foot - height * (.02 + .42 * s.dice().roll(220 + i));
                g.fill(
                        Paths.spline(
                                x - w,
                                y,
                                x - w * .8,
                                y - tall * .4,
                                x - w * .1,
                                y - tall * .62,
                                x + w * .1,
                                y - tall,
                                x + w * .5,
                                y - tall * .5,
                                x + w,
                                y - tall * .2,
                                x + w,
                                y),
                        Kind.LIGHT,
                        layer == 0 ? OkLab.alpha(OkLab.lch(.80, .18, 62), .9) : OkLab.lch(.95, .11, 95),
                        layer == 0 ? OkLab.alpha(OkLab.lch(.62, .21, 36), .85) : OkLab.lch(.86, .16, 80));
            }
        }
    }

    /** A heap before who digs, and what flies from it. */
    private void soil(GroupBuilder g) {
        int earth = s.palette().lit(.36, .05, 55);
        double x = spot.x() - back * wide * .5;
        double w = wide * .3;
        double h = height * .14;
        g.fill(
                Paths.spline(
                        x - w,
                        foot + 3,
                        x - w * .5,
                        foot - h * .7,
                        x,
                        foot - h,
                        x + w * .6,
                        foot - h * .6,
                        x + w,
                        foot + 3),
                Kind.ROCK,
                OkLab.lighten(earth, .06),
                OkLab.lighten(earth, -.06));
    }

    /** What flies between its legs. */
    private void clods(GroupBuilder g) {
        int earth = s.palette().lit(.36, .05, 55);
        double x = spot.x() - back * wide * .5;
        for (int i = 0; i < 12; i++) {
            double t = s.dice().roll(230 + i);
            double far = .1 + .7 * s.dice().roll(245 + i);
            double cx = x + back * wide * far * .8;
            double cy = foot - height * (.12 + .5 * Math.sin(Math.PI * Math.min(1, far)) * (.5 + .5 * t));
            g.fill(Paths.circle(cx, cy, height * (.008 + .016 * t)), Kind.ROCK, earth);
        }
    }

    /** Short arcs on both sides of who shakes. */
    private void arcs(GroupBuilder g) {
        int c = OkLab.alpha(s.palette().horizon(), .8);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double x = spot.x() + side * wide * (.5 + .07 * i);
                double h = height * (.16 - .03 * i);
                double y = foot - height * .62;
                g.line(Paths.curve(x, y - h, x + side * h * .4, y, x, y + h), 2.2, Kind.AIR, c);
            }
        }
    }

    private void wake(GroupBuilder g) {
        int c = OkLab.mix(s.palette().light(), s.palette().horizon(), .4);
        for (int i = 0; i < 7; i++) {
            double t = i / 6.0;
            double x = spot.x() + back * wide * (.42 + .5 * t);
            double y = foot + height * (.01 + .05 * t) + 2;
            g.fill(Paths.lens(x, y, wide * (.24 + .2 * t), 2.4 + 3 * t), Kind.WATER, OkLab.alpha(c, .6 * (1 - .7 * t)));
        }
        double bow = spot.x() - back * wide * .46;
        g.fill(Paths.lens(bow, foot + 2, wide * .2, 4), Kind.SNOW, OkLab.alpha(c, .7));
    }
}
