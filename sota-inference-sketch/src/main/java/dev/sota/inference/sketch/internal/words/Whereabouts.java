package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides where a picture is. */
final class Whereabouts {
    static final Set<String> HERE =
            Set.of("in", "on", "at", "through", "across", "inside", "along", "under", "into", "within");
    /** What a setting says of a story that is told indoors. */
    private static final String ROOFED = "indoors";

    private static final Set<String> ELSEWHERE =
            Set.of("from", "to", "of", "for", "than", "about", "against", "with", "without", "as", "like");

    /** What only comes from there or is likened to it is not there. */
    private static final Set<String> AFAR = Set.of("from", "than", "about", "without", "like");

    /** What belongs to a mountain of fire that a story is about. */
    private static final Set<Place> SLOPES =
            Set.of(Place.MOUNTAINS, Place.SKY, Place.SNOWFIELD, Place.CAVE, Place.MOON);

    private static final Set<String> GROWING = Set.of(
            "grow",
            "grows",
            "grew",
            "growing",
            "ripen",
            "ripens",
            "ripened",
            "soil",
            "sprout",
            "sprouts",
            "harvest",
            "harvested",
            "pick",
            "picked",
            "slopes",
            "orchard",
            "orchards",
            "fields",
            "bushes",
            "vines");

    private static final String PLANE = "drawing:plane";

    /** Where what is eaten grows. */
    private static final Set<Place> GARDENS = Set.of(Place.GARDEN, Place.BALCONY, Place.GREENHOUSE, Place.ORCHARD);

    /** Where only things of that very place are: a ship puts its owner to sea, not itself into his street. */
    private static final Set<Place> ELEMENTS =
            Set.of(Place.SEA, Place.HARBOUR, Place.UNDERWATER, Place.SPACE, Place.RAILWAY, Place.BODY);

    /** Landmarks of these places stand almost anywhere, and say nothing about where. */
    private static final Set<Place> COMMON = Set.of(Place.MEADOW, Place.VILLAGE, Place.CITY, Place.STREET, Place.PARK);

    private static final Set<String> BOATS = Set.of("drawing:rubberboat", "drawing:rowboat", "drawing:trawler");

    /** What people ride in with others. */
    private static final String BUS = "icon:bus-side";

    private static final Set<String> RIDDEN = Set.of("drawing:train", "drawing:tram", BUS);

    /** What is told of ships that have engines. */
    private static final Set<String> MOTORS = Set.of(
            "ferry",
            "cruise",
            "liner",
            "passengers",
            "passenger",
            "tourists",
            "container",
            "tanker",
            "freighter",
            "engine",
            "engines",
            "radar",
            "steamer",
            "trawler",
            "icebreaker",
            "submarine",
            "warship",
            "holiday");

    private static final Set<String> ABOARD = Set.of("in", "on", "inside", "aboard");

    /** Towns are where rooms are: "in the town of Mainz, a goldsmith opened a workshop". */
    private static final Set<Place> AROUND = Set.of(Place.VILLAGE, Place.CITY, Place.MAP);

    /** Dry country in which a village may lie. */
    private static final Set<Place> COUNTRY = Set.of(Place.MOUNTAINS, Place.FOREST, Place.FIELD, Place.SNOWFIELD);

    private Whereabouts() {}

    /** Whether houses stand in the country that a picture shows: "a village in the mountains". */
    static boolean settled(Story own, Place place) {
        return COUNTRY.contains(place)
                && own.of(Entry.Kind.PLACE).stream()
                        .anyMatch(s -> !s.modifies() && place(s.entry().name()) == Place.VILLAGE);
    }

    /** Which of its kinds a place is: as the first words say that name it so. */
    static Optional<String> kind(Story own, Story before, Place place) {
        return Stream.of(own, before)
                .flatMap(story -> story.of(Entry.Kind.PLACE).stream())
                .map(Sight::entry)
                .filter(e -> place(e.name()) == place)
                .flatMap(e -> Optional.ofNullable(e.attributes().get("kind")).stream())
                .findFirst()
                .or(() -> place == Place.DECK && motors(own, before) ? Optional.of("motor") : Optional.empty())
                .or(() -> place == Place.BRIDGE ? Bridges.kind(own, before) : Optional.empty());
    }

    private static boolean motors(Story own, Story before) {
        return Stream.of(own, before).flatMap(s -> s.words().stream()).anyMatch(MOTORS::contains);
    }

    /** The place of a picture: what was named, what was said before, or where its things are at home. */
    static Place decide(Story own, Story before, List<Sight> sights, Optional<Place> idea) {
        List<Entry> all = sights.stream()
                .filter(s -> !s.modifies() && !Staying.caught(s, own))
                .map(Sight::entry)
                .toList();
        List<Entry> near = sights.stream()
                .filter(s -> !Staying.caught(s, own))
                .filter(s -> (!s.modifies() || s.owns()) && !ELSEWHERE.contains(s.preposition()))
                .map(Sight::entry)
                .toList();
        List<Entry> found = near.stream().anyMatch(e -> home(e).isPresent()) ? near : all;
        List<Entry> things = found.stream()
                        .anyMatch(e -> "vehicle".equals(e.attributes().get("role")))
                ? found.stream().filter(e -> !e.name().startsWith("person:")).toList()
                : found;
        List<Entry> weighty = Staying.weighty(sights, things);
        // That a story is under some roof says less than what is at home under another.
        List<Sight> past = before.of(Entry.Kind.PLACE).stream()
                .filter(s -> !before.tokens().get(s.from()).word().equals(ROOFED))
                .toList();
        boolean stays = best(past.stream().filter(s -> !s.entry().hint()).toList())
                .or(() -> landmark(before))
                .filter(p -> Staying.fits(p, weighty))
                .isPresent();
        List<Sight> named = Stream.concat(own.of(Entry.Kind.PLACE).stream(), landmarks(own).stream())
                .filter(s -> !stays || Staying.moves(s, own))
                .collect(Collectors.toCollection(ArrayList::new));
        named.addAll(carriages(own));
        Bridges.under(own).ifPresent(named::add);
        Optional<Place> spoken = best(named);
        Optional<Place> implied = idea.or(() -> things.stream()
                        .flatMap(e -> home(e).stream())
                        .filter(ELEMENTS::contains)
                        .findFirst())
                .or(() -> things.stream()
                        .filter(e -> "vehicle".equals(e.attributes().get("role")))
                        .flatMap(e -> home(e).stream())
                        .findFirst())
                .or(() -> things.stream()
                        .filter(e -> e.kind() == Entry.Kind.THING)
                        .flatMap(e -> home(e).stream())
                        .findFirst())
                .or(() -> things.stream().flatMap(e -> home(e).stream()).findFirst());
        Optional<Place> carried = best(past)
                .or(() -> landmark(before))
                .filter(p -> Bearings.aboard(own) || Staying.fits(p, weighty))
                .or(() -> best(outdoors(past)).filter(p -> Staying.fits(p, weighty)));
        boolean open = Bearings.open(own);
        if (open) {
            implied = implied.filter(p -> !p.indoors());
            carried = best(outdoors(past));
        }
        boolean origin = !named.isEmpty()
                && named.stream().allMatch(s -> AFAR.contains(s.preposition()) && !Bearings.lookout(own.tokens(), s));
        Optional<Place> said = origin && carried.isPresent() ? Optional.empty() : spoken;
        boolean erupting =
                carried.or(() -> best(past)).filter(p -> p == Place.VOLCANO).isPresent()
                        || implied.filter(p -> p == Place.VOLCANO).isPresent();
        if (erupting && said.filter(SLOPES::contains).isPresent()) {
            said = Optional.of(Place.VOLCANO);
        }
        return settle(own, before, sights, new Found(things, named, said, implied, carried));
    }

    private static List<Sight> outdoors(List<Sight> places) {
        return places.stream().filter(s -> !place(s.entry().name()).indoors()).toList();
    }

    /** What words say of where a picture may be. */
    private record Found(
            List<Entry> things,
            List<Sight> named,
            Optional<Place> spoken,
            Optional<Place> implied,
            Optional<Place> carried) {}

    private static Place settle(Story own, Story before, List<Sight> sights, Found found) {
        Place place = found.spoken()
                .filter(p -> !tooWide(p, found.things(), sights)
                        && !(vague(found.named()) && found.implied().isPresent()))
                .or(found::carried)
                .or(found::implied)
                .or(found::spoken)
                .orElse(found.things().isEmpty() ? Place.ABSTRACT : under(before));
        Place settled = inItsTime(flooded(growing(place, own, before), own, before, sights), Era.of(own, before));
        Optional<Entry> first = sights.stream()
                .map(Sight::entry)
                .filter(e -> e.kind() == Entry.Kind.THING)
                .findFirst();
        boolean tree = sights.stream().anyMatch(s -> s.entry().name().equals("plant:oak"));
        if (tree
                && settled == Place.ROOM
                && found.spoken().isEmpty()
                && found.carried().isEmpty()) {
            // A cat is at home, but the tree that it climbs is not in the room.
            return Place.GARDEN;
        }
        boolean drives =
                first.filter(e -> "vehicle".equals(e.attributes().get("role"))).isPresent();
        if (settled == Place.SEA && Staying.afoot(own, sights)) {
            return Place.COAST;
        }
        if (settled == Place.CONCOURSE && first.filter(Whereabouts::travels).isPresent()) {
            // What flies or rolls is before the hall, not in it.
            return first.filter(e -> e.name().equals(PLANE)).isPresent()
                    ? Place.AIRPORT
                    : first.flatMap(Whereabouts::home).orElse(Place.ROAD) == Place.RAILWAY ? Place.RAILWAY : Place.ROAD;
        }
        if (!settled.indoors() && Bearings.atWindow(own)) {
            return found.carried().filter(Place::indoors).orElse(Place.ROOM);
        }
        // The heart has chambers and walls, but no story leaves the body for a room.
        if (settled == Place.ROOM && found.carried().filter(Place.BODY::equals).isPresent()) {
            return Place.BODY;
        }
        // A van that stops at the corner shop stops before it.
        return settled == Place.SHOP && drives ? Place.STREET : settled;
    }

    /** Where something is of which nothing is known but, at most, that it is under a roof. */
    private static Place under(Story before) {
        return before.words().contains(ROOFED) ? Place.ROOM : Place.MEADOW;
    }

    private static boolean travels(Entry e) {
        String role = e.attributes().getOrDefault("role", "");
        return role.equals("vehicle") || role.equals("rail") || e.name().equals(PLANE);
    }

    /** A flooded town is houses that stand in water, where boats go. */
    private static Place flooded(Place place, Story own, Story before, List<Sight> sights) {
        boolean town = place == Place.VILLAGE || place == Place.STREET || place == Place.CITY;
        boolean water = Stream.of(own, before).flatMap(s -> s.words().stream()).anyMatch(w -> w.startsWith("flood"));
        boolean boats = sights.stream().anyMatch(s -> BOATS.contains(s.entry().name()));
        return town && water && boats ? Place.HARBOUR : place;
    }

    /** What is eaten at home grows out of doors. */
    private static Place growing(Place place, Story own, Story before) {
        boolean grows = place == Place.KITCHEN
                && !own.words().contains("kitchen")
                && own.words().stream().anyMatch(GROWING::contains);
        Optional<Place> garden = before.of(Entry.Kind.PLACE).stream()
                .map(s -> place(s.entry().name()))
                .filter(p -> GARDENS.contains(p))
                .findFirst();
        return grows ? garden.orElse(Place.FIELD) : place;
    }

    /** Buildings that something happens in or at say where it is. */
    private static List<Sight> landmarks(Story own) {
        List<Sight> found = new ArrayList<>();
        for (Sight s : own.of(Entry.Kind.THING)) {
            boolean landmark = "landmark".equals(s.entry().attributes().get("role"));
            boolean leads = landmark
                    && s.leads()
                    && home(s.entry()).filter(p -> !COMMON.contains(p)).isPresent();
            if (leads) {
                String home = s.entry().attributes().getOrDefault("place", "meadow");
                found.add(s.as(new Entry(Entry.Kind.PLACE, home, Map.of("weight", "7"), false)));
            } else if (landmark && HERE.contains(s.preposition())) {
                String home = s.entry().attributes().getOrDefault("place", "meadow");
                found.add(s.as(new Entry(Entry.Kind.PLACE, home, Map.of("weight", "4"), false)));
            }
        }
        return found;
    }

    /** Trains, trams and buses that people are in: "on the night train a man sleeps". */
    private static List<Sight> carriages(Story own) {
        boolean somebody = own.of(Entry.Kind.THING).stream()
                .anyMatch(s -> s.leads() && s.entry().name().startsWith("person:"));
        return own.of(Entry.Kind.THING).stream()
                .filter(s ->
                        somebody && !s.modifies() && RIDDEN.contains(s.entry().name()))
                .filter(s -> ABOARD.contains(s.preposition()))
                .map(s -> s.as(new Entry(
                        Entry.Kind.PLACE,
                        s.entry().name().equals(BUS) ? "vehicle" : "carriage",
                        Map.of("weight", "8"),
                        false)))
                .toList();
    }

    /** Where a building stands that earlier words named. */
    private static Optional<Place> landmark(Story before) {
        if (Bridges.told(before)) {
            return Optional.of(Place.BRIDGE);
        }
        return before.of(Entry.Kind.THING).stream()
                .map(Sight::entry)
                .filter(e -> List.of("landmark", "land").contains(e.attributes().getOrDefault("role", "")))
                .flatMap(e -> home(e).stream())
                .findFirst();
    }

    static Optional<Place> home(Entry entry) {
        return Optional.ofNullable(entry.attributes().get("place")).map(Whereabouts::place);
    }

    static Place place(String name) {
        return Place.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The place that words point at most; of equals, the first. */
    static Optional<Place> best(List<Sight> places) {
        Optional<Sight> best = Optional.empty();
        boolean room = places.stream()
                .anyMatch(p ->
                        place(p.entry().name()).indoors() && !p.modifies() && !ELSEWHERE.contains(p.preposition()));
        for (Sight p : places) {
            if (room && AROUND.contains(place(p.entry().name()))) {
                continue;
            }
            if (best.isEmpty() || weight(p) > weight(best.get())) {
                best = Optional.of(p);
            }
        }
        return best.map(s -> place(s.entry().name()));
    }

    static int weight(Sight place) {
        int bonus = HERE.contains(place.preposition()) ? 3 : ELSEWHERE.contains(place.preposition()) ? -2 : 0;
        return weight(place.entry()) + bonus - (place.modifies() ? 3 : 0);
    }

    private static int weight(Entry place) {
        return Integer.parseInt(place.attributes().getOrDefault("weight", "5"));
    }

    /** Whether places are named only in words, such as "sky", that fit almost anywhere. */
    private static boolean vague(List<Sight> places) {
        return places.stream().allMatch(p -> weight(p.entry()) - (p.modifies() ? 3 : 0) <= 3);
    }

    /** Whether a place out of doors is only the town or country where a thing that belongs indoors is. */
    private static boolean tooWide(Place place, List<Entry> things, List<Sight> sights) {
        boolean wide = switch (place) {
            case CITY, VILLAGE, RIVER, ROAD, MAP, ABSTRACT -> true;
            default -> false;
        };
        return wide
                && things.stream()
                        .findFirst()
                        .filter(e -> !Settling.WORN.contains(e.name()))
                        .filter(e -> !Staying.small(e)
                                || sights.stream()
                                        .anyMatch(s -> s.entry().equals(e)
                                                && !s.preposition().equals("with")))
                        .flatMap(Whereabouts::home)
                        .filter(Place::indoors)
                        .isPresent();
    }

    /** Before the twentieth century a city is an old town, and people write in libraries rather than in offices. */
    static Place inItsTime(Place place, Era era) {
        Map<Place, Place> then =
                Map.of(Place.CITY, Place.VILLAGE, Place.STREET, Place.VILLAGE, Place.OFFICE, Place.LIBRARY);
        return era == Era.OLD ? then.getOrDefault(place, place) : place;
    }
}
