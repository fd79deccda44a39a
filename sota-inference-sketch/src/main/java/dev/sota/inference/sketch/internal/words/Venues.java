package dev.sota.inference.sketch.internal.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Places that no scenery tells apart, such as shops, works and halls: which words name one, and what a sign there says.
 * Thread-safe.
 */
final class Venues {
    private static final int MOST_WORDS = 4;
    private static final int MOST_LETTERS = 26;

    /** On which a noun that is not listed as a place must hang to be one. */
    private static final Set<String> STRICT =
            Set.of("in", "at", "on", "inside", "into", "within", "outside", "behind", "near", "through");

    /** Where somebody is who is said to be there; "the bakery opens" hangs on nothing. */
    private static final Set<String> THERE = Set.of(
            "", "in", "at", "on", "inside", "into", "within", "outside", "behind", "near", "through", "beside", "by",
            "under", "across", "along", "past", "to");

    /** Scenery that is the same for many houses, halls and yards, so that a name tells them apart. */
    private static final Set<Place> BUILT = Set.of(
            Place.ROOM,
            Place.OFFICE,
            Place.KITCHEN,
            Place.LIBRARY,
            Place.LABORATORY,
            Place.WORKSHOP,
            Place.CLASSROOM,
            Place.HOSPITAL,
            Place.SHOP,
            Place.STAGE,
            Place.HALL,
            Place.MUSEUM,
            Place.CHURCH,
            Place.CONCOURSE,
            Place.COURTROOM,
            Place.GYM,
            Place.CAFE,
            Place.BAKERY,
            Place.WAREHOUSE,
            Place.CINEMA,
            Place.COUNTER,
            Place.FACTORY,
            Place.STADIUM,
            Place.RAILWAY,
            Place.PARK);

    private static final Set<String> SINGULAR = Set.of("barracks", "headquarters", "kennels", "catacombs", "baths");

    private final Lexicon lexicon;
    private final Nouns nouns;

    Venues(Lexicon lexicon, Nouns nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Whether scenery leaves open which of many houses, halls and yards it is. */
    static boolean built(Place place) {
        return BUILT.contains(place);
    }

    /** The place that an unlisted word names by its last part: "in the button shop", "at the pinworks". */
    Optional<Entry> place(List<Token> tokens, int at, String preposition) {
        if (!STRICT.contains(preposition)) {
            return Optional.empty();
        }
        String word = tokens.get(at).word();
        if (at > 0 && specifies(tokens, at - 1)) {
            return lexicon.head(word);
        }
        boolean unknown = lexicon.exact(word).isEmpty()
                && nouns.find(word).filter(n -> n.type() != 'W').isEmpty();
        return unknown ? lexicon.tail(word) : Optional.empty();
    }

    /**
     * What a sign says where a sentence is.
     *
     * @param own the sentence
     * @param past what was said before it; a place that was named there needs no sign
     * @param place the scenery in which the sentence is painted
     * @param era when
     */
    Optional<String> sign(Story own, Story past, Place place, Era era) {
        return own.of(Entry.Kind.PLACE).stream()
                .filter(s -> !s.modifies() && !s.entry().hint() && THERE.contains(s.preposition()))
                .filter(s -> seen(Whereabouts.place(s.entry().name()), place, era))
                .max(Comparator.comparingInt(Whereabouts::weight).thenComparing(s -> -s.from()))
                .flatMap(s -> name(own.tokens(), s, past));
    }

    /** Whether a named place is painted as some scenery; a shop also as the street before it. */
    private static boolean seen(Place named, Place scenery, Era era) {
        return Whereabouts.inItsTime(named, era) == scenery || named == Place.SHOP && scenery == Place.STREET;
    }

    private Optional<String> name(List<Token> tokens, Sight s, Story past) {
        int from = s.from();
        while (from < s.to() - 1
                && (Grammar.PREPOSITIONS.contains(tokens.get(from).word())
                        || Grammar.DETERMINERS.contains(tokens.get(from).word()))) {
            from++;
        }
        boolean listed = s.entry().attributes().containsKey("sign");
        while (from > 0 && s.to() - from < MOST_WORDS && specifies(tokens, from - 1)) {
            from--;
        }
        List<Token> named = tokens.subList(from, s.to());
        boolean proper =
                built(Whereabouts.place(s.entry().name())) && named.stream().anyMatch(t -> t.capital() && !t.opens());
        if (!listed && !proper || several(named) || said(named, past.tokens())) {
            return Optional.empty();
        }
        return lettering(named).or(() -> lettering(tokens.subList(s.from(), s.to())));
    }

    private static Optional<String> lettering(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (Token t : words) {
            text.append(text.isEmpty() ? "" : " ").append(t.original());
        }
        String name = text.toString().replaceAll("['\u2019]s$", "").toUpperCase(Locale.ROOT);
        return name.isEmpty() || name.length() > MOST_LETTERS ? Optional.empty() : Optional.of(name);
    }

    /** Whether a word only tells the next noun apart: a noun itself, or part of a name. */
    private boolean specifies(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        if (t.closed() || t.number() || Grammar.FUNCTION_WORDS.contains(t.word())) {
            return false;
        }
        if (t.capital() && !t.opens()) {
            return true;
        }
        boolean name =
                t.capital() && at + 1 < tokens.size() && tokens.get(at + 1).capital();
        return name
                || !t.opens()
                        && nouns.find(t.word())
                                .filter(n -> n.type() == 'T' || n.type() == 'W' || n.type() == 'P')
                                .filter(n -> n.nouns() >= n.verbs())
                                .isPresent();
    }

    /** Whether places of a kind are meant rather than one of them: "in restaurants and cafes". */
    private static boolean several(List<Token> named) {
        String last = named.get(named.size() - 1).word();
        return Words.plural(last) && !last.endsWith("works") && !SINGULAR.contains(last);
    }

    private static boolean said(List<Token> named, List<Token> past) {
        List<String> words = named.stream().map(Token::word).toList();
        for (int i = 0; i + words.size() <= past.size(); i++) {
            if (past.subList(i, i + words.size()).stream()
                    .map(Token::word)
                    .toList()
                    .equals(words)) {
                return true;
            }
        }
        return false;
    }
}
