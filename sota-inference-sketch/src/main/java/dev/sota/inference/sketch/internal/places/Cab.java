package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
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
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A cab seen from its back seat: the frame about its windows, the seats in front, between them whoever is there. */
final class Cab {
    private final Stage s;
    private final Room room;

    Cab(Stage s) {
        this.s = s;
        this.room = new Room(s);
    }

    Room room() {
        return room;
    }

    /** A point by its share of the width from the middle, -.5 to .5, and of the height. */
    double[] at(double x, double y) {
        double wide = Math.max(s.width(), s.height() * .9);
        return new double[] {s.width() / 2 + x * wide, y * s.height()};
    }

    Path2D polygon(double... xy) {
        double[] flat = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            double[] p = at(xy[i], xy[i + 1]);
            flat[i] = p[0];
            flat[i + 1] = p[1];
        }
        return Paths.polygon(flat);
    }

    /** Everything but the windows. */
    void shell(GroupBuilder g, int colour, Path2D... windows) {
        Path2D body = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        body.append(Paths.rect(s.left(), -90, s.right() - s.left(), s.bottom() + 180), false);
        Path2D edge = new Path2D.Double();
        for (Path2D w : windows) {
            body.append(w, false);
            edge.append(w, false);
        }
        g.fill(body, Kind.METAL, OkLab.lighten(colour, .05), OkLab.lighten(colour, -.1));
        g.line(edge, s.shorter() * .012, Kind.METAL, OkLab.lighten(colour, -.12));
    }

    /** A seat from behind. */
    void seat(GroupBuilder g, double x, double top, int cloth) {
        double[] c = at(x, top);
        double u = s.shorter();
        double w = u * .19;
        double rail = OkLab.lightness(cloth) > .3 ? -.16 : .06;
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    Paths.rect(c[0] + side * w * .28 - u * .008, c[1] - u * .06, u * .016, u * .1),
                    Kind.METAL,
                    OkLab.lighten(cloth, rail));
        }
        g.fill(
                Paths.rounded(c[0] - w * .55, c[1] - u * .16, w * 1.1, u * .13, u * .045),
                Kind.CLOTH,
                OkLab.lighten(cloth, .05),
                OkLab.lighten(cloth, -.03));
        g.fill(
                Paths.spline(
                        c[0] - w,
                        s.bottom() + u * .1,
                        c[0] - w * 1.02,
                        c[1] + u * .2,
                        c[0] - w * .86,
                        c[1] + u * .02,
                        c[0],
                        c[1] - u * .015,
                        c[0] + w * .86,
                        c[1] + u * .02,
                        c[0] + w * 1.02,
                        c[1] + u * .2,
                        c[0] + w,
                        s.bottom() + u * .1),
                Material.of(Kind.CLOTH, OkLab.lighten(cloth, .04), OkLab.lighten(cloth, -.06)));
        for (int side = -1; side <= 1; side += 2) {
            g.line(
                    Paths.curve(
                            c[0] + side * w * .6,
                            c[1] + u * .05,
                            c[0] + side * w * .68,
                            c[1] + u * .25,
                            c[0] + side * w * .66,
                            s.bottom()),
                    u * .006,
                    Kind.CLOTH,
                    OkLab.lighten(cloth, -.09));
        }
    }

    /** The seats before everybody; they close the picture below, and hide on what somebody between them sits. */
    void seats(double reach, double top, int cloth) {
        GroupBuilder g = new GroupBuilder();
        if (s.brief().subjects().stream().anyMatch(m -> m.thing().person())) {
            double[] l = at(-reach, top + .06);
            double[] r = at(reach, top + .06);
            int box = OkLab.lighten(cloth, -.05);
            g.fill(
                    Paths.rounded(l[0], l[1], r[0] - l[0], s.bottom() - l[1] + 40, s.shorter() * .05),
                    Material.of(Kind.CLOTH, OkLab.lighten(box, .02), OkLab.lighten(box, -.08)));
            g.fill(
                    Paths.rounded(
                            s.width() / 2 - s.shorter() * .16,
                            l[1] - s.shorter() * .02,
                            s.shorter() * .32,
                            s.shorter() * .07,
                            s.shorter() * .03),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, .03),
                    OkLab.lighten(cloth, -.06));
        }
        double out = s.width() < s.height() ? reach * .72 : reach;
        seat(g, -out, top, cloth);
        seat(g, out, top, cloth);
        s.layer("seats", .86, g, new Effect.Blur(.7));
    }

    /** Whoever is there stands between the seats, large; the front of the cab hides no face. */
    Actors.Spots spots() {
        double x = s.width() * (.5 + s.side() * .035);
        // Upright pictures are narrow, so that heads would else be lost behind the seats.
        boolean tall = s.height() > s.width();
        Spot floor = new Spot(x, s.height() * (tall ? .86 : 1.02), Ground.FLOOR, tall ? 2.4 : 1.7, 0);
        Spot air = new Spot(x, s.height() * .36, Ground.AIR, .7, 0);
        return new Actors.Spots() {
            @Override
            public Spot front(Habitat habitat) {
                return habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP ? air : floor;
            }

            @Override
            public OptionalInt table() {
                return OptionalInt.of(OkLab.lch(.30, .02, 250));
            }
        };
    }
}
