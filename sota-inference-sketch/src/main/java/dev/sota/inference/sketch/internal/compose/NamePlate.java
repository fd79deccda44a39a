package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.TextLines;
import dev.sota.inference.sketch.internal.words.Place;
import java.util.List;

/**
 * The enamel sign that names a place which the scenery alone does not tell: hung from the ceiling of a room, from an iron
 * arm on the wall of a street, or on two posts in the open. Its ground is dark at every hour, so that the name keeps a
 * contrast of 4.5:1 and more (WCAG 2.2, 1.4.3).
 */
final class NamePlate {
    /** How it is held. */
    private enum Mount {
        CEILING,
        ARM,
        POSTS
    }

    private static final int MOST_LINES = 2;
    /** Share of the frame's sides that stays free, so that a moving camera does not cut it. */
    private static final double MARGIN = .085;

    /** Grounds that enamel signs have had: navy, green, oxblood, plum. */
    private static final double[] HUES = {258, 160, 22, 325};

    private final Stage stage;
    private final Lettering face;
    private final String name;
    private final Mount mount;

    NamePlate(Stage stage, Lettering face, String name) {
        this.stage = stage;
        this.face = face;
        this.name = name;
        this.mount = mount(stage.brief().place());
    }

    private static Mount mount(Place place) {
        if (place.indoors() || place == Place.CAVE || place == Place.MINE) {
            return Mount.CEILING;
        }
        return place == Place.STREET || place == Place.CITY ? Mount.ARM : Mount.POSTS;
    }

    /** Adds the sign to the scenery. */
    void add(Spot ground, double depth) {
        double room = stage.width() * (crowd() ? .22 : .33);
        double tall = stage.height() * .15;
        List<String> lines = TextLines.of(face, name, room / tall, MOST_LINES);
        double size = Math.min(TextLines.fit(face, lines, room * .86, tall * .8), stage.shorter() * .068);
        double w = TextLines.widest(face, lines) * size + size * 1.5;
        double h = lines.size() * size * TextLines.LEADING + size * .85;
        double top = stage.height() * (mount == Mount.POSTS ? .17 : MARGIN + .035);
        Box box = place(w, h, top);
        GroupBuilder g = new GroupBuilder();
        hold(g, box, ground, size);
        plate(g, box, size);
        double y = box.top() + size * 1.18;
        for (String line : lines) {
            g.fill(face.centred(line, (box.left() + box.right()) / 2, y, size), Kind.PAPER, OkLab.lch(.97, .02, 90));
            y += size * TextLines.LEADING;
        }
        if (stage.dark()) {
            lamp(g, box, size);
        }
        stage.layer("sign", depth, g, new Effect.Drop(-stage.light().x() * 4, 4, 6, OkLab.lch(.12, .02, 265), .36));
    }

    /** Whether several people fill a near view from the subject's side on. */
    private boolean crowd() {
        return stage.near()
                && stage.brief().subjects().stream().anyMatch(m -> m.thing().person() && m.count() > 1);
    }

    /** Opposite the subject, or on its side where a companion is what must stay seen. */
    private Box place(double w, double h, double top) {
        if (stage.near()) {
            // People stand behind what is near, on its other side.
            return at(stage.side(), w, h, stage.height() * MARGIN);
        }
        Box usual = at(-stage.side(), w, h, top);
        boolean covers = stage.focused().filter(f -> meets(f, usual)).isPresent();
        Box other = at(stage.side(), w, h, top);
        boolean free = stage.focused().filter(f -> meets(f, other)).isEmpty();
        return covers && free ? other : usual;
    }

    private Box at(int side, double w, double h, double top) {
        double edge = stage.width() * MARGIN + w / 2;
        double wanted = stage.width() * (.5 + side * (crowd() ? .4 : .27));
        double x = Math.max(edge, Math.min(stage.width() - edge, wanted));
        return new Box(x - w / 2, top, x + w / 2, top + h);
    }

    private static boolean meets(Box a, Box b) {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }

    private void hold(GroupBuilder g, Box b, Spot ground, double size) {
        int iron = stage.palette().lit(.30, .02, 265);
        double thin = size * .09;
        switch (mount) {
            case CEILING -> {
                for (int end = -1; end <= 1; end += 2) {
                    g.fill(Paths.rect(rod(b, end) - thin / 2, -30, thin, b.top() + 32), Kind.METAL, iron);
                }
            }
            case ARM -> {
                double y = b.top() - size * .5;
                boolean left = (b.left() + b.right()) / 2 < stage.width() / 2;
                double from = left ? stage.left() : b.left() - size * .35;
                double to = left ? b.right() + size * .35 : stage.right();
                g.fill(Paths.rounded(from, y - thin, to - from, thin * 2, thin), Kind.METAL, iron);
                g.fill(
                        Paths.circle(left ? b.right() + size * .35 : b.left() - size * .35, y, size * .16),
                        Kind.METAL,
                        iron);
                for (int end = -1; end <= 1; end += 2) {
                    g.fill(Paths.rect(rod(b, end) - thin / 2, y, thin, size * .55), Kind.METAL, iron);
                }
            }
            case POSTS -> {
                double foot = Math.max(ground.y() - stage.height() * .05, b.bottom() + stage.height() * .12);
                double post = size * .24;
                for (int end = -1; end <= 1; end += 2) {
                    g.fill(
                            Paths.rounded(
                                    rod(b, end) - post / 2,
                                    b.top() - size * .3,
                                    post,
                                    foot - b.top() + size * .3,
                                    post * .4),
                            Material.of(Kind.METAL, OkLab.lighten(iron, .1), OkLab.lighten(iron, -.05))
                                    .at(0));
                }
            }
        }
    }

    /** Where on the sign's width it is held. */
    private static double rod(Box b, int end) {
        return (b.left() + b.right()) / 2 + end * (b.right() - b.left()) * .38;
    }

    private void plate(GroupBuilder g, Box b, double size) {
        int enamel = OkLab.lch(.29, .075, HUES[Math.floorMod(name.hashCode(), HUES.length)]);
        int cream = OkLab.lch(.93, .03, 88);
        round(g, b, -size * .12, size * .30, Material.of(Kind.METAL, cream, OkLab.lighten(cream, -.1)));
        round(
                g,
                b,
                0,
                size * .22,
                Material.of(Kind.WALL, OkLab.lighten(enamel, .015), OkLab.lighten(enamel, -.045))
                        .over(b.left(), b.top(), b.right() - b.left(), b.bottom() - b.top()));
        for (int end = -1; end <= 1; end += 2) {
            double x = (b.left() + b.right()) / 2 + end * ((b.right() - b.left()) / 2 - size * .3);
            g.fill(Paths.circle(x, (b.top() + b.bottom()) / 2, size * .09), Kind.METAL, cream);
        }
    }

    private static void round(GroupBuilder g, Box b, double inset, double radius, Material m) {
        g.fill(
                Paths.rounded(
                        b.left() + inset,
                        b.top() + inset,
                        b.right() - b.left() - 2 * inset,
                        b.bottom() - b.top() - 2 * inset,
                        radius),
                m);
    }

    /** At night a lamp over the sign lights it. */
    private static void lamp(GroupBuilder g, Box b, double size) {
        double x = (b.left() + b.right()) / 2;
        g.add(Node.Glow.of(x, b.top() - size * .1, (b.right() - b.left()) * .55, OkLab.lch(.88, .11, 75), .28));
    }
}
