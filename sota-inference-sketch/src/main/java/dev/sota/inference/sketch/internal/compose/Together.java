package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.Set;

/** Where one thing goes beside another, and how large it is there. */
final class Together {
    /** These carry on their backs, which are lower than their heads. */
    private static final Set<String> MOUNTS = Set.of(
            "drawing:horse",
            "drawing:donkey",
            "drawing:camel",
            "drawing:elephant",
            "drawing:cow",
            "drawing:goat",
            "drawing:crocodile",
            "drawing:turtle",
            "drawing:tortoise",
            "drawing:whale",
            "drawing:swan");
    /** One looks into these from above: what is in them looks out. */
    private static final Set<String> VESSELS = Set.of(
            "jar",
            "bowl",
            "basket",
            "pot",
            "bucket",
            "vase",
            "barrel",
            "chest",
            "treasure-chest",
            "nest",
            "pan",
            "mug",
            "box",
            "package-variant-closed",
            "well",
            "water-well",
            "urn",
            "amphora",
            "jug",
            "cart",
            "shoppingbag",
            "sack",
            "ricebowl",
            "soup",
            "wheel-barrow",
            "bathtub",
            "cradle",
            "sled",
            "sleigh",
            "oilbarrel",
            "hat",
            "hat-fedora");

    /** Who sits on these is seated before them, as tall as he is. */
    private static final Set<String> SEATS = Set.of("bench", "sofa", "chair", "armchair", "throne", "chair-rolling");

    /** How wide the mouth of a vessel is, of its whole width. */
    private static final double MOUTH = .62;

    private final Stage s;
    private final Relation.Kind kind;
    private final Thing thing;
    private final Subject anchor;
    private final double height;

    /**
     * @param kind how they are related
     * @param thing the one that stays where it would be alone
     * @param anchor the same, drawn
     * @param height how tall it is
     */
    Together(Stage s, Relation.Kind kind, Thing thing, Subject anchor, double height) {
        this.s = s;
        this.kind = kind;
        this.thing = thing;
        this.anchor = anchor;
        this.height = height;
    }

    /** Whether somebody can sit on a thing. */
    static boolean seat(Thing thing) {
        return SEATS.contains(thing.art().substring(thing.art().indexOf(':') + 1));
    }

    /** Whether the dependent thing is in or on the other. */
    boolean touching() {
        return kind == Relation.Kind.ON || kind == Relation.Kind.INSIDE;
    }

    /** Whether the other thing covers a part of the dependent one: what is in a jar looks out of it. */
    boolean behind() {
        return kind == Relation.Kind.BEHIND || kind == Relation.Kind.INSIDE && (vessel() || boat());
    }

    private boolean boat() {
        return anchor.habitat() == Habitat.WATER;
    }

    private boolean vessel() {
        return VESSELS.contains(name()) || thing.get("role", "").equals("vehicle");
    }

    private String name() {
        return thing.art().substring(thing.art().indexOf(':') + 1);
    }

    /** How tall the dependent thing is, so that both are seen and their sizes still tell. */
    double height(Subject other, Thing what, int copies) {
        double ratio = Stature.ratio(what, other, thing, anchor, other.size() / anchor.size());
        double[] range = switch (kind) {
            case ON -> thing.landmark() ? new double[] {.5, .8} : new double[] {.3, .6};
            case INSIDE -> boat() ? new double[] {.2, anchor.size() > .6 ? .2 : .5} : new double[] {.35, .5};
            case ABOVE, BELOW -> new double[] {.25, .6};
            case BEHIND -> new double[] {.5, 1.5};
            case IN_FRONT -> new double[] {.3, .62};
            case BESIDE, TOWARD, CHASING, LEADING, PULLING, SCALING, FACING -> new double[] {.3, 1.6};
        };
        double most = seat(thing) && what.person() ? 1.7 : range[1];
        double tall = height * Math.max(range[0], Math.min(most, ratio));
        if (kind != Relation.Kind.INSIDE || !vessel()) {
            return tall;
        }
        double wide = Actors.wide(anchor, height) * MOUTH / Actors.wide(other, 1);
        return Math.min(tall, wide / Math.sqrt(copies));
    }

    /** Where the dependent thing goes when the other stands on a spot. */
    Spot spot(Spot base, Subject other, double small) {
        double wide = Actors.wide(anchor, height);
        double own = Actors.wide(other, small);
        boolean air = base.ground() == Ground.AIR;
        double foot = air ? base.y() + height / 2 : base.y();
        double beside = base.x() - s.side() * (wide + own) * .56;
        double x = base.x();
        return switch (kind) {
            case ABOVE -> new Spot(x, Math.max(small * .6, foot - height - small * .75), Ground.AIR, 1, base.haze());
            case BELOW -> ground(base, x, Math.min(s.height() * .95, foot + small * (air ? 1.3 : .35)));
            case ON -> seat(thing) ? ground(base, x, base.y() + 3) : held(base, x, foot - height * top() - small / 2);
            case INSIDE -> inside(base, foot, small);
            case BEHIND -> ground(base, clamp(x - s.side() * wide * .42, own), base.y() - (air ? 0 : height * .08));
            case IN_FRONT ->
                ground(base, clamp(x - s.side() * wide * .34, own), Math.min(s.height() * .95, base.y() + height * .1));
            case BESIDE, CHASING, LEADING, PULLING, SCALING, FACING -> ground(base, clamp(beside, own), base.y() + 2);
            case TOWARD ->
                thing.person() && other.turns() && own < wide * 1.4
                        ? ground(base, clamp(base.x() - s.side() * (wide + own) * .5, own), base.y() + 2)
                        : ground(base, clamp(beside - s.side() * s.width() * .12, own), base.y() + 4);
        };
    }

    private double top() {
        return MOUNTS.contains(thing.art()) ? .66 : thing.art().startsWith("plant:") ? .62 : .93;
    }

    private Spot inside(Spot base, double foot, double small) {
        if (boat()) {
            double bow = base.x() - s.side() * Actors.wide(anchor, height) * .2;
            return held(base, bow, foot - height * .24 - small / 2);
        }
        if (vessel()) {
            double out = thing.get("role", "").equals("vehicle") ? .3 : .12;
            return held(base, base.x(), foot - height * .92 - small * out);
        }
        double up = thing.art().startsWith("plant:") ? .6 : .12;
        return held(base, base.x(), foot - height * up - small / 2);
    }

    /** In the air, as far as contact with the ground goes. */
    private static Spot held(Spot base, double x, double y) {
        return new Spot(x, y, Ground.AIR, 1, base.haze());
    }

    private static Spot ground(Spot base, double x, double y) {
        return new Spot(x, y, base.ground(), 1, base.haze());
    }

    private double clamp(double x, double wide) {
        return Math.max(wide / 2 + 6, Math.min(s.width() - wide / 2 - 6, x));
    }
}
