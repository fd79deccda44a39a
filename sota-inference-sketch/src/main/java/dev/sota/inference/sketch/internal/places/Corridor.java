package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A long corridor with doors on both sides and light at its end: of a hospital, a hotel, a school or a house. */
final class Corridor implements PlaceRecipe {
    private static final double BAY = 3.2;

    /** Whose corridor it is. */
    enum Owner {
        HOSPITAL,
        HOTEL,
        SCHOOL,
        HOUSE
    }

    @Override
    public void build(Stage s, Actors actors) {
        Owner owner = s.brief()
                .kind()
                .map(k -> Owner.valueOf(k.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Owner.HOUSE);
        LongHall h = new LongHall(s, owner == Owner.HOSPITAL ? 1.75 : 1.6, owner == Owner.HOUSE ? 2.9 : 2.7, 21);
        int wall = paint(h, owner);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, wall);
        end(h, far);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.WALL, wall);
        }
        CorridorWalls walls = new CorridorWalls(h, owner, wall);
        walls.dress(sides);
        h.ceiling(
                sides,
                Kind.WALL,
                owner == Owner.HOTEL ? h.room().thing(.74, .03, 80) : h.room().thing(.90, .01, 90));
        lamps(h, sides, owner);
        s.layer("side walls", .3, sides);
        s.layer("floor", .45, floor(h, owner));
        GroupBuilder things = new GroupBuilder();
        walls.furnish(things);
        s.layer("furnishing", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench()), .62, .75), .7);
        glare(h);
        s.vignette(owner == Owner.HOTEL ? .5 : .42);
    }

    private static int paint(LongHall h, Owner owner) {
        Stage s = h.stage();
        return switch (owner) {
            case HOSPITAL -> h.room().thing(.88, .025, s.look().between(4301, 150, 220));
            case HOTEL ->
                h.room().thing(.60, .065, new double[] {25, 150, 255}[s.look().pick(4302, 3)]);
            case SCHOOL -> h.room().thing(.84, .045, 95);
            case HOUSE ->
                h.room().thing(.76, .05, new double[] {85, 200, 140}[s.look().pick(4303, 3)]);
        };
    }

    /** A tall window or glass door at the end, brighter than all else. */
    private static void end(LongHall h, GroupBuilder g) {
        double z = h.length();
        Stage s = h.stage();
        int trim = h.room().trim();
        int light =
                s.dark() ? h.room().thing(.80, .06, 75) : OkLab.mix(s.palette().horizon(), OkLab.lch(.98, .02, 90), .6);
        g.fill(h.eye().facing(-.85, 0, .85, 2.35, z), Kind.WOOD, trim);
        g.fill(h.eye().facing(-.72, .1, .72, 2.22, z), Kind.LIGHT, light, OkLab.lighten(light, -.03));
        g.fill(h.eye().facing(-.035, 0, .035, 2.22, z), Kind.WOOD, trim);
        g.fill(h.eye().facing(-.72, 1, .72, 1.08, z), Kind.WOOD, trim);
        double[] at = h.eye().at(0, 1.2, z);
        g.add(Node.Glow.of(at[0], at[1], 3.2 * h.eye().scale(z), h.room().glow(), s.dark() ? .45 : .85));
    }

    private static void lamps(LongHall h, GroupBuilder g, Owner owner) {
        boolean on = h.stage().dark() || owner != Owner.HOUSE;
        for (double z = h.length() - 2; z > 1.6; z -= BAY) {
            int white = on
                    ? OkLab.lch(.98, owner == Owner.HOTEL ? .06 : .015, 90)
                    : h.room().trim();
            if (owner == Owner.HOTEL || owner == Owner.HOUSE) {
                double[] top = h.eye().at(0, h.wall(), z);
                double[] at = h.eye().at(0, h.wall() - .32, z);
                double k = h.eye().scale(z);
                g.line(
                        Paths.line(top[0], top[1], at[0], at[1]),
                        Math.max(1, .03 * k),
                        Kind.METAL,
                        h.room().thing(.6, .1, 80));
                g.fill(Paths.ellipse(at[0], at[1], .2 * k, .16 * k), Kind.LIGHT, white);
                if (on) {
                    g.add(Node.Glow.of(at[0], at[1], 1.3 * k, OkLab.lch(.92, .10, 80), .4));
                }
            } else {
                g.fill(h.eye().level(-.55, z, .55, z + 1.1, h.wall() - .01), Kind.LIGHT, white);
                double[] at = h.eye().at(0, h.wall(), z + .5);
                g.add(new Node.Glow(at[0], at[1], 1.6 * h.eye().scale(z), .4, OkLab.lch(.97, .02, 90), .3));
            }
        }
    }

    private static GroupBuilder floor(LongHall h, Owner owner) {
        GroupBuilder g;
        switch (owner) {
            case HOTEL -> g = carpet(h);
            case HOUSE -> {
                g = h.floor(Kind.WOOD, h.room().thing(.52, .085, 55), .2, 30);
                int cloth = h.room().thing(.44, .12, 25);
                g.fill(
                        h.eye().level(-.62, LongHall.NEAR, .62, h.length() - 1, 0),
                        Kind.CLOTH,
                        h.room().thing(.76, .08, 80));
                g.fill(
                        h.eye().level(-.54, LongHall.NEAR, .54, h.length() - 1, 0),
                        Kind.CLOTH,
                        OkLab.lighten(cloth, .04),
                        cloth);
            }
            case SCHOOL -> g = h.floor(Kind.ROCK, h.room().thing(.64, .05, 70), .4, .8);
            default -> g = h.floor(Kind.ROCK, h.room().thing(.74, .03, 195), 4, 4);
        }
        double[] at = h.eye().at(0, 0, h.length());
        double k = h.eye().scale(h.length());
        double gloss = owner == Owner.HOTEL ? .25 : .6;
        g.add(new Node.Glow(at[0], at[1], 3 * k, 1.6, h.room().glow(), gloss));
        int shine = OkLab.alpha(h.room().glow(), owner == Owner.HOTEL ? .06 : .2);
        g.fill(h.eye().level(-.5, 2, .5, h.length(), 0), Kind.LIGHT, shine, OkLab.alpha(shine, 0));
        return g;
    }

    /** A carpet with a pattern of lozenges. */
    private static GroupBuilder carpet(LongHall h) {
        int cloth = h.room()
                .thing(.40, .12, new double[] {22, 150, 265}[h.stage().look().pick(4302, 3)]);
        GroupBuilder g = h.floor(Kind.CLOTH, cloth, 9, 30);
        Path2D marks = Paths.union();
        for (double z = h.length(); z > 1.4; z -= .8) {
            for (int i = -2; i <= 2; i++) {
                double x = i * .72;
                marks.append(h.eye().quad(x - .2, 0, z, x, 0, z - .26, x + .2, 0, z, x, 0, z + .26), false);
            }
        }
        g.fill(marks, Material.of(Kind.CLOTH, h.room().thing(.70, .10, 80)));
        return g;
    }

    /** The light of the end in the air. */
    private static void glare(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double[] at = h.eye().at(0, 1.3, h.length());
        g.add(Node.Glow.of(
                at[0],
                at[1],
                h.stage().shorter() * .34,
                h.room().glow(),
                h.stage().dark() ? .12 : .3));
        h.stage().layer("glare", .4, g);
    }
}
