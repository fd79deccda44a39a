package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shape that something takes by what it does and where it is: what flies and what has settled, who swims, and people
 * where nobody can breathe without what keeps them alive.
 */
final class Guise {
    /** What nobody does on the wing. */
    private static final Set<Action> SETTLED = Set.of(
            Action.SITTING,
            Action.STANDING,
            Action.LYING,
            Action.SLEEPING,
            Action.EATING,
            Action.WALKING,
            Action.JUMPING,
            Action.SWIMMING);

    /** Places with water to swim in, seen from above it. */
    private static final Set<Place> WATERS =
            Set.of(Place.SEA, Place.COAST, Place.BEACH, Place.LAKE, Place.MARSH, Place.RIVER, Place.HARBOUR, Place.ICE);

    /** Who is taller than this many metres does not swim in what others swim in. */
    private static final double WADING = 2.4;

    private final Place place;
    private final Cast cast;
    private final Beasts beasts;

    Guise(Place place, Cast cast) {
        this.place = place;
        this.cast = cast;
        this.beasts = new Beasts(cast);
    }

    /** A thing in the shape of what it does. */
    Thing of(Mention mention) {
        Thing thing = mention.thing();
        if (thing.person()) {
            return switch (place) {
                case SPACE, MOON, PLANET -> new Thing("person:astronaut", Map.of());
                case UNDERWATER -> new Thing("drawing:diver", Map.of());
                default ->
                    swims(mention) && (!place.indoors() || place == Place.BATHS)
                            ? new Thing("drawing:swimmer", Map.of())
                            : thing;
            };
        }
        if (place == Place.MARSH && thing.art().equals("drawing:trawler")) {
            return new Thing("drawing:rowboat", thing.attributes());
        }
        boolean over = related(mention, Relation.Kind.ABOVE);
        if (over || mention.action() == Action.FLYING) {
            return shaped(thing, "-flying");
        }
        boolean perched = !thing.get("perch", "").isEmpty();
        if (!perched && !(swims(mention) && WATERS.contains(place))) {
            Optional<Thing> moving = beasts.doing(mention);
            if (moving.isPresent()) {
                return moving.get();
            }
        }
        boolean touching = perched || related(mention, Relation.Kind.ON) || related(mention, Relation.Kind.INSIDE);
        if (place == Place.SKY || place == Place.SPACE) {
            // There is nothing to settle on.
            return thing;
        }
        return swims(mention) && WATERS.contains(place)
                ? shaped(shaped(thing, "-sitting"), "-swimming")
                : touching || SETTLED.contains(mention.action()) ? shaped(thing, "-sitting") : thing;
    }

    /** Somebody or something as it is seen where it swims: half of it is under the water. */
    Subject wet(Mention mention, Subject drawn) {
        boolean alive = !mention.thing().get("alive", "").isEmpty();
        boolean walks = Shore.walks(drawn.habitat());
        if (place == Place.BODY && drawn.habitat() == Habitat.TABLE) {
            // There is nothing to stand on in the body, where everything floats.
            return in(drawn, Habitat.DEEP);
        }
        if (place == Place.UNDERWATER) {
            boolean crawls = !mention.thing().get("crawls", "").isEmpty();
            return alive && walks && !crawls ? in(drawn, Habitat.DEEP) : drawn;
        }
        // Birds wade, and the largest feel the ground under their feet.
        boolean wades = !mention.thing().get("wings", "").isEmpty() || Stature.metres(mention.thing(), drawn) > WADING;
        Habitat water = wades ? Habitat.WATER : Habitat.DEEP;
        return alive && walks && swims(mention) && WATERS.contains(place) ? in(drawn, water) : drawn;
    }

    private static Subject in(Subject s, Habitat habitat) {
        return new Subject(s.group(), s.height(), s.width(), s.size(), habitat, s.turns(), s.stance());
    }

    private static boolean swims(Mention mention) {
        return mention.action() == Action.SWIMMING
                || mention.action() == Action.STILL
                        && !mention.thing().get("swims", "").isEmpty();
    }

    private static boolean related(Mention mention, Relation.Kind kind) {
        return mention.relation().filter(r -> r.kind() == kind).isPresent();
    }

    /** The drawing of the same in another shape, where there is one; it keeps its colour and its perch. */
    private Thing shaped(Thing thing, String shape) {
        String name = thing.art().substring(thing.art().indexOf(':') + 1);
        Map<String, String> kept = new HashMap<>(thing.attributes());
        kept.keySet().retainAll(Set.of("colour", "perch"));
        if (!thing.get("perch", "").isEmpty()) {
            kept.put("habitat", "air");
        }
        Thing other = new Thing("drawing:" + name + shape, kept);
        return cast.knows(other) ? other : thing;
    }
}
