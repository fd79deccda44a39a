package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.TextLines;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.awt.geom.Path2D;
import java.util.List;

/** A number or a short word as a monument on open ground, with people who show how large it is. */
final class NumberScene implements PlaceRecipe {
    private final String text;
    private final String caption;

    NumberScene(String text, String caption) {
        this.text = text;
        this.caption = caption;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.height() * .66;
        Scenery.sky(s);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h + 4, s.height() * .15, .6, s.snowy(), 1411).build());
        far.add(Scenery.mist(s, h - 70, h + 20, .6, 1412));
        s.layer("far", .15, far);
        int ground = OkLab.mix(OkLab.mixHue(p.shade(), p.near(), .6), p.near(), .35);
        GroupBuilder land = new GroupBuilder();
        land.fill(
                Ridge.hills(s.left(), s.right(), h, 7, 420, s.seed(1413), 2).land(s.bottom()),
                Scenery.ground(s, Kind.EARTH, OkLab.mix(ground, p.horizon(), .16), OkLab.mix(ground, p.near(), .6), h));
        s.layer("ground", .4, land);
        Lettering face = actors.letters();
        List<String> lines = TextLines.of(face, text, s.width() / s.height() * 1.5, s.width() < s.height() ? 3 : 2);
        double size = TextLines.fit(face, lines, s.width() * .8, s.height() * .50);
        double foot = h + s.height() * .035;
        Path2D front = Paths.union();
        for (int i = 0; i < lines.size(); i++) {
            double y = foot - (lines.size() - 1 - i) * size * .92;
            front.append(face.centred(lines.get(i), s.width() * .5, y, size), false);
        }
        GroupBuilder g = new GroupBuilder();
        Letters.shadow(s, g, front, foot, .42);
        int pale = OkLab.mix(OkLab.lch(.975, .015, 85), p.light(), s.dark() ? .25 : .12);
        GroupBuilder solid = new GroupBuilder();
        double depth = size * .09;
        Letters.solid(
                solid,
                front,
                s.side() * depth,
                -depth * .35,
                pale,
                OkLab.atLightness(OkLab.mix(p.shade(), p.accent(), .25), .34));
        g.add(solid.build(s.rim(1.6, .6)));
        s.layer("subject", .7, g);
        if (s.brief().subjects().isEmpty()) {
            people(s, actors, foot);
        } else {
            Spot before = new Spot(s.width() * (.5 + s.side() * .26), foot + s.height() * .15, Ground.STONE, .42, 0);
            actors.perform(habitat -> before, .8);
        }
        Letters.caption(s, face, caption, OkLab.lch(.97, .01, 90));
        Scenery.weather(s);
        s.vignette(.36);
    }

    private static void people(Stage s, Actors actors, double foot) {
        GroupBuilder g = new GroupBuilder();
        double tall = s.shorter() * .105;
        int n = 3;
        Pose[] poses = {Pose.LOOK, Pose.POINT, Pose.STAND};
        for (int i = 0; i < n; i++) {
            Dress dress = Dress.of(s.dice().part(1420 + i), s.palette(), i == 1);
            Subject one = new Subject(Person.draw(poses[i], dress), 100, 40, .1, Habitat.LAND, true);
            double x = s.width() * (.5 + s.side() * .2) + (i - 1) * tall * .42;
            actors.put(g, one, new Spot(x, foot + s.height() * .075, Ground.STONE, 1, 0), tall, i);
        }
        s.layer("people", .8, g);
    }
}
