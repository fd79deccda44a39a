package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;

/** Paints one kind of place and lets the actors perform in it. Stateless. */
@FunctionalInterface
public interface PlaceRecipe {
    /** Adds the layers of the place, the subjects among them, from far to near. */
    void build(Stage stage, Actors actors);
}
