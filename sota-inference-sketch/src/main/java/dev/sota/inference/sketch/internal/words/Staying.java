package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/** What takes a story to another place, and what leaves it where it is. */
final class Staying {
    private static final Set<Place> BEDS =
            Set.of(Place.GARDEN, Place.FARM, Place.FIELD, Place.ORCHARD, Place.BALCONY, Place.GREENHOUSE);

    /** What grows in the open grows under glass as well. */
    private static final Set<Place> GROUNDS = Set.of(Place.GARDEN, Place.FIELD, Place.FARM, Place.JUNGLE, Place.MEADOW);

    private static final Set<Place> BEYOND = Set.of(Place.SPACE, Place.MOON, Place.PLANET);

    private static final Set<String> BEES = Set.of("drawing:bee", "drawing:honeycomb", "drawing:hive");

    private static final Set<String> SHIPS = Set.of(
            "drawing:ship",
            "drawing:sloop",
            "drawing:liner",
            "drawing:trawler",
            "drawing:rowboat",
            "icon:ferry",
            "icon:sail-boat",
            "icon:diving-scuba");

    /** Hints of these places are strong enough to take a story there. */
    private static final Set<Place> TELLING = Set.of(
            Place.SPACE, Place.UNDERWATER, Place.BODY, Place.HOSPITAL, Place.STAGE, Place.STADIUM, Place.CLASSROOM);

    private static final Set<String> ARRIVALS = Set.of(
            "reach",
            "reaches",
            "reached",
            "enter",
            "enters",
            "entered",
            "cross",
            "crosses",
            "crossed",
            "climb",
            "climbs",
            "climbed",
            "visit",
            "visits",
            "visited",
            "find",
            "finds",
            "found",
            "see",
            "sees",
            "saw",
            "explore",
            "explores",
            "explored",
            "is",
            "are",
            "was",
            "were",
            "becomes",
            "became",
            "left",
            "leave",
            "leaves",
            "fill",
            "fills",
            "filled",
            "cover",
            "covers",
            "covered",
            "surround",
            "surrounds",
            "flood",
            "floods",
            "flooded",
            "here",
            "there",
            "build",
            "builds",
            "built");

    private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "we", "you", "who");

    private static final Set<String> PLATFORMS = Set.of("rig", "rigs", "platform", "platforms");

    /** What lives in the sea and comes out of it. */
    private static final Set<String> AMPHIBIOUS = Set.of(
            "drawing:turtle",
            "drawing:crab",
            "drawing:lobster",
            "drawing:seal",
            "drawing:walrus",
            "drawing:otter",
            "drawing:penguin",
            "drawing:seashell",
            "drawing:sealion");

    private Staying() {}

    /** Whether words take a story to a place: strong hints, and what is not only done something with. */
    static boolean moves(Sight s, Story own) {
        boolean hinted = s.entry().hint()
                && !TELLING.contains(Whereabouts.place(s.entry().name()));
        return !hinted && !object(s, own);
    }

    /** Whether a place is only what is done something with: "puffins dig burrows", but not "they reached the cave". */
    private static boolean object(Sight s, Story own) {
        if (!s.preposition().isEmpty() || s.from() < 2) {
            return false;
        }
        boolean acted = own.of(Entry.Kind.THING).stream().anyMatch(t -> t.leads() && t.to() < s.from());
        return acted
                && own.tokens().subList(Math.max(0, s.from() - 3), s.from()).stream()
                        .noneMatch(t -> ARRIVALS.contains(t.word()) || t.closed());
    }

    /** Whether people stand where only ships can: nobody walks on the sea. */
    static boolean afoot(Story own, List<Sight> sights) {
        boolean people = sights.stream().anyMatch(s -> s.entry().name().startsWith("person:") && s.leads());
        boolean built = own.words().stream().anyMatch(PLATFORMS::contains);
        return people
                && !built
                && sights.stream()
                        .allMatch(s -> s.entry().name().startsWith("person:")
                                || small(s.entry())
                                || s.entry().kind() == Entry.Kind.WORD);
    }

    /**
     * The things that can keep a story from staying where it was: not what is only lettered, nor what somebody has in hand.
     */
    static List<Entry> weighty(List<Sight> sights, List<Entry> things) {
        return sights.stream()
                .filter(s -> things.contains(s.entry()))
                .filter(s -> s.to() > 0)
                .map(Sight::entry)
                .filter(e -> e.kind() != Entry.Kind.WORD)
                .filter(e -> !small(e) && !anywhere(e))
                .toList();
    }

    /** Whether something of the sea is on the table or in a net: what is done something with, by somebody. */
    static boolean caught(Sight s, Story own) {
        return s.entry().attributes().containsKey("alive")
                && Whereabouts.home(s.entry())
                        .filter(p -> p == Place.UNDERWATER)
                        .isPresent()
                && (!s.preposition().isEmpty() || s.from() > 1)
                && (own.of(Entry.Kind.THING).stream()
                                .anyMatch(t -> t.leads()
                                        && t.to() < s.from()
                                        && t.entry().name().startsWith("person:"))
                        || own.tokens().stream().limit(s.from()).anyMatch(t -> SOMEBODY.contains(t.word())));
    }

    /** People are wherever their story is; only who floats or dives is not. */
    private static boolean anywhere(Entry e) {
        return e.name().startsWith("person:")
                && Whereabouts.home(e).filter(Place::isolated).isEmpty();
    }

    /** What can be carried about: a pot is in the kitchen, but a story does not go there for it. */
    static boolean small(Entry e) {
        boolean large = e.attributes().containsKey("role")
                || e.attributes().containsKey("alive")
                || e.name().startsWith("person:")
                || SHIPS.contains(e.name());
        return !large && Whereabouts.home(e).filter(p -> !p.isolated()).isPresent();
    }

    /** Whether a thing, of all there are, can be in a place that only earlier words named. */
    static boolean fits(Place place, List<Entry> things) {
        if (place.water() && !things.isEmpty() && things.stream().allMatch(e -> AMPHIBIOUS.contains(e.name()))) {
            return true;
        }
        if (place == Place.HIVE) {
            // Who is told of there is a bee, until somebody else is.
            return things.stream().allMatch(e -> BEES.contains(e.name()));
        }
        boolean ship = things.stream().anyMatch(e -> SHIPS.contains(e.name()));
        if (ship && !place.water()) {
            return false;
        }
        List<Place> homes =
                things.stream().flatMap(e -> Whereabouts.home(e).stream()).toList();
        return homes.isEmpty()
                || BEDS.contains(place) && homes.get(0) == Place.KITCHEN
                || place == Place.GREENHOUSE && GROUNDS.contains(homes.get(0))
                || homes.stream()
                        .anyMatch(home -> home == place
                                || BEYOND.contains(home) && BEYOND.contains(place)
                                || home.indoors() == place.indoors() && !home.isolated() && !place.isolated());
    }
}
