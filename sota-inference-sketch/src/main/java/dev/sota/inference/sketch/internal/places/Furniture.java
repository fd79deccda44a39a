package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import java.util.Optional;

/** What makes a room a kitchen or a library. */
interface Furniture {
    /** Things on the back wall and against it. */
    void wall(Chamber room, GroupBuilder g);

    /** Things that stand in the room, behind the subject. */
    void floor(Chamber room, GroupBuilder g, Actors actors);

    /** A free place on a table: x, y and z in metres. */
    default double[] table(Chamber room) {
        return new double[] {room.away() * room.half() * .5, .76, 5.3};
    }

    /** Where who lies down lies, when the room has a bed for them: x, y and z in metres. */
    default Optional<double[]> lying(Chamber room) {
        return Optional.empty();
    }

    /** Whether the floor has boards, or else tiles. */
    default boolean boards() {
        return true;
    }
}
