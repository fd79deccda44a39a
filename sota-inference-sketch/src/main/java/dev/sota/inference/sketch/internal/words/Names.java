package dev.sota.inference.sketch.internal.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names of people from words. */
final class Names {
    /** Words before a name; a point behind one ends no sentence. */
    static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "lady",
            "lord",
            "st",
            "saint",
            "aunt",
            "uncle",
            "president",
            "senator",
            "mayor",
            "general",
            "captain",
            "minister",
            "chancellor",
            "judge",
            "professor");

    private static final Set<String> NOBODY =
            Set.of("nobody", "nothing", "everything", "something", "anything", "none", "neither", "either");

    /** Pasts of common verbs, which no dictionary of nouns lists. */
    private static final Set<String> PASTS = Set.of(
            "took", "went", "came", "saw", "ran", "sat", "stood", "gave", "knew", "told", "said", "made", "had", "was",
            "is", "has", "got", "began", "wrote", "brought", "bought", "held", "heard", "kept", "lost", "met", "paid",
            "sold", "sent", "spent", "threw", "woke", "wore", "won", "grew", "drew", "ate", "flew", "fell", "became",
            "taught", "caught", "built", "dug", "rode", "drove", "swam", "slept", "says", "thought");

    /** Before these a name is one of a place. */
    private static final Set<String> WHERE = Set.of("in", "at", "near", "around", "across", "outside", "through");

    /** What marks a family's name among words that vote. */
    private static final String MARK = "@";

    private static final Set<String> FALLING =
            Set.of("fell", "falls", "melted", "melts", "covered", "covers", "drifted", "drifts", "bloomed", "blooms");

    /** What things do, and people do not. */
    private static final Set<String> NATURE = Set.of(
            "fell", "falls", "fall", "lay", "lies", "covered", "covers", "melted", "melts", "drifted", "drifts",
            "bloomed", "blooms", "grew", "grows", "smelled", "smells", "blocked", "blocks", "and", "petals");

    /** Places that are named after people. */
    private static final Set<String> NAMED_PLACES = Set.of(
            "station",
            "bridge",
            "hall",
            "tower",
            "square",
            "street",
            "road",
            "avenue",
            "lane",
            "palace",
            "castle",
            "college",
            "university",
            "school",
            "hospital",
            "museum",
            "theatre",
            "airport",
            "island",
            "islands",
            "falls",
            "river",
            "bay",
            "canal",
            "dock",
            "docks",
            "sea",
            "mountain",
            "mountains",
            "cathedral",
            "day",
            "prize",
            "cup",
            "award",
            "dam",
            "gallery",
            "institute",
            "foundation",
            "house",
            "line",
            "hotel",
            "stadium",
            "gardens",
            "park",
            "lake",
            "church",
            "cross");

    private final Nouns nouns;
    private final Lexicon lexicon;
    private final FirstNames firsts;
    private final CastList cast;

    Names(Nouns nouns, Lexicon lexicon, FirstNames firsts, CastList cast) {
        this.nouns = nouns;
        this.lexicon = lexicon;
        this.firsts = firsts;
        this.cast = cast;
    }

    /**
     * How many words from one on are a person's name, 0 if none is.
     *
     * @param known what {@link #families} said of the text and of what was said before it
     */
    int length(List<Token> tokens, int at, Set<String> known) {
        Token first = tokens.get(at);
        if (titled(tokens, at)) {
            return 1 + run(tokens, at + 1);
        }
        int listed = listed(tokens, at);
        if (listed > 1 || listed == 1 && !falls(tokens, at)) {
            return listed;
        }
        if (family(tokens, at)) {
            return 2;
        }
        if (known.contains(MARK + first.word()) && alone(tokens, at)) {
            return 1;
        }
        return length(tokens, at);
    }

    /** The names of families that a text gives with a title or a forename, marked so that they are no words. */
    Set<String> families(List<Token> tokens) {
        Set<String> families = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (family(tokens, i)) {
                families.add(MARK + tokens.get(i + 1).word());
            } else if (titled(tokens, i)) {
                families.add(MARK + tokens.get(i + run(tokens, i + 1)).word());
            }
        }
        return families;
    }

    private static boolean titled(List<Token> tokens, int at) {
        return TITLES.contains(tokens.get(at).word()) && at + 1 < tokens.size() && capital(tokens.get(at + 1));
    }

    /** Whether a forename and a family's name stand there: "John Snow", but not "Victoria Station". */
    private boolean family(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token first = tokens.get(at);
        Token last = tokens.get(at + 1);
        return first.capital()
                && firsts.has(first.word())
                && !first.closed()
                && !first.possessive()
                && capital(last)
                && !last.opens()
                && !NAMED_PLACES.contains(last.word())
                && !title(tokens);
    }

    /** Whether every word of a text has a capital, so that none tells a name. */
    private static boolean title(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !t.number() && !Grammar.FUNCTION_WORDS.contains(t.word()))
                .allMatch(Token::capital);
    }

    /** Whether a sentence opens with what falls or blooms, although somebody is called so: "Snow fell all night". */
    private static boolean falls(List<Token> tokens, int at) {
        return tokens.get(at).opens()
                && at + 1 < tokens.size()
                && FALLING.contains(tokens.get(at + 1).word());
    }

    /** Whether a known family's name stands for one of them; "Snow fell" opens with the weather after all. */
    private static boolean alone(List<Token> tokens, int at) {
        Token name = tokens.get(at);
        boolean article = at > 0
                && !name.opens()
                && Grammar.DETERMINERS.contains(tokens.get(at - 1).word());
        return capital(name) && !article && !nature(tokens, at) && !title(tokens);
    }

    /** Whether a first word is what it says, whoever else is called so: "Snow fell". */
    private static boolean nature(List<Token> tokens, int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        return tokens.get(at).opens() && (NATURE.contains(next) || Grammar.PREPOSITIONS.contains(next));
    }

    private int length(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (at > 0
                && !first.opens()
                && Grammar.DETERMINERS.contains(tokens.get(at - 1).word())) {
            return 0;
        }
        int run = capital(first) ? run(tokens, at) : 0;
        if (run == 1 && (acted(tokens, at) || called(tokens, at))) {
            return 1;
        }
        if (run > 1 && first(first) && !closedInside(tokens, at, run)) {
            return run;
        }
        if (run < 2 || closedInside(tokens, at, run) || title(tokens)) {
            return 0;
        }
        // "Great Wall" and "Grand Canyon" name what their last word says; "Rose Parker" and "Jack London" do not.
        Token last = tokens.get(at + run - 1);
        boolean known = lexicon.exact(last.word()).isPresent()
                || lexicon.head(last.word()).isPresent()
                || lexicon.exact(phrase(tokens, at, run)).isPresent()
                || nouns.exact(phrase(tokens, at, run)).isPresent()
                || nouns.exact(last.word()).filter(n -> n.type() != 'X').isPresent();
        return known ? 0 : run;
    }

    /** How many words from one on name somebody whom the film has introduced. */
    private int listed(List<Token> tokens, int at) {
        if (nature(tokens, at) && lexicon.exact(tokens.get(at).word()).isPresent()) {
            return 0;
        }
        int n = 0;
        while (at + n < tokens.size()
                && tokens.get(at + n).capital()
                && cast.names(tokens.get(at + n).word())
                && (n == 0
                        || !tokens.get(at + n).opens()
                                && !tokens.get(at + n - 1).closed())) {
            n++;
        }
        return n;
    }

    /** Whether a word is a well-known first name here and nothing else. */
    private boolean first(Token token) {
        return token.capital()
                && firsts.has(token.word())
                && lexicon.exact(token.word()).isEmpty()
                && nouns.exact(token.word()).filter(n -> n.type() != 'X').isEmpty();
    }

    private boolean called(List<Token> tokens, int at) {
        boolean where = at > 0
                && !tokens.get(at).opens()
                && WHERE.contains(tokens.get(at - 1).word());
        return first(tokens.get(at)) && !where && tokens.size() > 2;
    }

    /** Whether a single name that no list knows did something: "Harold pulled the lever". */
    private boolean acted(List<Token> tokens, int at) {
        Token name = tokens.get(at);
        boolean last = at + 1 >= tokens.size() || name.closed() || name.possessive();
        if (last
                || at > 0
                        && !name.opens()
                        && Grammar.PREPOSITIONS.contains(tokens.get(at - 1).word())) {
            return false;
        }
        boolean word = name.word().length() > 2
                && name.original()
                        .substring(1)
                        .equals(name.original().substring(1).toLowerCase(Locale.ROOT));
        boolean unknown = nouns.find(name.word()).isEmpty()
                && lexicon.find(List.of(name.word()), 0, 1).isEmpty()
                && lexicon.action(name.word()).isEmpty()
                && !name.word().endsWith("ly")
                && !name.word().endsWith("ing")
                && !(name.opens() && Words.plural(name.word()))
                && !NOBODY.contains(name.word());
        String verb = tokens.get(at + 1).word();
        boolean past = verb.endsWith("ed") && verb.length() > 4
                || nouns.exact(verb).filter(Nouns.Noun::past).isPresent()
                || PASTS.contains(verb);
        return word && unknown && past;
    }

    private static String phrase(List<Token> tokens, int at, int length) {
        return String.join(
                " ", tokens.subList(at, at + length).stream().map(Token::word).toList());
    }

    private static boolean closedInside(List<Token> tokens, int at, int run) {
        return tokens.subList(at, at + run - 1).stream().anyMatch(t -> t.closed() || t.possessive());
    }

    private static int run(List<Token> tokens, int at) {
        int n = 0;
        while (at + n < tokens.size()
                && n < 3
                && capital(tokens.get(at + n))
                && (n == 0 || !tokens.get(at + n).opens())) {
            n++;
        }
        return n;
    }

    private static boolean capital(Token t) {
        return t.capital()
                && !Grammar.FUNCTION_WORDS.contains(t.word())
                && t.word().length() > 1;
    }
}
