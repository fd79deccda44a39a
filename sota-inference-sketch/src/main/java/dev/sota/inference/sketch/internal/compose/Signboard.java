package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.TextLines;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What no drawing can tell, set in type on a thing of the scene: a slate on a wall, a board on posts, a banner in the air.
 * The board brings its own ground, so that the words are read at night and in fog as at noon (WCAG 2.2, 1.4.3: at least
 * 4.5:1).
 */
final class Signboard {
    private static final int MOST_LINES = 3;
    /** Share of the frame's sides that stays free beside and above a board, so that a moving camera does not cut it. */
    private static final double MARGIN = .085;

    private final Stage stage;
    private final Lettering face;
    private final String text;
    /** Where it is, set above the text; or empty. */
    private final String venue;

    private final boolean alone;

    private Signboard(Stage stage, Lettering face, String text, String venue, boolean alone) {
        this.stage = stage;
        this.face = face;
        this.text = text;
        this.venue = venue;
        this.alone = alone;
    }

    /** Adds the board of a brief that has words to set in its scenery. */
    static void add(Stage stage, Lettering face, Spot ground, double depth) {
        Optional<String> text = text(stage.brief().figure()).filter(face::covers);
        Optional<String> venue = stage.brief().venue().filter(face::covers);
        if (text.isPresent()) {
            new Signboard(stage, face, text.get(), venue.orElse(""), centred(stage)).add(ground, depth);
        } else {
            venue.ifPresent(name -> new NamePlate(stage, face, name).add(ground, depth));
        }
    }

    /** Whether a board may have the middle to itself: where nothing else is shown, not even the mountain of the place. */
    private static boolean centred(Stage stage) {
        return stage.brief().subjects().isEmpty() && stage.brief().place() != Place.VOLCANO;
    }

    private static Optional<String> text(Optional<Figure> figure) {
        return figure.flatMap(f -> f instanceof Figure.Word w
                ? Optional.of(w.text().substring(0, 1).toUpperCase(Locale.ROOT)
                        + w.text().substring(1))
                : f instanceof Figure.BigNumber n
                        ? Optional.of((n.number() + " " + n.caption()).trim())
                        : f instanceof Figure.KeyPhrase k ? Optional.of(k.text()) : Optional.empty());
    }

    private void add(Spot ground, double depth) {
        double room = stage.width() * (alone ? .58 : .40);
        double tall = stage.height() * (alone ? .34 : .26);
        List<String> lines = TextLines.of(face, text, room / tall, MOST_LINES);
        double size =
                Math.min(TextLines.fit(face, lines, room * .88, tall * .78), stage.shorter() * (alone ? .15 : .098));
        double small = venue.isEmpty() ? 0 : Math.min(size * .52, room * .86 / face.width(venue, 1));
        double head = venue.isEmpty() ? 0 : small * 1.55;
        double wide = Math.max(TextLines.widest(face, lines) * size, face.width(venue, Math.max(.01, small)));
        double w = wide + size * 1.1;
        double h = head + lines.size() * size * TextLines.LEADING + size * .75;
        double side = stage.width() * MARGIN + w / 2;
        // Where it is the mountain that is looked at, the board stands on its other side.
        boolean aside = !alone && stage.brief().subjects().isEmpty();
        double wanted = stage.width() * (.5 - stage.side() * (alone ? .06 : aside ? -.26 : .23));
        double x = Math.max(side, Math.min(stage.width() - side, wanted));
        double y = stage.height() * (alone ? .20 : MARGIN + .015);
        Box box = new Box(x - w / 2, y, x + w / 2, y + h);
        GroupBuilder g = new GroupBuilder();
        if (banner(ground)) {
            tails(g, box, size);
        } else if (!stage.brief().place().indoors()) {
            posts(g, box, Math.max(ground.y() - stage.height() * .05, box.bottom() + stage.height() * .1), size);
        }
        board(g, box, size);
        if (!venue.isEmpty()) {
            heading(g, box, small, size);
        }
        letters(g, lines, x, y + head + size * 1.16, size);
        stage.layer("sign", depth, g, new Effect.Drop(-stage.light().x() * 4, 5, 7, OkLab.lch(.12, .02, 265), .38));
        if (alone) {
            stage.focus(box);
        }
    }

    /** Where nothing can be driven into the ground, words hang in the air. */
    private boolean banner(Spot ground) {
        Place place = stage.brief().place();
        boolean soft = ground.ground() == Ground.WATER || ground.ground() == Ground.AIR;
        return !place.indoors() && (soft || place.isolated() || place == Place.SKY || place.afloat());
    }

    private int paint() {
        double hue = stage.brief().place().indoors()
                ? 168
                : OkLab.toLch(stage.palette().accent())[2];
        return OkLab.lch(.27, stage.brief().place().indoors() ? .035 : .07, hue);
    }

    private void board(GroupBuilder g, Box b, double size) {
        int dark = paint();
        double rim = size * .13;
        int frame = OkLab.lch(.62, .07, 62);
        g.fill(
                Paths.rounded(
                        b.left() - rim,
                        b.top() - rim,
                        b.right() - b.left() + 2 * rim,
                        b.bottom() - b.top() + 2 * rim,
                        size * .12),
                Kind.WOOD,
                OkLab.lighten(frame, .07),
                OkLab.lighten(frame, -.12));
        g.fill(
                Paths.rounded(b.left(), b.top(), b.right() - b.left(), b.bottom() - b.top(), size * .06),
                Material.of(Kind.WALL, OkLab.lighten(dark, .015), OkLab.lighten(dark, -.045))
                        .over(b.left(), b.top(), b.right() - b.left(), b.bottom() - b.top()));
    }

    /** The name of the place over a thin line. */
    private void heading(GroupBuilder g, Box b, double small, double size) {
        int gold = OkLab.lch(.86, .09, 88);
        double x = (b.left() + b.right()) / 2;
        g.fill(face.centred(venue, x, b.top() + small * 1.32, small), Kind.PAPER, gold);
        double y = b.top() + small * 1.62;
        g.fill(
                Paths.rect(b.left() + size * .4, y, b.right() - b.left() - size * .8, size * .035),
                Kind.METAL,
                OkLab.alpha(gold, .75));
    }

    private void letters(GroupBuilder g, List<String> lines, double x, double first, double size) {
        double y = first;
        for (String line : lines) {
            g.fill(face.centred(line, x, y, size), Kind.PAPER, OkLab.lch(.975, .014, 88));
            y += size * TextLines.LEADING;
        }
    }

    private void posts(GroupBuilder g, Box b, double foot, double size) {
        int wood = stage.palette().lit(.46, .05, 55);
        double w = size * .2;
        for (int end = -1; end <= 1; end += 2) {
            double x = (b.left() + b.right()) / 2 + end * (b.right() - b.left()) * .36 - w / 2;
            g.fill(
                    Paths.rect(x, b.top(), w, foot - b.top()),
                    Material.of(Kind.WOOD, OkLab.lighten(wood, .06), OkLab.lighten(wood, -.09))
                            .at(0));
        }
    }

    /** The folded ends of a banner. */
    private void tails(GroupBuilder g, Box b, double size) {
        int dark = OkLab.lighten(paint(), .13);
        double drop = size * .34;
        for (int end = -1; end <= 1; end += 2) {
            double x = end < 0 ? b.left() : b.right();
            double out = x + end * size * .95;
            g.fill(
                    Paths.polygon(
                            x - end * size * .4,
                            b.top() + drop,
                            out,
                            b.top() + drop,
                            out - end * size * .4,
                            (b.top() + b.bottom()) / 2 + drop,
                            out,
                            b.bottom() + drop,
                            x - end * size * .4,
                            b.bottom() + drop),
                    Kind.CLOTH,
                    OkLab.lighten(dark, .02),
                    OkLab.lighten(dark, -.07));
        }
    }
}
