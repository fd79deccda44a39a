package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one text mentions, sorted by what it is for. Immutable. */
final class Story {
    private static final Set<String> THIRD_PERSONS = Set.of("he", "she");
    private static final Set<String> CARRIERS =
            Set.of("it", "they", "them", "he", "she", "him", "her", "this", "these", "its", "their");

    private static final Set<String> OBJECTS = Set.of("it", "him", "her", "them");
    private static final Set<String> SCENERY = Set.of(
            "star",
            "stars",
            "moon",
            "moonlight",
            "sun",
            "sunlight",
            "sunshine",
            "sky",
            "cloud",
            "clouds",
            "smoke",
            "rain",
            "snow",
            "snowflakes",
            "fog",
            "mist",
            "waves",
            "dusk",
            "dawn",
            "night");
    private static final Set<Entry.Kind> SCENIC =
            Set.of(Entry.Kind.WEATHER, Entry.Kind.HOUR, Entry.Kind.SEASON, Entry.Kind.PLACE);

    /** Verbs of weather, of light and of lying there. */
    private static final Set<String> QUIET = Set.of(
            "is",
            "are",
            "was",
            "were",
            "lay",
            "lies",
            "lie",
            "fell",
            "falls",
            "falling",
            "shone",
            "shines",
            "shining",
            "blew",
            "blows",
            "came",
            "comes",
            "began",
            "begins",
            "set",
            "sets",
            "hung",
            "hangs",
            "covers",
            "covered",
            "stretched",
            "stretches",
            "glittered",
            "sparkled",
            "gathered",
            "grew",
            "turned",
            "glowed",
            "drifted",
            "swirled",
            "raged");

    /** More subjects than these crowd a picture. */
    private static final int MOST = 6;

    private final List<Token> tokens;
    private final List<Sight> sights;

    Story(List<Token> tokens, List<Sight> sights) {
        this.tokens = tokens;
        this.sights = List.copyOf(sights);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whom it calls by name. */
    List<CastList.Member> people() {
        return Identities.members(sights);
    }

    /** This story and, more recent than it, what some others tell, but for one of them. */
    Story with(List<Story> others, int but) {
        List<Token> words = new ArrayList<>();
        List<Sight> seen = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (i != but) {
                others.get(i).appendTo(words, seen);
            }
        }
        appendTo(words, seen);
        return new Story(words, seen);
    }

    private void appendTo(List<Token> words, List<Sight> seen) {
        int at = words.size();
        words.addAll(tokens);
        sights.forEach(s -> seen.add(s.moved(at)));
    }

    List<Sight> of(Entry.Kind kind) {
        return sights.stream().filter(s -> s.entry().kind() == kind).toList();
    }

    /** Things to draw or letter: first what the sentence is about, then the rest; each once. */
    List<Sight> things() {
        Map<String, Sight> distinct = new LinkedHashMap<>();
        for (int rank = 0; rank < 3; rank++) {
            for (Sight s : sights) {
                boolean thing =
                        s.entry().kind() == Entry.Kind.THING || s.entry().kind() == Entry.Kind.WORD;
                if (thing && rank(s) == rank && distinct.size() < MOST) {
                    distinct.putIfAbsent(s.key(), s);
                }
            }
        }
        return new ArrayList<>(distinct.values());
    }

    private static int rank(Sight s) {
        // "The heron's beak snapped": the heron is what is seen.
        return s.owns() || s.leads() ? 0 : s.modifies() ? 2 : 1;
    }

    /** Whether a "he" or "she" acts in it, or a "they" where nothing else does. */
    boolean somebody() {
        boolean deed = pose().isPresent() && things().stream().noneMatch(Sight::being);
        boolean they = !tokens.isEmpty() && tokens.get(0).word().equals("they") && (deed || things().isEmpty());
        return they || tokens.stream().anyMatch(t -> THIRD_PERSONS.contains(t.word()));
    }

    /** Whether the "he" or "she" of it is a being that it has named before: "the wolf said he was hungry". */
    boolean namesItsOwn() {
        for (int i = 0; i < tokens.size(); i++) {
            if (THIRD_PERSONS.contains(tokens.get(i).word())) {
                int at = i;
                String sex = tokens.get(i).word().equals("he") ? "man" : "woman";
                return sights.stream().anyMatch(s -> s.to() <= at && s.leads() && s.being() && s.fits(sex));
            }
        }
        return false;
    }

    /** Whether it tells of weather, an hour or a place what scenery shows of itself: "rain fell over the town". */
    boolean scenic() {
        boolean sky = sights.stream()
                .anyMatch(s -> s.leads() && SCENIC.contains(s.entry().kind()));
        return sky && tokens.stream().anyMatch(t -> QUIET.contains(t.word()));
    }

    /** Whether it begins with what the scenery shows of itself: "the stars twinkle over the lake". */
    boolean opensWithScenery() {
        return tokens.stream().limit(3).anyMatch(t -> SCENERY.contains(t.word()));
    }

    /** Whether it does something to "it" or "them" who was spoken of before: behind its first noun. */
    boolean touches() {
        int first =
                sights.stream().filter(Sight::leads).mapToInt(Sight::to).min().orElse(tokens.size());
        return tokens.stream().skip(first).anyMatch(t -> OBJECTS.contains(t.word()));
    }

    /** Whether a pronoun takes up what was spoken of before, as its subject or where it names no other. */
    boolean refers() {
        boolean led = sights.stream()
                .anyMatch(s -> s.leads()
                        && (s.entry().kind() == Entry.Kind.THING || s.entry().kind() == Entry.Kind.WORD));
        for (int i = 0; i < tokens.size(); i++) {
            if (CARRIERS.contains(tokens.get(i).word())) {
                return i <= 1 || !led;
            }
        }
        return false;
    }

    /** The idea that is the subject of the sentence, before anything that could be drawn. */
    Optional<Sight> leadingIdea(Nouns nouns) {
        Optional<Sight> first = sights.stream()
                .filter(s -> s.entry().kind() != Entry.Kind.IDIOM && s.entry().kind() != Entry.Kind.MOOD)
                .findFirst();
        return first.filter(s -> s.entry().kind() == Entry.Kind.IDEA
                && s.from() <= 2
                && s.leads()
                && nouns.find(tokens.get(s.to() - 1).word())
                        .filter(n -> n.nouns() >= n.verbs())
                        .isPresent());
    }

    Optional<Entry> idea() {
        return of(Entry.Kind.IDEA).stream().map(Sight::entry).findFirst();
    }

    Optional<Hour> hour() {
        return first(Entry.Kind.HOUR, Hour::valueOf);
    }

    Optional<Weather> weather() {
        return first(Entry.Kind.WEATHER, Weather::valueOf);
    }

    Optional<Season> season() {
        return first(Entry.Kind.SEASON, Season::valueOf);
    }

    Optional<Mood> mood() {
        return first(Entry.Kind.MOOD, Mood::valueOf);
    }

    Optional<String> pose() {
        return Deeds.main(tokens, of(Entry.Kind.POSE)).map(s -> s.entry().name().toUpperCase(Locale.ROOT));
    }

    private <T> Optional<T> first(Entry.Kind kind, Function<String, T> value) {
        return of(kind).stream()
                .map(s -> value.apply(s.entry().name().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Words, for checks of what time a story is set in. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        tokens.forEach(t -> words.add(t.word()));
        return words;
    }
}
