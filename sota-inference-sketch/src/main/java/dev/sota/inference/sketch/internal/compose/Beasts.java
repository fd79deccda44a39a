package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What animals on four legs do with their bodies. */
final class Beasts {
    private final Cast cast;

    Beasts(Cast cast) {
        this.cast = cast;
    }

    /** An animal that does something with its body; empty where nothing of the kind is said or drawn. */
    Optional<Thing> doing(Mention mention) {
        Thing thing = mention.thing();
        // Riders and what they ride are one drawing.
        boolean ridden = mention.action() == Action.DRIVING;
        boolean trunk = mention.relation()
                .filter(r -> r.kind() == Relation.Kind.SCALING)
                .isPresent();
        Optional<String> gait = ridden ? Optional.of("WALK") : trunk ? Optional.of("SCALE") : gait(mention.action());
        boolean upright = mention.action() == Action.STANDING || mention.action() == Action.SHAKING;
        if (gait.isEmpty() && !upright || thing.get("alive", "").isEmpty()) {
            return Optional.empty();
        }
        String name = cast.drawn(thing);
        boolean bends = cast.bends(name);
        if (!bends && gait.filter("SIT"::equals).isPresent()) {
            return Optional.empty();
        }
        String shape = bends ? name : name + "-standing";
        if (!cast.bends(shape)) {
            return Optional.empty();
        }
        Map<String, String> facts = new HashMap<>(thing.attributes());
        gait.ifPresent(g -> facts.put("gait", g));
        if (!bends) {
            // Sizes that the words give are those of the other shape.
            facts.remove("size");
        }
        return Optional.of(new Thing("drawing:" + shape, facts));
    }

    private static Optional<String> gait(Action action) {
        return Optional.ofNullable(
                switch (action) {
                    case WALKING -> "WALK";
                    case RUNNING -> "RUN";
                    case JUMPING -> "JUMP";
                    case EATING -> "GRAZE";
                    case LYING -> "LIE";
                    case SLEEPING -> "SLEEP";
                    case SITTING -> "SIT";
                    case REARING, FIGHTING -> "REAR";
                    case DIGGING -> "DIG";
                    case CREEPING -> "CREEP";
                    case CLIMBING -> "CLIMB";
                    case LOOKING_UP -> "LOOK_UP";
                    default -> null;
                });
    }
}
