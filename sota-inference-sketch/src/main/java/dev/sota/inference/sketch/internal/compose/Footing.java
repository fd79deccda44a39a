package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Sets one subject down: contact with the ground, shadow, reflection, light and air. */
final class Footing {
    /** How much of a swimming animal, and of a ship that goes down, is under the water. */
    private static final double AFLOAT = .52;

    /** How much of somebody upright who bathes is, and of an animal on all fours. */
    private static final double BATHING = .66;

    private static final double PADDLING = .5;

    private static final double SUNK = .22;
    private static final double LIST_DEGREES = 13;

    private final Stage stage;

    Footing(Stage stage) {
        this.stage = stage;
    }

    /** Adds one subject with its contact, shadow, light and air. */
    void put(GroupBuilder g, Subject s, Spot spot, double height, int salt) {
        boolean left =
                spot.ground() == Ground.WATER ? stage.side() > 0 : stage.side() > 0 ^ salt >= 80 && salt % 3 == 0;
        put(g, s, spot, height, salt, left);
    }

    /** Adds one subject that looks to the left or to the right. */
    void put(GroupBuilder g, Subject s, Spot spot, double height, int salt, boolean left) {
        double k = height / s.height();
        boolean mirrored = s.turns() && left;
        Spot at = lowered(s, spot, height);
        double y = at.ground() == Ground.AIR ? at.y() + height / 2 : at.y();
        Group placed = s.group().at(at.x(), y, mirrored ? -k : k, k);
        double wide = s.width() * k;
        contact(g, placed, spot, wide, height);
        if (spot.ground() == Ground.WATER) {
            Group lit = lit(placed, spot, height);
            g.add(floating(under(s) > 0 ? drowned(lit, spot, height) : lit, spot, height));
        } else {
            g.add(lit(placed, spot, height));
        }
        touch(g, spot, y, wide, height, salt);
    }

    /** Adds a ship that goes down, its bow first. */
    void putSinking(GroupBuilder g, Subject s, Spot spot, double height) {
        boolean mirrored = s.turns() && stage.side() > 0;
        double k = height / s.height();
        double degrees = mirrored ? -LIST_DEGREES : LIST_DEGREES;
        Group placed = s.group().at(spot.x(), spot.y() + height * SUNK, k, degrees, mirrored);
        g.add(floating(drowned(lit(placed, spot, height), spot, height), spot, height));
        touch(g, spot, spot.y(), s.width() * k * .9, height, 0);
    }

    /** What stands sinks a little into grass and snow; what swims is half under the water. */
    private static Spot lowered(Subject s, Spot spot, double height) {
        double by = switch (spot.ground()) {
            case GRASS -> height * .012;
            case SNOW -> height * .02;
            case WATER -> height * under(s);
            default -> 0;
        };
        return new Spot(spot.x(), spot.y() + by, spot.ground(), spot.scale(), spot.haze());
    }

    /** How much of something in the water is below its surface: ships draw their own line. */
    private static double under(Subject s) {
        double bathes = s.height() > s.width() ? BATHING : PADDLING;
        return s.habitat() == Habitat.DEEP ? AFLOAT : Shore.walks(s.habitat()) ? bathes : 0;
    }

    private Group lit(Group placed, Spot spot, double height) {
        Palette p = stage.palette();
        double rim = Math.max(1.2, Math.min(3, height * .012));
        return placed.with(
                stage.core(Math.max(6, height * .13), spot.ground() == Ground.AIR ? .38 : .48),
                stage.rim(rim, .85),
                new Effect.Haze(OkLab.mix(p.low(), p.mid(), .5), Math.min(.6, .04 + spot.haze())));
    }

    /** Without what is below the water line. */
    private static Group drowned(Group group, Spot spot, double height) {
        return group.with(new Effect.Fade(spot.y() - height * .02, spot.y() + height * .07));
    }

    private Group floating(Group group, Spot spot, double height) {
        Palette p = stage.palette();
        int deep = OkLab.mix(p.zenith(), p.near(), .4);
        return group.with(new Effect.Reflection(spot.y() + height * .012, height * .7, deep, .6, 6));
    }

    private void contact(GroupBuilder g, Group placed, Spot spot, double wide, double height) {
        if (spot.ground() == Ground.AIR || spot.ground() == Ground.WATER) {
            return;
        }
        int dark = stage.palette().shadow();
        double y = spot.y();
        if (!stage.brief().weather().covered() && spot.ground() != Ground.TABLE) {
            double skew = -stage.light().x() * .8;
            AffineTransform cast = new AffineTransform(1, 0, skew, -.24, -skew * y, y * 1.24);
            GroupBuilder shadow = new GroupBuilder();
            silhouette(shadow, placed, cast, OkLab.alpha(dark, stage.dark() ? .5 : .42));
            g.add(shadow.build(new Effect.Fade(y, y + height * .3), new Effect.Blur(3)));
        }
        g.add(new Node.Glow(spot.x(), y, wide * .62, .13, dark, .75));
    }

    /** All filled shapes of a group in one colour. */
    private static void silhouette(GroupBuilder to, Group group, AffineTransform t, int colour) {
        Path2D all = Paths.union();
        collect(all, group);
        to.fill(t.createTransformedShape(all), Kind.SHADOW, colour);
    }

    private static void collect(Path2D all, Group group) {
        List<Node> visible = group.clipped() ? group.children().subList(0, 1) : group.children();
        for (Node node : visible) {
            if (node instanceof Node.Fill f) {
                all.append(f.shape(), false);
            } else if (node instanceof Group inner) {
                collect(all, inner);
            }
        }
    }

    private void touch(GroupBuilder g, Spot spot, double y, double wide, double height, int salt) {
        Palette p = stage.palette();
        switch (spot.ground()) {
            case GRASS -> {
                int grass = OkLab.mixHue(p.lit(.55, .11, 128), p.near(), .15);
                double tall = Math.max(5, Math.min(20, height * .09));
                g.fill(
                        Plants.grass(spot.x() - wide * .5, spot.x() + wide * .5, y + 5, tall, 5, salt + 3, .1),
                        Kind.GRASS,
                        grass,
                        OkLab.mixHue(grass, p.near(), .4));
            }
            case SNOW ->
                g.fill(
                        Paths.lens(spot.x(), y + 2, wide * 1.2, Math.max(5, height * .05)),
                        Kind.SNOW,
                        p.lit(.93, .025, 265));
            case WATER -> {
                for (int i = 0; i < 3; i++) {
                    g.line(
                            Paths.ellipse(spot.x(), y + height * .015, wide * (.55 + .22 * i), 3 + 2.6 * i),
                            1.4 - .3 * i,
                            Kind.WATER,
                            OkLab.alpha(p.horizon(), .5 - .13 * i));
                }
            }
            default -> {}
        }
    }
}
