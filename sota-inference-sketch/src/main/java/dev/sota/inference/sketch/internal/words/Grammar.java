package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/**
 * As much grammar as pictures need: whether a word that can be both is a noun here, and which nouns hang on a preposition.
 * Rules of context after the corpus counts, in the manner of Brill's tagger (1992), by hand.
 */
final class Grammar {
    static final Set<String> DETERMINERS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "my",
            "your",
            "our",
            "their",
            "some",
            "many",
            "every",
            "each",
            "several",
            "no",
            "any",
            "all",
            "both",
            "another",
            "few",
            "most",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozen",
            "hundreds",
            "thousands",
            "millions",
            "whose");
    static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "by", "with", "from", "to", "into", "onto", "over", "under", "above", "below", "beneath",
            "beside", "behind", "between", "among", "through", "across", "along", "around", "toward", "towards", "near",
            "inside", "outside", "of", "off", "for", "against", "past", "beyond", "within", "without", "upon", "after",
            "before", "since", "until", "during", "like", "as", "than", "per", "amid", "aboard", "about", "down", "up");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "do", "does", "did",
            "not", "never", "i", "you", "he", "she", "it", "we", "they", "who", "which", "cannot", "dont", "lets",
            "always", "often", "please", "then", "also", "just", "only", "now", "slowly", "quickly", "gently", "im",
            "has", "have", "had", "what");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "can", "could", "may", "must", "should", "do",
            "did");

    /** Verbs whose past is their base, and pasts that are listed as other nouns or verbs. */
    private static final Set<String> SAME = Set.of(
            "put", "cut", "set", "hit", "cast", "spread", "shut", "split", "let", "saw", "felt", "rose", "left",
            "found", "ground", "bore", "wound", "shot", "bit", "dove", "spoke", "sang", "rang", "sank", "swam", "drank",
            "wove");

    private static final Set<String> SINGULAR = Set.of("one", "each", "another", "everyone", "nobody", "somebody");

    /** Pasts of verbs that no dictionary of nouns lists. */
    private static final Set<String> IRREGULAR = Set.of(
            ("became began blew bought broke brought built came caught chose clung crept dealt did drew drove dug ate fed "
                            + "fell fled flew forgot fought froze gave got grew had heard held hid hung kept knew laid lay led "
                            + "lent lost made meant met paid ran rode sat sent shone shook slept slid sold sought spent sprang "
                            + "stole stood stuck struck stung swept swore swung taught thought threw told took tore "
                            + "understood was went wept were woke won wore wrote")
                    .split(" "));

    /** Common adjectives that no dictionary of nouns lists. */
    static final Set<String> QUALITIES =
            Set.of("hot", "cold", "wet", "dry", "new", "old", "big", "small", "young", "long", "short");

    /** Words after which "like" is a verb or asks. */
    static final Set<String> LIKING = Set.of(
            "i", "you", "we", "they", "would", "not", "dont", "to", "people", "children", "looks", "look", "also");

    static final Set<String> CONJUNCTIONS =
            Set.of("and", "or", "but", "while", "when", "if", "because", "as", "so", "yet");
    private static final Set<String> OBJECT_STARTS = Set.of(
            "me",
            "him",
            "them",
            "us",
            "it",
            "you",
            "up",
            "down",
            "out",
            "off",
            "away",
            "back",
            "together",
            "along",
            "through",
            "across",
            "into",
            "over",
            "under",
            "around",
            "toward",
            "towards",
            "from",
            "to",
            "like",
            "between",
            "about");
    /** What says how, how long or where something is to be done. */
    private static final Set<String> WAYS =
            Set.of("until", "till", "for", "well", "gently", "slowly", "quickly", "again", "on", "over", "in", "with");

    static final Set<String> FUNCTION_WORDS;

    static {
        Set<String> all = new java.util.HashSet<>(DETERMINERS);
        all.addAll(PREPOSITIONS);
        all.addAll(BEFORE_VERBS);
        all.addAll(CONJUNCTIONS);
        all.addAll(OBJECT_STARTS);
        all.addAll(Set.of(
                "is", "are", "was", "were", "be", "been", "being", "there", "here", "how", "why", "where", "very",
                "too", "more", "most", "less", "once", "ago", "first", "next", "our", "meet", "imagine", "let", "today",
                "later"));
        FUNCTION_WORDS = Set.copyOf(all);
    }

    private final Nouns nouns;

    Grammar(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the word that ends at an index is a verb here, though it may elsewhere be a noun. */
    boolean verb(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        int verbs = 0;
        int names = 0;
        for (String form : Words.forms(t.word())) {
            Nouns.Noun n = nouns.exact(form).orElse(null);
            if (n != null) {
                verbs = Math.max(verbs, n.verbs());
                names = Math.max(names, n.nouns());
            }
        }
        if (verbs == 0) {
            return false;
        }
        Token before = at > 0 && !t.opens() ? tokens.get(at - 1) : null;
        Token after = at + 1 < tokens.size() && !t.closed() ? tokens.get(at + 1) : null;
        boolean takesObject = after != null
                && !after.opens()
                && (DETERMINERS.contains(after.word()) || OBJECT_STARTS.contains(after.word()));
        if (before == null) {
            // "Plant the bulbs", "Sand the wood": an order; but "Flies in amber" is none.
            return base(t.word())
                    && (takesObject || verbs > names * 2 && after != null && !PREPOSITIONS.contains(after.word()));
        }
        if (SINGULAR.contains(before.word()) && !base(t.word()) && Words.plural(t.word())) {
            // "Until the last one leaves": no plural follows these.
            return true;
        }
        if (DETERMINERS.contains(before.word()) || before.possessive() || before.number()) {
            return false;
        }
        if (described(tokens, at)) {
            return false;
        }
        if (BEFORE_VERBS.contains(before.word())) {
            return !(before.word().equals("to") && !base(t.word()));
        }
        if (PREPOSITIONS.contains(before.word())) {
            return false;
        }
        if (CONJUNCTIONS.contains(before.word()) || before.closed()) {
            boolean told = past(t.word()) && !t.word().endsWith("ed") && !takesNoun(tokens, at);
            boolean ordered = base(t.word()) && order(tokens, at) && after != null && WAYS.contains(after.word());
            return takesObject && (base(t.word()) || verbs > names) || told || ordered;
        }
        if (after != null && singularSubject(tokens, at)) {
            return !AUXILIARIES.contains(after.word());
        }
        boolean agrees = !base(t.word()) || Words.plural(before.word()) || past(t.word());
        return agrees && headed(tokens, at) ? takesObject || verbs > names * 3 : agrees && verbs > names;
    }

    /** Whether a word is listed as an adjective. */
    boolean adjective(String word) {
        return nouns.exact(word).filter(n -> n.value().equals("adjective")).isPresent() || QUALITIES.contains(word);
    }

    /** Whether a word can be a verb at all. */
    boolean may(String word) {
        return Words.forms(word).stream()
                .flatMap(form -> nouns.exact(form).stream())
                .anyMatch(n -> n.verbs() > 0);
    }

    /** Whether a word is a verb and hardly ever a noun: dictionaries of nouns do not list it, or say so. */
    boolean only(String word) {
        boolean listed = false;
        for (String form : Words.forms(word)) {
            Nouns.Noun n = nouns.exact(form).orElse(null);
            if (n != null) {
                listed = true;
                if (n.type() != '=' && n.verbs() > 4 * n.nouns()) {
                    return true;
                }
            }
        }
        return !listed
                && word.length() > 2
                && !(word.endsWith("ers") || word.endsWith("ists") || word.endsWith("meter"));
    }

    /** Whether nothing but adjectives stands between the word and a determiner. */
    private boolean described(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Token t = tokens.get(i);
            if (DETERMINERS.contains(t.word())) {
                return i < at - 1;
            }
            boolean adjective = nouns.exact(t.word())
                    .map(n -> n.value().equals("adjective"))
                    .orElse(false);
            if (!adjective || t.closed() || FUNCTION_WORDS.contains(t.word())) {
                return false;
            }
            if (t.opens()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an -s form follows a singular noun with its article that hangs on no preposition: "the camel stores". */
    private boolean singularSubject(List<Token> tokens, int at) {
        String before = tokens.get(at - 1).word();
        return !base(tokens.get(at).word())
                && at > 1
                && DETERMINERS.contains(tokens.get(at - 2).word())
                && !Words.plural(before)
                && headed(tokens, at)
                && preposition(tokens, at - 1, 0).isEmpty();
    }

    /** Whether the sentence of a word begins with an order: "Pour in the milk and whisk until smooth". */
    private boolean order(List<Token> tokens, int at) {
        int first = at;
        while (first > 0 && !tokens.get(first).opens()) {
            first--;
        }
        return first < at && verb(tokens, first);
    }

    /** Whether a noun or its end follows, so that the word belongs to a list of nouns: "a hammer and saw blades". */
    private boolean takesNoun(List<Token> tokens, int at) {
        return tokens.get(at).closed() || at + 1 == tokens.size();
    }

    /** Whether a form is of the past. */
    boolean past(String word) {
        return word.endsWith("ed")
                || nouns.exact(word).filter(Nouns.Noun::past).isPresent()
                || SAME.contains(word)
                || IRREGULAR.contains(word);
    }

    private static boolean base(String word) {
        return !word.endsWith("s") || word.endsWith("ss");
    }

    /** Whether the words before are already a whole noun phrase, so that a verb may follow. */
    private boolean headed(List<Token> tokens, int at) {
        return nouns.find(tokens.get(at - 1).word())
                .filter(n -> n.nouns() >= n.verbs())
                .isPresent();
    }

    /** The preposition, not before a floor, on which the noun phrase of a word hangs, or the empty string. */
    String preposition(List<Token> tokens, int from, int floor) {
        for (int i = from - 1; i >= Math.max(floor, from - 5); i--) {
            Token t = tokens.get(i);
            if (t.closed() || tokens.get(i + 1).opens()) {
                return "";
            }
            if (PREPOSITIONS.contains(t.word())) {
                return t.word();
            }
            if (DETERMINERS.contains(t.word())) {
                boolean governed = i > floor
                        && !tokens.get(i).opens()
                        && !tokens.get(i - 1).closed();
                String before = governed ? tokens.get(i - 1).word() : "";
                if (DETERMINERS.contains(before) && !before.equals(t.word())) {
                    continue;
                }
                return PREPOSITIONS.contains(before) ? before : "";
            }
            if (BEFORE_VERBS.contains(t.word()) || CONJUNCTIONS.contains(t.word()) || verb(tokens, i)) {
                return "";
            }
        }
        return "";
    }
}
