package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.compose.Director;
import dev.sota.inference.sketch.internal.compose.Frame;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Briefs and what is found in the scenes made from them. */
final class Scenes {
    static final int[][] SHAPES = {{960, 540}, {540, 960}, {720, 720}};
    static final Director DIRECTOR = new Director(new Cast(), b -> Places.of(b.place())::build);

    private Scenes() {}

    static Brief brief(Place place, Hour hour, Mention... subjects) {
        return new Brief(
                place,
                hour,
                Weather.CLEAR,
                Season.SUMMER,
                Mood.NEUTRAL,
                Shot.WIDE,
                List.of(subjects),
                Optional.empty());
    }

    static Brief figure(Figure figure) {
        return new Brief(
                Place.ABSTRACT,
                Hour.DAY,
                Weather.CLEAR,
                Season.SUMMER,
                Mood.NEUTRAL,
                Shot.WIDE,
                List.of(),
                Optional.empty(),
                Optional.of(figure));
    }

    static Mention thing(String art, int count) {
        return new Mention(new Thing(art, Map.of()), count);
    }

    static Scene compose(Brief brief, int[] shape, long seed) {
        return DIRECTOR.compose(brief, Frame.of(shape[0], shape[1]), seed);
    }

    /** Layers of a name; a subject's may also say how it moves, as in {@code subject sailing left}. */
    static List<Layer> layers(Scene scene, String name) {
        return scene.layers().stream()
                .filter(l -> l.name().equals(name)
                        || name.equals("subject") && l.name().startsWith("subject "))
                .toList();
    }

    /** Groups that are lit as subjects are: with form shade and a bright edge. */
    static List<Group> lit(Scene scene, String layer) {
        List<Group> found = new ArrayList<>();
        for (Layer l : layers(scene, layer)) {
            for (Node node : l.content().children()) {
                if (node instanceof Group g
                        && g.effects().stream().anyMatch(e -> e instanceof Effect.Core)
                        && g.effects().stream().anyMatch(e -> e instanceof Effect.Rim)) {
                    found.add(g);
                }
            }
        }
        return found;
    }

    static int count(Node node) {
        return node instanceof Group g
                ? 1 + g.children().stream().mapToInt(Scenes::count).sum()
                : 1;
    }

    /** All filled shapes of a group. */
    static List<Node.Fill> fills(Group group) {
        List<Node.Fill> found = new ArrayList<>();
        for (Node node : group.children()) {
            if (node instanceof Node.Fill f) {
                found.add(f);
            } else if (node instanceof Group g) {
                found.addAll(fills(g));
            }
        }
        return found;
    }
}
