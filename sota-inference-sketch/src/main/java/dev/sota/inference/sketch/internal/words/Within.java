package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is seen from within a place: no train by who rides in it, no doors beside the houses that have them. */
final class Within {
    private static final Set<String> SHIPS = Set.of(
            "drawing:ship",
            "drawing:sloop",
            "drawing:liner",
            "drawing:trawler",
            "icon:ferry",
            "icon:sail-boat",
            "icon:ship-wheel");

    private static final Set<String> CANAL = Set.of(
            "drawing:narrowboat",
            "drawing:lockgates",
            "drawing:rowboat",
            "drawing:trawler",
            "drawing:dam",
            "icon:ferry");

    /** Parts of houses, which are no things of their own beside them. */
    private static final Set<String> PARTS = Set.of("icon:door", "drawing:window", "drawing:stairs");

    private static final Set<Place> BUILT = Set.of(Place.VILLAGE, Place.STREET, Place.CITY, Place.CASTLE);

    private static final Set<String> CRAFT =
            Set.of("drawing:plane", "drawing:spacecraft", "drawing:satellite", "drawing:rocket", "icon:satellite");

    private static final Thing ORGAN = new Thing("drawing:heart-human", Map.of("role", "organ", "place", "body"));

    private static final Thing PILOT = new Thing("person:uniform", Map.of("pose", "stand"));

    private static final Set<Action> ALOFT = Set.of(Action.FLYING, Action.RISING, Action.FALLING, Action.BURNING);

    private static final String BED = "icon:bed";

    private Within() {}

    /** What a dish comes on. */
    private static final Set<String> CROCKERY = Set.of("drawing:plate", "drawing:bowl");

    /** Whether a plate or bowl is that of a dish which brings its own: "dumplings on a plate". */
    static boolean served(Mention mention, List<Mention> all) {
        return CROCKERY.contains(mention.thing().art())
                && all.stream().anyMatch(m -> !m.thing().get("served", "").isEmpty());
    }

    private static Mention alone(Mention m) {
        return new Mention(m.thing(), m.count(), m.size(), m.action(), Optional.empty());
    }

    private static Mention as(Thing thing, Mention m) {
        return new Mention(thing, m.count(), m.size(), m.action(), m.relation());
    }

    /** The mentions that are seen in a place. */
    static List<Mention> seen(List<Mention> all, Place place) {
        List<Mention> seen = new ArrayList<>(all);
        if (place == Place.BODY) {
            // Inside the body a heart beats; it stands for no feeling.
            seen.replaceAll(m -> m.thing().art().equals("icon:heart") ? as(ORGAN, m) : m);
        }
        if (place == Place.COCKPIT) {
            crew(seen);
        }
        if (place == Place.CARRIAGE || place == Place.VEHICLE || place == Place.UNDERGROUND) {
            seen.removeIf(m -> List.of("rail", "vehicle").contains(m.thing().get("role", "")));
        }
        if (place == Place.DECK) {
            // Unless another ship comes.
            boolean crew = all.stream().anyMatch(m -> m.thing().person());
            seen.removeIf(m -> crew && SHIPS.contains(m.thing().art()));
        }
        if (place == Place.LAMPROOM) {
            // The lamp of the room is there already.
            seen.removeIf(m -> List.of("drawing:lighthouse", "drawing:lantern")
                    .contains(m.thing().art()));
        }
        if (place == Place.BEDROOM) {
            // Who lies down there lies on the bed of the room, which is there also when nothing else is.
            boolean slept = all.stream()
                    .anyMatch(m -> m.thing().person() && (m.action() == Action.SLEEPING || m.action() == Action.LYING));
            if (slept || all.size() == 1) {
                seen.removeIf(m -> BED.equals(m.thing().art()));
                seen.replaceAll(m -> seen.size() < all.size() ? alone(m) : m);
            }
        }
        if (place == Place.BRIDGE) {
            seen.removeIf(Bridges::stoodOn);
        }
        if (place == Place.AIRPORT) {
            // The planes of the scenery stand on their wheels, beside which people are.
            boolean company = seen.size() > 1;
            seen.removeIf(m -> m.thing().art().equals("drawing:plane")
                    && (m.action() == Action.STANDING || company && !ALOFT.contains(m.action())));
        }
        if (place == Place.CANAL) {
            // The scenery has its boat and its gates; a boat from the side would lie across the water.
            seen.removeIf(m -> CANAL.contains(m.thing().art()));
        }
        if (place.indoors()) {
            // Rooms have tables, on which things lie that are seen from near.
            seen.removeIf(m -> seen.size() > 1 && m.thing().art().equals("icon:table-furniture"));
            // Rooms have windows.
            seen.removeIf(m -> seen.size() > 1 && m.thing().art().equals("drawing:window"));
        }
        if (BUILT.contains(place)) {
            seen.removeIf(m -> seen.indexOf(m) > 0 && PARTS.contains(m.thing().art()));
        }
        return seen;
    }

    /** Who flies is seen in the cockpit, the aeroplane or spacecraft about them is not. */
    private static void crew(List<Mention> seen) {
        seen.replaceAll(m -> m.thing().get("crew", "").isEmpty() ? m : as(PILOT, m));
        seen.removeIf(m -> CRAFT.contains(m.thing().art()));
    }
}
