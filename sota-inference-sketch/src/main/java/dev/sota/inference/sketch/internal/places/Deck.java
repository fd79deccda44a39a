package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** The deck of a ship at sea, seen towards the bow: under sails, or of steel with a white rail. */
final class Deck implements PlaceRecipe {
    /** Where the deck ends in the bow, and from where on it grows narrower. */
    static final double BOW = 17;

    private static final double WAIST = 3;
    private static final double HALF = 3.3;
    private static final double NEAR = .8;
    private static final double PERSON = 1.74;
    private static final double DRAWN = .36;

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        sea(s);
        Scenery.birds(s);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .04), s.horizon(), s.shorter() * .94, 1.65);
        boolean motor = s.brief().kind().filter("motor"::equals).isPresent()
                || s.brief().kind().isEmpty() && s.brief().era() == Era.STEAM;
        if (motor) {
            new SteelDeck(s, eye).build();
        } else {
            new SailDeck(s, eye).build();
        }
        actors.perform(habitat -> spot(s, eye, habitat), .7);
        Scenery.weather(s);
        s.vignette(s.dark() ? .46 : .34);
    }

    private static void sea(Stage s) {
        double h = s.horizon();
        boolean calm = Water.roughness(s) < .3;
        if (calm) {
            Water.mirror(s, h);
        } else {
            Water.open(s, h);
        }
        GroupBuilder g = new GroupBuilder();
        double[] rows = calm ? new double[] {.3} : new double[] {0, .14, .34, .6};
        for (int i = 0; i < rows.length; i++) {
            Water.wave(s, g, h, rows[i], i);
        }
        s.layer("waves far", .42, g);
    }

    /** Half of the deck's width at a distance. */
    static double half(double z) {
        double t = Math.max(0, z - WAIST) / (BOW - WAIST);
        return HALF * Math.sqrt(Math.max(0, 1 - t * t));
    }

    /** The height of the deck, which rises to the bow. */
    static double level(double z) {
        return .0042 * Math.pow(Math.max(0, z - WAIST), 2);
    }

    /** The deck's outline. */
    static Path2D outline(Pinhole eye) {
        double[] xyz = new double[3 * 60];
        for (int i = 0; i < 60; i++) {
            boolean left = i < 30;
            double t = (left ? i : 59 - i) / 29.0;
            double z = NEAR + (BOW - NEAR) * Math.sin(t * Math.PI / 2);
            xyz[3 * i] = (left ? -1 : 1) * half(z);
            xyz[3 * i + 1] = level(z);
            xyz[3 * i + 2] = z;
        }
        return eye.quad(xyz);
    }

    /** A strip along one edge of the deck between two heights over it. */
    static Path2D strip(Pinhole eye, int side, double low, double high) {
        double[] xyz = new double[3 * 60];
        for (int i = 0; i < 60; i++) {
            boolean foot = i < 30;
            double t = (foot ? i : 59 - i) / 29.0;
            double z = NEAR + (BOW - NEAR) * Math.sin(t * Math.PI / 2);
            xyz[3 * i] = side * half(z);
            xyz[3 * i + 1] = level(z) + (foot ? low : high);
            xyz[3 * i + 2] = z;
        }
        return eye.quad(xyz);
    }

    /** The deck itself, of planks or plates. */
    static void planks(Stage s, Pinhole eye, GroupBuilder g, Kind kind, int colour) {
        Palette p = s.palette();
        GroupBuilder deck = new GroupBuilder().clip();
        double top = eye.at(0, level(BOW), BOW)[1];
        int near = OkLab.mix(colour, p.near(), .3);
        deck.fill(
                outline(eye),
                Material.of(kind, OkLab.lighten(colour, .05), near).over(0, top, s.width(), s.height() - top));
        int seam = OkLab.alpha(OkLab.lighten(colour, -.17), .55);
        int odd = OkLab.alpha(OkLab.lighten(colour, .05), .5);
        int n = kind == Kind.WOOD ? 22 : 8;
        for (int i = -n; i <= n; i++) {
            double x = HALF * i / n;
            double[] xy = new double[24];
            for (int k = 0; k < 12; k++) {
                double z = NEAR + (BOW - NEAR) * k / 11.0;
                double[] at = eye.at(x, level(z), z);
                xy[2 * k] = at[0];
                xy[2 * k + 1] = at[1];
            }
            deck.line(Paths.line(xy), 1.1, kind, seam);
            double from = 2 + 5 * Scenery.roll(s, 3801, i + n);
            if (kind == Kind.WOOD && Scenery.roll(s, 3802, i + n) < .5) {
                deck.fill(eye.level(x, from, x + HALF / n, from + 2.6, level(from + 1)), kind, odd);
            }
        }
        g.add(deck.build(wet(s)));
    }

    /** Rain and spray make planks shine towards the light. */
    private static Effect wet(Stage s) {
        boolean wet = s.brief().weather().wet();
        Palette p = s.palette();
        return new Effect.Haze(wet ? OkLab.mix(p.horizon(), p.low(), .5) : p.light(), wet ? .16 : .03);
    }

    /** A ship that is told of beside this one sails on the water; everybody else is on board. */
    private static Spot spot(Stage s, Pinhole eye, Habitat habitat) {
        double z = 4.2;
        boolean people = s.brief().subjects().stream().anyMatch(m -> m.thing().person());
        double size = (people ? 1 : .8) * PERSON * eye.scale(z) / (DRAWN * s.shorter());
        return switch (habitat) {
            case AIR, SPACE -> new Spot(s.subjectX(), s.horizon() * .5, Ground.AIR, .8, 0);
            case WATER, DEEP ->
                new Spot(
                        s.width() * (.5 + s.side() * .34),
                        s.horizon() + (s.height() - s.horizon()) * .09,
                        Ground.WATER,
                        .42,
                        .22);
            default -> new Spot(s.subjectX(), eye.at(0, 0, z)[1], Ground.FLOOR, size, 0);
        };
    }
}
