package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Relation;

/** Where one thing goes beside another. */
final class Together {
    private Together() {}

    /** How tall the dependent thing is, so that both are seen and their sizes still tell. */
    static double height(Relation.Kind kind, Subject anchor, Subject other, double height) {
        double ratio = other.size() / anchor.size();
        double[] range = switch (kind) {
            case ON -> new double[] {.3, .6};
            case INSIDE -> new double[] {.35, .5};
            case ABOVE, BELOW -> new double[] {.25, .6};
            case BEHIND -> new double[] {.5, 1.15};
            case IN_FRONT -> new double[] {.3, .62};
            case BESIDE, TOWARD -> new double[] {.3, 1};
        };
        return height * Math.max(range[0], Math.min(range[1], ratio));
    }

    static Spot spot(
            Stage s, Relation.Kind kind, Spot base, Subject anchor, double height, Subject other, double small) {
        double wide = anchor.width() / anchor.height() * height;
        double own = other.width() / other.height() * small;
        boolean air = base.ground() == Ground.AIR;
        double foot = air ? base.y() + height / 2 : base.y();
        double beside = base.x() - s.side() * (wide + own) * .56;
        double x = base.x();
        return switch (kind) {
            case ABOVE -> new Spot(x, Math.max(small * .6, foot - height - small * .75), Ground.AIR, 1, base.haze());
            case BELOW -> ground(s, base, x, Math.min(s.height() * .95, foot + small * (air ? 1.3 : .35)));
            case ON -> new Spot(x, foot - height * .93 - small / 2, Ground.AIR, 1, base.haze());
            case INSIDE -> new Spot(x, foot - height * .12 - small / 2, Ground.AIR, 1, base.haze());
            case BEHIND ->
                ground(s, base, clamp(s, x - s.side() * wide * .42, own), base.y() - (air ? 0 : height * .08));
            case IN_FRONT ->
                ground(
                        s,
                        base,
                        clamp(s, x - s.side() * wide * .34, own),
                        Math.min(s.height() * .95, base.y() + height * .1));
            case BESIDE -> ground(s, base, clamp(s, beside, own), base.y() + 2);
            case TOWARD -> ground(s, base, clamp(s, beside - s.side() * s.width() * .12, own), base.y() + 4);
        };
    }

    private static Spot ground(Stage s, Spot base, double x, double y) {
        return new Spot(x, y, base.ground(), 1, base.haze());
    }

    private static double clamp(Stage s, double x, double wide) {
        return Math.max(wide / 2 + 6, Math.min(s.width() - wide / 2 - 6, x));
    }
}
