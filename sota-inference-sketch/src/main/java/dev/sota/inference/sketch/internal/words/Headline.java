package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a sentence tells in a few of its own words: one whole clause as it stands there, articles and all, without an adjunct
 * that opens it or a time that ends it. Where that is too long, or might be cut in the middle of what it says, there is none:
 * no sign is better than a wrong one.
 */
final class Headline {
    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int MOST_LETTERS = 44;

    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "your", "my", "this", "that", "these", "those",
            "some");
    private static final Set<String> BEINGS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should", "may");
    private static final Set<String> BREAKS = Set.of(
            "but",
            "while",
            "because",
            "so",
            "until",
            "that",
            "which",
            "who",
            "whose",
            "when",
            "as",
            "than",
            "like",
            "where",
            "if",
            "since",
            "though",
            "although",
            "unless",
            "whether");
    private static final Set<String> TELLING = Set.of("one", "every", "each", "that", "this", "next", "last");
    private static final Set<String> TIMES = Set.of(
            "night",
            "day",
            "morning",
            "evening",
            "afternoon",
            "week",
            "month",
            "year",
            "time",
            "spring",
            "summer",
            "autumn",
            "winter",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday");
    private static final Set<String> FAR =
            Set.of("deep", "high", "far", "just", "out", "even", "right", "soon", "shortly", "long");
    /** An order begins with a plain verb; a participle has lost its subject. */
    private static final Pattern PLAIN = Pattern.compile(".*(?<!ed)(?<!sent)(?<!born)(?<!made)(?<!built)");

    private static final Pattern CONTRACTED = Pattern.compile("(?i)\\p{L}['\u2019](?:d|ll|ve|re|m|t)\\b");

    private static final Set<String> LINKS = Set.of("and", "or");

    /** The verb that tells what happens, as written in the sentence; empty where there is none. */
    static String verb(List<Token> tokens, Grammar grammar) {
        Headline h = new Headline(tokens, grammar);
        int from = h.start();
        for (int i = from; i < h.tokens.size(); i++) {
            if (h.predicate(i, from)) {
                return h.tokens.get(h.chief(i)).word();
            }
        }
        return "";
    }

    private final List<Token> tokens;
    private final Grammar grammar;

    private Headline(List<Token> tokens, Grammar grammar) {
        this.tokens = tokens.stream().anyMatch(Token::opens) ? first(tokens) : tokens;
        this.grammar = grammar;
    }

    /** The clause of a sentence, or the empty string when it has none that is short and whole. */
    static String of(List<Token> tokens, Grammar grammar) {
        if (tokens.isEmpty()) {
            return "";
        }
        Headline whole = new Headline(tokens, grammar);
        String first = whole.read();
        if (first.split(" ").length > LEAST) {
            return first;
        }
        // The first of two clauses may say too little: "the sun helps, and the highest tides flood the marshes".
        for (int i = whole.start() + 1; i + LEAST < whole.tokens.size(); i++) {
            if (LINKS.contains(whole.tokens.get(i).word())
                    && whole.tokens.get(i - 1).closed()) {
                String second = new Headline(whole.tokens.subList(i + 1, whole.tokens.size()), grammar).read();
                return second.isEmpty() ? first : second;
            }
        }
        return first;
    }

    /** Of several sentences the first. */
    private static List<Token> first(List<Token> tokens) {
        int end = 1;
        while (end < tokens.size() && !tokens.get(end).opens()) {
            end++;
        }
        return tokens.subList(0, end);
    }

    private String read() {
        int from = start();
        int verb = from;
        while (verb < tokens.size() && !predicate(verb, from)) {
            verb++;
        }
        if (verb >= tokens.size() || !subject(from, verb)) {
            return "";
        }
        int end = end(verb);
        while (end > from && !fits(from, end)) {
            end = shorter(chief(verb), end);
        }
        return end > from && sound(from, chief(verb), end) ? written(from, end) : "";
    }

    private boolean fits(int from, int end) {
        return end - from >= LEAST && end - from <= MOST && written(from, end).length() <= MOST_LETTERS;
    }

    private String written(int from, int end) {
        String text = IntStream.range(from, end).mapToObj(this::word).collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Before the last phrase that only says where or with what, of a verb that has its object or needs none; or 0. */
    private int shorter(int chief, int end) {
        String verb = tokens.get(chief).word();
        for (int i = end - 1; i > chief; i--) {
            boolean object = i > chief + 1
                    && !Grammar.PREPOSITIONS.contains(tokens.get(chief + 1).word())
                    && !Grammar.FUNCTION_WORDS.contains(tokens.get(i - 1).word())
                    && !ClauseWords.SETTING.contains(verb);
            boolean alone = i == chief + 1 && ClauseWords.INTRANSITIVE.contains(verb);
            if (ClauseWords.WHERE.contains(tokens.get(i).word()) && (object || alone)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether whoever acts is a whole noun phrase, or an order has none. */
    private boolean subject(int from, int verb) {
        Token opening = tokens.get(from);
        if (Grammar.PREPOSITIONS.contains(opening.word())
                || BREAKS.contains(opening.word())
                || tokens.subList(from, verb).stream().anyMatch(Token::closed)) {
            return false;
        }
        if (verb == from) {
            return PLAIN.matcher(tokens.get(verb).word()).matches()
                    && !BEINGS.contains(tokens.get(verb).word());
        }
        String head = tokens.get(verb - 1).word();
        boolean noun = !Grammar.FUNCTION_WORDS.contains(head) && !(head.endsWith("ing") && grammar.only(head));
        boolean bare = !ARTICLES.contains(opening.word())
                && !Grammar.DETERMINERS.contains(opening.word())
                && !(opening.capital() && !opening.opens())
                && !Words.plural(head);
        return noun
                && !bare
                && IntStream.range(from, verb)
                        .noneMatch(i -> ClauseWords.VAGUE.contains(tokens.get(i).word()));
    }

    /** Behind the clause: at a mark, at what says when or why, or at an "and" that begins another verb. */
    private int end(int verb) {
        int at = chief(verb);
        while (at < tokens.size()) {
            if (at > verb) {
                String w = tokens.get(at).word();
                boolean next = LINKS.contains(w) && at + 1 < tokens.size() && grammar.verb(tokens, at + 1);
                if (tokens.get(at).opens()
                        || ClauseWords.ENDS.contains(w)
                                && at > verb + 1
                                && !tokens.get(at).closed()
                        || next) {
                    return at;
                }
            }
            if (tokens.get(at).closed()) {
                return listed(at + 1) ? tokens.size() : at + 1;
            }
            at++;
        }
        return at;
    }

    /** Whether a mark may part the members of a list rather than two clauses: "from Seoul, Portland and Dakar". */
    private boolean listed(int at) {
        return at < tokens.size()
                && !tokens.get(at).opens()
                && !ClauseWords.GOING_ON.contains(tokens.get(at).word())
                && !BREAKS.contains(tokens.get(at).word());
    }

    /** Whether it stands by itself: nothing contracted, said or merely counted, no second verb, and nothing left hanging. */
    private boolean sound(int from, int chief, int end) {
        List<Token> kept = tokens.subList(from, end);
        boolean plain = kept.stream()
                .noneMatch(t -> ClauseWords.SAYING.contains(t.word())
                        || ClauseWords.UNTOLD.contains(t.word())
                        || CONTRACTED.matcher(t.original()).find());
        Token first = kept.get(0);
        boolean counted = first.number() || TIMES.contains(first.word()) || timed(from);
        Token last = kept.get(kept.size() - 1);
        boolean hanging = Grammar.FUNCTION_WORDS.contains(last.word())
                || last.word().endsWith("ly")
                || last.number()
                || ClauseWords.COUNTS.contains(last.word())
                || kept.get(kept.size() - 1).possessive()
                || end - 1 > chief + 1 && last.word().endsWith("ed")
                || end - 1 == chief && ClauseWords.BARE.contains(last.word());
        boolean headless = first.word().endsWith("ing") && grammar.only(first.word());
        boolean verbs = IntStream.range(chief + 1, end)
                .anyMatch(i -> tokens.get(i).word().equals("to") && i + 1 < end && grammar.verb(tokens, i + 1)
                        || BEINGS.contains(tokens.get(i).word()));
        return plain && !counted && !hanging && !headless && !verbs;
    }

    /** The verb that an auxiliary helps, or the verb itself. */
    private int chief(int verb) {
        int at = verb;
        while (at + 1 < tokens.size()
                && BEINGS.contains(tokens.get(at).word())
                && !tokens.get(at).closed()
                && (BEINGS.contains(tokens.get(at + 1).word())
                        || trifle(tokens.get(at + 1).word())
                        || verbal(tokens.get(at + 1).word()))) {
            at++;
            if (verbal(tokens.get(at).word())) {
                return at;
            }
        }
        return verb;
    }

    private boolean verbal(String word) {
        return word.endsWith("ing")
                || word.endsWith("ed")
                || word.equals("be")
                || word.equals("been")
                || grammar.only(word);
    }

    private String word(int i) {
        String original = tokens.get(i).original();
        boolean first = tokens.get(i).opens() && !tokens.get(i).capital();
        return first ? original.toLowerCase(Locale.ROOT) : original;
    }

    /** Whether it opens with a time that hangs on nothing: "one winter night the ground shakes". */
    private boolean timed(int from) {
        return TELLING.contains(tokens.get(from).word())
                && tokens.stream().skip(from).limit(4).anyMatch(t -> TIMES.contains(t.word()));
    }

    /** Whether it opens with how far in or out something is: "deep under the hills". */
    private boolean distant() {
        return tokens.size() > 1
                && FAR.contains(tokens.get(0).word())
                && Grammar.PREPOSITIONS.contains(tokens.get(1).word());
    }

    /** Whether a word is an auxiliary here; "can" is a thing in "a watering can". */
    private boolean being(int at) {
        String word = tokens.get(at).word();
        String before = at > 0 ? tokens.get(at - 1).word() : "";
        boolean noun = (word.equals("can") || word.equals("may") || word.equals("will") || word.equals("must"))
                && (before.endsWith("ing") || ARTICLES.contains(before) || Grammar.PREPOSITIONS.contains(before));
        return BEINGS.contains(word) && !noun;
    }

    /** Behind an adjunct that opens the sentence: up to its comma, or to the article of the next noun. */
    private int start() {
        boolean adjunct = !tokens.isEmpty()
                && (Grammar.PREPOSITIONS.contains(tokens.get(0).word())
                        || BREAKS.contains(tokens.get(0).word())
                        || timed(0)
                        || distant());
        int at = 0;
        for (int i = 0; i < Math.min(tokens.size() - 2, 10) && (adjunct || i < 2); i++) {
            if (tokens.get(i).closed()) {
                at = i + 1;
                break;
            }
            boolean next = i > 1
                    && Grammar.DETERMINERS.contains(tokens.get(i).word())
                    && !Grammar.FUNCTION_WORDS.contains(tokens.get(i - 1).word());
            if (adjunct && next) {
                at = i;
                break;
            }
        }
        return LINKS.contains(tokens.isEmpty() ? "" : tokens.get(at).word()) ? at + 1 : at;
    }

    /** Whether the predicate begins at a word: an auxiliary, or a verb behind a noun or at the start. */
    private boolean predicate(int at, int from) {
        Token t = tokens.get(at);
        String w = t.word();
        if (being(at)) {
            return true;
        }
        if (Grammar.FUNCTION_WORDS.contains(w) || w.endsWith("ly") || t.number()) {
            return false;
        }
        if (grammar.verb(tokens, at)) {
            return true;
        }
        boolean behind = at > from
                && !t.capital()
                && !Grammar.DETERMINERS.contains(tokens.get(at - 1).word())
                && !Grammar.PREPOSITIONS.contains(tokens.get(at - 1).word())
                && !tokens.get(at - 1).number();
        boolean told = w.endsWith("ed")
                && behind
                && !Grammar.CONJUNCTIONS.contains(tokens.get(at - 1).word());
        return behind && !Grammar.QUALITIES.contains(w) && (told && at + 1 < tokens.size() || grammar.only(w));
    }

    private static boolean trifle(String word) {
        return word.endsWith("ly") && word.length() > 5
                || Set.of("also", "still", "just", "already", "now").contains(word);
    }
}
