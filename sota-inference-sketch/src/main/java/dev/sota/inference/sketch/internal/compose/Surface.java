package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** What small things stand on before the eye: a table where the place has one, else its ground, a ledge or planks. */
final class Surface {
    /** What it is made of. */
    enum Stuff {
        TABLE(Ground.TABLE),
        GRASS(Ground.GRASS),
        SOIL(Ground.STONE),
        SAND(Ground.SAND),
        SNOW(Ground.SNOW),
        ROCK(Ground.STONE),
        DUST(Ground.STONE),
        LEDGE(Ground.TABLE),
        PLANKS(Ground.TABLE);

        final Ground ground;

        Stuff(Ground ground) {
            this.ground = ground;
        }

        boolean flat() {
            return this == TABLE || this == LEDGE || this == PLANKS;
        }
    }

    private final Stage s;
    private final Stuff stuff;
    private final int colour;
    private final double top;

    /**
     * @param table the colour of the tables that the place has
     * @param top where its far edge is
     * @param walkers whether others stand behind it, who need land
     */
    Surface(Stage s, OptionalInt table, double top, boolean walkers) {
        this.s = s;
        this.stuff = table.isPresent() ? Stuff.TABLE : stuff(s, walkers);
        this.colour = table.isPresent() ? OkLab.lighten(table.getAsInt(), .05) : colour(s, stuff);
        this.top = top;
    }

    Ground ground() {
        return stuff.ground;
    }

    private static Stuff stuff(Stage s, boolean walkers) {
        Place place = s.brief().place();
        if (s.snowy() && !place.indoors()) {
            return Stuff.SNOW;
        }
        return switch (place) {
            case SNOWFIELD, ICE, GLACIER -> Stuff.SNOW;
            case BEACH, DESERT -> Stuff.SAND;
            case GARDEN, FIELD -> Stuff.SOIL;
            case COAST, MOUNTAINS, CANYON, VOLCANO, CAVE, MINE, RUINS -> Stuff.ROCK;
            case MOON, PLANET -> Stuff.DUST;
            case CAR_PARK,
                    BUILDING_SITE,
                    PLAYGROUND,
                    AIRPORT,
                    FAIRGROUND,
                    SQUARE,
                    BRIDGE,
                    CITY,
                    BALCONY,
                    STREET,
                    MARKET,
                    ROAD,
                    RAILWAY,
                    FACTORY,
                    STADIUM,
                    CASTLE,
                    POOL,
                    CANAL -> Stuff.LEDGE;
            case SEA -> walkers ? Stuff.ROCK : Stuff.PLANKS;
            case HARBOUR, DECK, STAGE -> Stuff.PLANKS;
            default -> place.indoors() ? Stuff.TABLE : Stuff.GRASS;
        };
    }

    private static int colour(Stage s, Stuff stuff) {
        Palette p = s.palette();
        return switch (stuff) {
            case TABLE, PLANKS -> p.lit(.56, .07, 58);
            case GRASS ->
                p.lit(
                        s.brief().place() == Place.SAVANNA ? .68 : .54,
                        .10,
                        s.brief().place() == Place.SAVANNA ? 92 : 130);
            case SOIL -> p.lit(.43, .06, 50);
            case SAND -> p.lit(.83, .075, 82);
            case SNOW -> p.lit(.93, .02, 255);
            case ROCK -> p.lit(.54, .025, 60);
            case DUST -> s.brief().place() == Place.MOON ? p.lit(.62, .01, 250) : p.lit(.55, .11, 45);
            case LEDGE -> p.lit(.66, .02, 75);
        };
    }

    /** Adds it as a layer. */
    void draw(double depth) {
        GroupBuilder g = new GroupBuilder();
        if (stuff.flat()) {
            slab(g);
        } else {
            mound(g);
        }
        s.foreground("surface", depth, g);
    }

    /** A table or ledge whose one end is in the picture, so that nobody takes it for a floor. */
    private void slab(GroupBuilder g) {
        double h = s.height();
        double lip = h - (h - top) * .2;
        double way = -s.side();
        double from = way > 0 ? s.left() : s.right();
        double end = s.width() * (.5 + way * .34);
        double nearEnd = s.width() * (.5 + way * .41);
        int lit = OkLab.lighten(colour, .07);
        int deep = OkLab.lighten(colour, -.13);
        g.add(new Node.Glow(end, h, s.shorter() * .4, .5, s.palette().shadow(), .55));
        g.fill(
                Paths.polygon(from, lip, nearEnd, lip, nearEnd, s.bottom(), from, s.bottom()),
                Material.of(Kind.WOOD, deep, OkLab.lighten(colour, -.24)).over(0, lip, s.width(), s.bottom() - lip));
        GroupBuilder face = new GroupBuilder().clip();
        face.fill(
                Paths.polygon(from, top, end, top, nearEnd, lip, from, lip),
                Material.of(Kind.WOOD, lit, OkLab.lighten(colour, -.07)).over(0, top, s.width(), lip - top));
        grain(face, lip);
        face.add(new Node.Glow(
                s.width() * (.5 - s.side() * .24),
                top + 14,
                s.shorter() * .6,
                .3,
                s.palette().light(),
                s.dark() ? .12 : .26));
        g.add(face.build());
        int edge = OkLab.alpha(OkLab.mix(lit, s.palette().light(), .5), .8);
        double lipTall = (h - top) * .055;
        g.fill(
                Paths.polygon(from, lip, nearEnd, lip, nearEnd, lip + lipTall, from, lip + lipTall),
                Kind.WOOD,
                OkLab.lighten(colour, .02));
        g.line(Paths.line(from, lip, nearEnd, lip), 1.8, Kind.LIGHT, edge);
        g.line(
                Paths.line(from, lip + lipTall, nearEnd, lip + lipTall),
                2.4,
                Kind.SHADOW,
                OkLab.alpha(OkLab.lighten(colour, -.3), .6));
        if (stuff == Stuff.LEDGE) {
            for (int i = -3; i < 5; i++) {
                double x = s.width() * (.5 + .27 * i) + 20 * s.dice().roll(540 + i);
                g.line(
                        Paths.line(x, lip + lipTall, x, s.bottom()),
                        1.6,
                        Kind.ROCK,
                        OkLab.alpha(OkLab.lighten(colour, -.3), .5));
            }
        }
    }

    private void grain(GroupBuilder g, double lip) {
        int line = OkLab.alpha(OkLab.lighten(colour, -.22), .38);
        int seams = stuff == Stuff.LEDGE ? 0 : 3;
        for (int i = 1; i <= seams; i++) {
            double t = Math.pow(i / (seams + 1.0), 1.35);
            double y = top + (lip - top) * t;
            g.line(Paths.line(s.left(), y, s.right(), y), 1.1 + t, Kind.WOOD, line);
        }
        for (int i = 0; i < 22; i++) {
            double t = s.dice().roll(500 + i);
            double x = s.left() + (s.right() - s.left()) * s.dice().roll(530 + i);
            double long_ = (stuff == Stuff.LEDGE ? 10 : 90 + 160 * t);
            g.fill(Paths.lens(x, top + 4 + (lip - top - 6) * t, long_, 1 + 1.8 * t), Kind.WOOD, OkLab.alpha(line, .3));
        }
        if (stuff == Stuff.LEDGE) {
            for (int i = -2; i < 4; i++) {
                double x = s.width() * (.5 + .31 * i);
                double away = (x - s.width() / 2) * .24;
                g.line(Paths.line(x, top, x + away, lip), 1.5, Kind.ROCK, line);
            }
        }
    }

    /** Ground that rises gently towards the subject's side. */
    private void mound(GroupBuilder g) {
        Palette p = s.palette();
        int lit = OkLab.lighten(colour, .05);
        int deep = OkLab.mix(OkLab.lighten(colour, -.1), p.near(), .45);
        double h = s.height();
        if (stuff == Stuff.GRASS) {
            for (double x = s.left(); x < s.right(); x += 60) {
                g.fill(
                        Plants.grass(x, x + 60, crest(x + 30) + 9, 19, 4.2, s.seed(551) + (int) x, .1),
                        Kind.GRASS,
                        OkLab.lighten(lit, .03),
                        colour);
            }
        }
        Path2D land = new Path2D.Double();
        land.moveTo(s.left(), s.bottom());
        for (double x = s.left(); x <= s.right() + 1; x += 20) {
            land.lineTo(x, crest(x));
        }
        land.lineTo(s.right(), s.bottom());
        land.closePath();
        Kind kind = switch (stuff) {
            case GRASS -> Kind.GRASS;
            case SNOW -> Kind.SNOW;
            case SAND, DUST -> Kind.SAND;
            case ROCK -> Kind.ROCK;
            default -> Kind.EARTH;
        };
        GroupBuilder ground = new GroupBuilder().clip();
        ground.fill(land, Material.of(kind, lit, deep).over(0, top, s.width(), (h - top) * 1.1));
        details(ground, kind, lit, deep);
        g.add(ground.build(new Effect.Rim(1.6, p.light(), .5, s.light())));
    }

    private double crest(double x) {
        double t = x / s.width() - .5;
        double rough = stuff == Stuff.ROCK ? 5 : 0;
        double wave =
                Math.sin(x * .011 + s.seed(550)) * 4 + Math.sin(x * .067 + 1) * rough * .6 + Math.sin(x * .023) * rough;
        return top - s.side() * t * s.height() * .05 + wave;
    }

    private void details(GroupBuilder g, Kind kind, int lit, int deep) {
        double depth = s.height() - top;
        for (int i = 0; i < 34; i++) {
            double t = s.dice().roll(500 + i);
            double x = s.left() + (s.right() - s.left()) * s.dice().roll(540 + i);
            double y = top + 8 + depth * t;
            double k = .6 + 1.1 * t;
            int shade = OkLab.alpha(i % 2 == 0 ? OkLab.lighten(lit, .06) : OkLab.lighten(deep, .02), .55);
            switch (stuff) {
                case GRASS ->
                    g.fill(
                            Plants.grass(x - 22 * k, x + 22 * k, y + 8, 17 * k, 3.6 * k, s.seed(553) + i, .1),
                            kind,
                            OkLab.lighten(colour, .04 - .1 * t),
                            OkLab.mix(colour, deep, .5 + .4 * t));
                case SAND, SNOW -> g.fill(Paths.lens(x, y, 90 + 190 * t, 3 + 5 * t), kind, OkLab.alpha(shade, .35));
                default -> {
                    g.fill(Paths.lens(x, y + 2 * k, 60 * k, 5 * k), kind, OkLab.alpha(shade, .4));
                    g.fill(
                            Paths.spline(
                                    x - 8 * k,
                                    y,
                                    x - 5 * k,
                                    y - 5 * k,
                                    x + k,
                                    y - 6.5 * k,
                                    x + 7 * k,
                                    y - 3 * k,
                                    x + 8 * k,
                                    y),
                            kind,
                            OkLab.lighten(colour, .06),
                            deep);
                }
            }
        }
    }
}
