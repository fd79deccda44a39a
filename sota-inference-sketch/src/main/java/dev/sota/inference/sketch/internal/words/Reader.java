package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a picture's brief from words: the longest phrase that the lexicon knows wins at each word, idioms are swallowed,
 * the first thing that can be drawn is the main subject. Thread-safe.
 */
public final class Reader {
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "my", "your", "our", "their",
            "some", "many", "every", "each", "one", "two", "three", "four", "five", "several", "no", "old", "new",
            "small", "big", "little", "large", "of", "with", "single", "white", "black", "red", "blue", "green",
            "golden", "tall");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("pair", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 9),
            Map.entry("dozen", 9),
            Map.entry("several", 4),
            Map.entry("many", 7),
            Map.entry("few", 3),
            Map.entry("flock", 7),
            Map.entry("herd", 5),
            Map.entry("swarm", 9),
            Map.entry("fleet", 4),
            Map.entry("school", 9),
            Map.entry("group", 4),
            Map.entry("crowd", 9),
            Map.entry("hundreds", 9),
            Map.entry("thousands", 9));

    private static final String OLD_TIMES =
            "1[0-8]\\d\\d|medieval|knights?|monks?|scribes?|quills?|parchment|emperors?";

    private final Lexicon lexicon;

    /** A reader that knows a lexicon. */
    public Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What one text mentions, in order. */
    private static final class Findings {
        private final List<Entry> places = new ArrayList<>();
        private final List<Entry> ideas = new ArrayList<>();
        private final List<Mention> things = new ArrayList<>();
        private Optional<Hour> hour = Optional.empty();
        private Optional<Weather> weather = Optional.empty();
        private Optional<Season> season = Optional.empty();
        private Optional<Mood> mood = Optional.empty();
        private Optional<String> pose = Optional.empty();
    }

    /**
     * The brief of a text.
     *
     * @param prompt what to paint
     * @param setting what was said before, weaker
     * @param mood asked for; NEUTRAL leaves it to the words
     * @param shot asked for
     */
    public Brief read(String prompt, String setting, Mood mood, Shot shot) {
        Findings own = scan(prompt);
        Findings before = scan(setting);
        List<Mention> things = new ArrayList<>(own.things);
        Optional<Entry> idea = own.ideas.stream().findFirst();
        boolean silent = own.places.isEmpty() && own.things.isEmpty();
        boolean continued = silent && !before.things.isEmpty();
        if (continued) {
            // A sentence that shows nothing goes on with what the film is about.
            things.add(before.things.get(0));
        } else if (silent && idea.isPresent()) {
            ideaThings(idea.get(), things);
        }
        Optional<Place> named = best(own.places);
        Optional<Place> implied = things.stream()
                .flatMap(m -> place(m.thing().attributes()).stream())
                .findFirst()
                .or(() -> silent && !continued ? idea.flatMap(i -> place(i.attributes())) : Optional.empty());
        Optional<Place> carried = best(before.places).filter(p -> fits(p, things));
        Place place = inItsTime(
                named.filter(p -> !tooWide(p, things) && !(vague(own.places) && implied.isPresent()))
                        .or(() -> carried)
                        .or(() -> implied)
                        .or(() -> named)
                        .orElseGet(() -> fallback(things)),
                prompt);
        Weather weather = own.weather.or(() -> before.weather).orElse(Weather.CLEAR);
        Season season = own.season.or(() -> before.season).orElse(Season.SUMMER);
        if (weather == Weather.CLEAR && own.weather.isEmpty() && season == Season.WINTER) {
            weather = Weather.SNOW;
        }
        Hour hour = own.hour
                .or(() -> before.hour)
                .or(() -> silent ? idea.flatMap(i -> hour(i.attributes())) : Optional.empty())
                .or(() ->
                        things.stream().findFirst().flatMap(m -> hour(m.thing().attributes())))
                .orElse(Hour.DAY);
        Mood felt = mood != Mood.NEUTRAL ? mood : own.mood.or(() -> before.mood).orElse(Mood.NEUTRAL);
        return new Brief(place, hour, weather, season, felt, shot, things, own.pose);
    }

    private Findings scan(String text) {
        Findings found = new Findings();
        List<String> words = Words.split(text);
        for (int i = 0; i < words.size(); ) {
            i += match(words, i, found);
        }
        return found;
    }

    private int match(List<String> words, int at, Findings found) {
        for (int length = Math.min(Lexicon.LONGEST_PHRASE, words.size() - at); length >= 1; length--) {
            Optional<Entry> hit = lexicon.find(words, at, length);
            if (hit.isPresent() && (!hit.get().guarded() || noun(words, at))) {
                note(hit.get(), words, at, length, found);
                return length;
            }
        }
        return 1;
    }

    private static boolean noun(List<String> words, int at) {
        boolean before = at > 0 && DETERMINERS.contains(words.get(at - 1));
        boolean further = at > 1
                && DETERMINERS.contains(words.get(at - 2))
                && !words.get(at - 1).equals("to");
        return before || further || words.size() <= 2;
    }

    private void note(Entry entry, List<String> words, int at, int length, Findings found) {
        String name = entry.name().toUpperCase(Locale.ROOT);
        switch (entry.kind()) {
            case PLACE -> found.places.add(entry);
            case IDEA -> found.ideas.add(entry);
            case HOUR -> found.hour = found.hour.or(() -> Optional.of(Hour.valueOf(name)));
            case WEATHER -> found.weather = found.weather.or(() -> Optional.of(Weather.valueOf(name)));
            case SEASON -> found.season = found.season.or(() -> Optional.of(Season.valueOf(name)));
            case MOOD -> found.mood = found.mood.or(() -> Optional.of(Mood.valueOf(name)));
            case POSE -> found.pose = found.pose.or(() -> Optional.of(name));
            case THING -> {
                Thing thing = new Thing(entry.name(), entry.attributes());
                boolean known =
                        found.things.stream().anyMatch(m -> m.thing().art().equals(thing.art()));
                if (!known && found.things.size() < 6) {
                    found.things.add(new Mention(thing, count(words, at, length)));
                    lexicon.exact(thing.get("with", ""))
                            .ifPresent(e -> found.things.add(new Mention(new Thing(e.name(), e.attributes()), 1)));
                }
            }
            case IDIOM -> {}
        }
    }

    private static int count(List<String> words, int at, int length) {
        for (int back = 1; back <= 3 && at - back >= 0; back++) {
            Integer n = NUMBERS.get(words.get(at - back));
            if (n != null) {
                return n;
            }
        }
        return Words.plural(words.get(at + length - 1)) ? 3 : 1;
    }

    /** The most specific place; of equals, the first. */
    private static Optional<Place> best(List<Entry> places) {
        Optional<Entry> best = Optional.empty();
        for (Entry p : places) {
            if (best.isEmpty() || weight(p) > weight(best.get())) {
                best = Optional.of(p);
            }
        }
        return best.map(e -> Place.valueOf(e.name().toUpperCase(Locale.ROOT)));
    }

    private static int weight(Entry place) {
        return Integer.parseInt(place.attributes().getOrDefault("weight", "5"));
    }

    private static Optional<Place> place(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get("place")).map(p -> Place.valueOf(p.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Hour> hour(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get("hour")).map(p -> Hour.valueOf(p.toUpperCase(Locale.ROOT)));
    }

    /** Whether the main thing can be in a place that only earlier words named. */
    private static boolean fits(Place place, List<Mention> things) {
        if (things.isEmpty()) {
            return true;
        }
        Optional<Place> home = things.stream()
                .flatMap(m -> place(m.thing().attributes()).stream())
                .findFirst();
        return home.isEmpty() || home.get().indoors() == place.indoors() && !isolated(home.get()) && !isolated(place);
    }

    /** Whether places are named only in words, such as "sky", that fit almost anywhere. */
    private static boolean vague(List<Entry> places) {
        return places.stream().allMatch(p -> weight(p) <= 3);
    }

    /** Whether a place out of doors is only the town or country where a thing that belongs indoors is. */
    private static boolean tooWide(Place place, List<Mention> things) {
        boolean wide = place == Place.CITY || place == Place.VILLAGE || place == Place.RIVER || place == Place.ROAD;
        return wide
                && !things.isEmpty()
                && place(things.get(0).thing().attributes())
                        .filter(Place::indoors)
                        .isPresent();
    }

    /** Before the twentieth century a city is an old town, and people write in libraries rather than in offices. */
    private static Place inItsTime(Place place, String prompt) {
        boolean old = Words.split(prompt).stream().anyMatch(w -> w.matches(OLD_TIMES));
        return switch (place) {
            case CITY, STREET -> old ? Place.VILLAGE : place;
            case OFFICE -> old ? Place.LIBRARY : place;
            default -> place;
        };
    }

    private static boolean isolated(Place place) {
        return place == Place.SPACE || place == Place.MOON || place == Place.UNDERWATER || place == Place.ABSTRACT;
    }

    private static Place fallback(List<Mention> things) {
        return things.isEmpty() ? Place.ABSTRACT : Place.MEADOW;
    }

    private void ideaThings(Entry idea, List<Mention> things) {
        String word = idea.attributes().get("show");
        if (word != null) {
            Optional<Entry> hit = lexicon.exact(word.replace('_', ' '));
            hit.filter(e -> e.kind() == Entry.Kind.THING)
                    .ifPresent(e -> things.add(new Mention(
                            new Thing(e.name(), e.attributes()),
                            Integer.parseInt(idea.attributes().getOrDefault("count", "1")))));
        }
    }
}
