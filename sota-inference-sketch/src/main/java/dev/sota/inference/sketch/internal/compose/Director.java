package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Palettes;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.words.Brief;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Composes scenes from briefs. Thread-safe. */
public final class Director {
    private final Cast cast;
    private final Lettering letters = Lettering.load();
    private final Function<Brief, BiConsumer<Stage, Actors>> places;

    /** A director with a cast and a recipe for each brief's place. */
    public Director(Cast cast, Function<Brief, BiConsumer<Stage, Actors>> places) {
        this.cast = cast;
        this.places = places;
    }

    /** The scene of a brief that stands alone: the same arguments give the same scene. */
    public Scene compose(Brief brief, Frame frame, long seed) {
        return compose(brief, frame, seed, seed);
    }

    /**
     * The scene of a brief in a film.
     *
     * @param seed of this picture: its view and layout
     * @param film seed of the film: what its places are made of, so that they are known again
     */
    public Scene compose(Brief wanted, Frame frame, long seed, long film) {
        Brief brief = Held.put(Worn.put(Explained.alone(Metaphors.scene(wanted))));
        Palette palette = Palettes.of(brief.hour(), brief.weather(), brief.mood());
        Dice look = Dice.of(film).part(brief.place().name().hashCode());
        Stage stage = new Stage(brief, frame, palette, Dice.of(seed), look);
        Actors actors = new Actors(stage, cast, letters);
        places.apply(brief).accept(stage, actors);
        actors.near();
        return stage.scene();
    }
}
