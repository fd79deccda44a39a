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
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Figure;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A path through the land with a dated flag for each event, the latest one nearest; somebody walks it. */
final class TimelineScene implements PlaceRecipe {
    private final Figure.Timeline timeline;

    TimelineScene(Figure.Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.height() * .34;
        GroupBuilder sky = new GroupBuilder();
        sky.add(new Node.Sky(0, h, p.zenith(), p.mid(), p.low(), p.horizon()));
        sky.add(Node.Glow.of(s.width() * (.5 - s.side() * .3), h * .8, s.shorter() * .6, p.sun(), .7));
        s.layer("sky", 0, sky);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h + 6, s.height() * .16, .58, true, 1481).build());
        far.add(Scenery.mist(s, h - 40, h + 40, .5, 1482));
        s.layer("far", .15, far);
        ground(s, h);
        List<Figure.Event> events = chosen();
        trees(s, h, events.size());
        GroupBuilder flags = new GroupBuilder();
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            flag(s, actors.letters(), flags, events, i, h, taken);
        }
        s.layer("flags", .65, flags);
        walker(s, actors, h);
        Scenery.weather(s);
    }

    /** At most five events: first, last and those between at even steps. */
    private List<Figure.Event> chosen() {
        List<Figure.Event> all = timeline.events();
        List<Figure.Event> result = new ArrayList<>();
        int n = Math.min(5, all.size());
        for (int i = 0; i < n; i++) {
            result.add(all.get(n == 1 ? 0 : Math.round((all.size() - 1) * i / (float) (n - 1))));
        }
        return result;
    }

    /** A point of the path: x and y; {@code t} runs from far to near. */
    private static double[] at(Stage s, double h, double t) {
        double y = h + (s.height() * 1.02 - h) * Math.pow(t, 1.25);
        double swing = s.width() * (.07 + .15 * t) * Math.sin(t * 7.2 + 1.1);
        return new double[] {s.width() * .5 + s.side() * swing, y};
    }

    private static void ground(Stage s, double h) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Ridge.hills(s.left(), s.right(), h + 6, 9, 260, s.seed(1483), 3).land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .45), OkLab.mixHue(meadow, p.near(), .45), h));
        for (int i = 0; i < 9; i++) {
            double t = (i + .5) / 9;
            double y = h + (s.height() - h) * t;
            int tone = OkLab.mix(meadow, i % 2 == 0 ? p.light() : p.near(), .3);
            g.fill(
                    Paths.lens(s.width() * Scenery.roll(s, 1484, i), y, 300 + 400 * t, 8 + 30 * t),
                    Kind.GRASS,
                    OkLab.alpha(tone, .25));
        }
        int n = 40;
        double[] xy = new double[4 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n * 1.06;
            double[] q = at(s, h, t);
            double w = s.shorter() * (.004 + .06 * t * t);
            xy[2 * i] = q[0] - w;
            xy[2 * i + 1] = q[1];
            xy[2 * (2 * n + 1 - i)] = q[0] + w;
            xy[2 * (2 * n + 1 - i) + 1] = q[1];
        }
        int earth = p.lit(.88, .045, 85);
        g.fill(Paths.polygon(xy), Scenery.ground(s, Kind.EARTH, p.haze(earth, .3), earth, h));
        s.layer("ground", .4, g);
    }

    private static void trees(Stage s, double h, int flags) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 34; i++) {
            double t = .06 + .84 * i / 34;
            double[] road = at(s, h, t);
            double x = s.width() * Scenery.roll(s, 1485, i);
            if (Math.abs(x - road[0]) < s.shorter() * (.05 + .30 * t)) {
                continue;
            }
            double tall = s.shorter() * (.03 + .16 * t);
            Path2D tree = Paths.union();
            Plants.conifer(tree, x, road[1], tall, .4, i * 5 + 3, t > .4 ? 10 : 6);
            int leaf = p.haze(Terrain.leaf(s, .35), .42 * (1 - t));
            g.add(new Node.Glow(x, road[1], tall * .3, .2, p.shadow(), .4 * t + .1));
            g.fill(tree, Kind.LEAF, OkLab.lighten(leaf, .02), OkLab.lighten(leaf, -.05));
        }
        s.layer("trees", .5, g);
    }

    private static void flag(
            Stage s,
            Lettering face,
            GroupBuilder g,
            List<Figure.Event> events,
            int i,
            double h,
            List<Rectangle2D> taken) {
        Palette p = s.palette();
        int n = events.size();
        double t = n == 1 ? .5 : .10 + .60 * i / (n - 1.0);
        double[] road = at(s, h, t);
        Figure.Event event = events.get(i);
        // Five flags share the width that four have.
        double k = (.62 + .5 * t) * (n > 4 ? .8 : 1);
        double size = s.shorter() * .068 * k;
        double small = size * .6;
        String text = event.text().length() > 24 ? event.text().substring(0, 23).trim() + "…" : event.text();
        boolean say = !text.isBlank() && face.covers(text);
        double w = Math.max(face.width(event.label(), size), say ? face.width(text, small) : 0) + size * 1.1;
        double tall = say ? size * 2.5 : size * 1.75;
        Rectangle2D box = free(s, road, w, tall, t, i % 2 == 0 ? s.side() : -s.side(), taken);
        taken.add(box);
        double x = box.getX();
        double top = box.getY();
        double reach = s.shorter() * (.03 + .09 * t);
        double pole = Math.max(x, Math.min(x + w, road[0] + Math.copySign(reach, box.getCenterX() - road[0])));
        double[] hues = {250, 165, 300, 80, 34};
        int c = i == n - 1 ? OkLab.lch(.60, .19, 34) : OkLab.lch(.46, .10, hues[i % hues.length]);
        g.add(new Node.Glow(pole, road[1], size * 1.2, .2, p.shadow(), .6));
        g.fill(
                Paths.rect(pole - size * .06, top - size * .25, size * .12, road[1] - top + size * .25),
                Kind.WOOD,
                p.lit(.40, .06, 50));
        GroupBuilder cloth = new GroupBuilder();
        cloth.fill(
                Paths.spline(
                        x,
                        top,
                        x + w * .3,
                        top - tall * .04,
                        x + w * .7,
                        top + tall * .04,
                        x + w,
                        top,
                        x + w,
                        top + tall,
                        x + w * .7,
                        top + tall * 1.04,
                        x + w * .3,
                        top + tall * .96,
                        x,
                        top + tall),
                Kind.CLOTH,
                OkLab.lighten(c, .03),
                OkLab.lighten(c, -.04));
        g.add(cloth.build(new Effect.Drop(3, 5, 5, p.shadow(), .35)));
        int white = OkLab.lch(.98, .01, 90);
        double mid = x + w / 2;
        g.fill(face.centred(event.label(), mid, top + size * (say ? 1.2 : 1.22), size), Kind.PAPER, white);
        if (say) {
            g.fill(face.centred(text, mid, top + size * 2.05, small), Kind.PAPER, white);
        }
    }

    /** A place for a flag beside the path that no flag has taken: on its side, on the other, or higher up. */
    private static Rectangle2D free(
            Stage s, double[] road, double w, double tall, double t, int side, List<Rectangle2D> taken) {
        double reach = s.shorter() * (.03 + .09 * t);
        Rectangle2D first = new Rectangle2D.Double();
        for (int tries = 0; tries < 36; tries++) {
            int way = tries % 2 == 0 ? side : -side;
            double out = reach + w * .22 * (tries / 2 % 6);
            double x = way > 0 ? road[0] + out : road[0] - out - w;
            x = Math.max(s.width() * .02, Math.min(s.width() * .98 - w, x));
            double top = road[1] - tall - s.shorter() * (.05 + .10 * t) - (tries / 12) * tall * .6;
            Rectangle2D box = new Rectangle2D.Double(x, Math.max(s.height() * .03, top), w, tall);
            double gap = tall * .14 + 4;
            Rectangle2D room = new Rectangle2D.Double(x - gap, box.getY() - gap, w + 2 * gap, tall + 2 * gap);
            if (taken.stream().noneMatch(room::intersects)) {
                return box;
            }
            first = tries == 0 ? box : first;
        }
        return first;
    }

    private static void walker(Stage s, Actors actors, double h) {
        double[] road = at(s, h, .88);
        Dress dress = Dress.of(s.dice().part(1490), s.palette(), true)
                .with(Dress.Carries.PACK, s.palette().lit(.5, .1, 165));
        Subject one = new Subject(Person.draw(Pose.WALK, dress), 100, 40, .2, Habitat.LAND, true);
        GroupBuilder g = new GroupBuilder();
        actors.put(
                g,
                one,
                new Spot(road[0] - s.side() * s.width() * .02, road[1], Ground.SAND, 1, 0),
                s.shorter() * .2,
                1);
        s.layer("subject", .75, g);
    }
}
