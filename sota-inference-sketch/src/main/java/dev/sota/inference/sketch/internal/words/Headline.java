package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a sentence tells in two to six of its own words: subject, verb and object as in a newspaper's headline, without the
 * adjuncts that only say when, where or how, and never with an end cut off in the middle of a phrase.
 */
final class Headline {
    private static final int LEAST = 2;
    private static final int MOST = 6;
    private static final int MOST_LETTERS = 40;

    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "your", "my", "this", "that", "these", "those",
            "some");
    private static final Set<String> FILLERS = Set.of(
            "very", "only", "just", "also", "still", "then", "now", "quite", "soon", "already", "even", "really");
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
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "i", "you", "this", "there");
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
    /** Common adjectives that no dictionary of nouns lists. */
    private static final Set<String> QUALITIES =
            Set.of("hot", "cold", "wet", "dry", "new", "old", "big", "small", "young", "long", "short");

    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "tell",
            "tells",
            "told",
            "ask",
            "asks",
            "asked",
            "announced",
            "shouted",
            "shouts",
            "replied",
            "whispered",
            "cried",
            "reasoned",
            "called",
            "answered",
            "added");
    private static final Set<String> COUNTS =
            Set.of("hundred", "thousand", "million", "dozen", "couple", "half", "percent");
    /** What a headline does not speak of without its name. */
    private static final Set<String> UNTOLD =
            Set.of("what", "who", "whom", "him", "her", "them", "it", "me", "us", "nobody", "named", "called");

    /** An order begins with a plain verb; a participle has lost its subject. */
    private static final Pattern PLAIN = Pattern.compile(".*(?<!ed)(?<!sent)(?<!born)(?<!made)(?<!built)");

    private static final Pattern CONTRACTED = Pattern.compile("(?i)\\p{L}['\u2019](?:d|ll|ve|re|m|t)\\b");

    private static final Set<String> VAGUE = Set.of("everything", "nothing", "something", "anything", "all", "things");
    private static final Set<String> REASONS = Set.of("because", "when", "after", "once", "until", "since", "as");
    private static final Set<String> LINKS = Set.of("and", "or");
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "out", "off", "over", "away", "back", "on", "about");

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

    /** The headline of a sentence, or the empty string when it has no few words that say it. */
    static String of(List<Token> tokens, Grammar grammar) {
        Headline whole = new Headline(tokens, grammar);
        String first = whole.vague() ? whole.reason() : whole.read();
        if (words(first) > LEAST || whole.tokens.size() <= MOST) {
            return first;
        }
        // The first of two clauses may say too little: "the sun helps, and the highest tides flood the marshes".
        for (int i = whole.start() + 1; i + LEAST < whole.tokens.size(); i++) {
            if (LINKS.contains(whole.tokens.get(i).word())
                    && whole.tokens.get(i - 1).closed()) {
                String second = new Headline(whole.tokens.subList(i + 1, whole.tokens.size()), grammar).read();
                return words(second) > LEAST ? second : first;
            }
        }
        return first;
    }

    /** Whether the sentence opens with nothing in particular: "not everything went well, because the cellar flooded". */
    private boolean vague() {
        int from = start();
        return tokens.subList(from, Math.min(tokens.size(), from + 2)).stream().anyMatch(t -> VAGUE.contains(t.word()));
    }

    /** What is told of the reason or the time, or of the sentence itself where it has none. */
    private String reason() {
        for (int i = start() + 2; i + LEAST < tokens.size(); i++) {
            if (REASONS.contains(tokens.get(i).word())) {
                String told = new Headline(tokens.subList(i + 1, tokens.size()), grammar).read();
                return told.isEmpty() ? read() : told;
            }
        }
        return read();
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
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
        if (verb >= tokens.size() || IntStream.range(from, verb).anyMatch(this::pronoun)) {
            return "";
        }
        List<Integer> kept = new ArrayList<>(subject(from, verb));
        if (kept.isEmpty() && verb > from) {
            return "";
        }
        int chief = chief(verb);
        if (chief == verb || !leftOut(verb)) {
            kept.add(verb);
        }
        if (chief > verb) {
            kept.add(chief);
        }
        object(chief + 1, kept);
        List<String> words = new ArrayList<>();
        for (int i : kept) {
            words.add(word(i));
        }
        String text = String.join(" ", words);
        boolean fits = words.size() >= LEAST && words.size() <= MOST && text.length() <= MOST_LETTERS;
        boolean whole = !BEINGS.contains(tokens.get(kept.get(kept.size() - 1)).word()) && sound(kept, chief);
        return fits && whole ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : "";
    }

    /** Whether it reads like a headline: nothing contracted, said or merely counted, and no verb without its object. */
    private boolean sound(List<Integer> kept, int chief) {
        boolean plain = kept.stream()
                .map(tokens::get)
                .noneMatch(t -> SAYING.contains(t.word())
                        || UNTOLD.contains(t.word())
                        || CONTRACTED.matcher(t.original()).find());
        Token first = tokens.get(kept.get(0));
        boolean counted = first.number() || TIMES.contains(first.word()) || COUNTS.contains(first.word());
        boolean ends = kept.get(kept.size() - 1) == chief;
        Token last = tokens.get(kept.get(kept.size() - 1));
        boolean open = COUNTS.contains(last.word()) || last.number();
        boolean verbs = chief > kept.get(0) && kept.contains(chief + 1) && grammar.verb(tokens, chief + 1);
        boolean headless = first.word().endsWith("ing") && grammar.only(first.word())
                || kept.get(0) == chief && !PLAIN.matcher(first.word()).matches();
        boolean cut = open
                || verbs
                || headless
                || ends && chief + 1 < tokens.size() && !tokens.get(chief).closed();
        return plain && !counted && !cut;
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

    /** A headline does without the auxiliary of "are sweeping" and "have lost". */
    private boolean leftOut(int verb) {
        return Set.of("is", "are", "was", "were", "has", "have", "had")
                .contains(tokens.get(verb).word());
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

    private boolean pronoun(int i) {
        return PRONOUNS.contains(tokens.get(i).word());
    }

    /** Whether it opens with a time that hangs on nothing: "one winter night the ground shakes". */
    private boolean timed() {
        return TELLING.contains(tokens.get(0).word())
                && tokens.stream().limit(4).anyMatch(t -> TIMES.contains(t.word()));
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
                        || timed()
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
        return behind && !QUALITIES.contains(w) && (told && at + 1 < tokens.size() || grammar.only(w));
    }

    /** The nouns before the verb without articles and without what hangs on a preposition other than "of". */
    private List<Integer> subject(int from, int verb) {
        List<Integer> kept = new ArrayList<>();
        for (int i = from; i < verb; i++) {
            String w = tokens.get(i).word();
            if (Grammar.PREPOSITIONS.contains(w) && !w.equals("of") || BREAKS.contains(w)) {
                break;
            }
            if (!trifle(w)) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static boolean trifle(String word) {
        return ARTICLES.contains(word) || FILLERS.contains(word) || word.endsWith("ly") && word.length() > 5;
    }

    /** The object, and then whole phrases for as long as the line stays short. */
    private void object(int from, List<Integer> kept) {
        List<Integer> phrase = new ArrayList<>();
        for (int i = from; i <= tokens.size(); i++) {
            boolean ends = i == tokens.size() || tokens.get(i).opens() || i > from && being(i);
            String w = ends ? "" : tokens.get(i).word();
            boolean of = w.equals("of") && kept.size() + phrase.size() + 2 <= MOST;
            boolean opens = Grammar.PREPOSITIONS.contains(w) && !of && !particle(i, from);
            if (ends || opens || BREAKS.contains(w) || LINKS.contains(w)) {
                if (!room(kept, phrase)) {
                    return;
                }
                kept.addAll(phrase);
                phrase.clear();
                if (!opens) {
                    return;
                }
            }
            if (!trifle(w)) {
                phrase.add(i);
            }
            if (tokens.get(i).closed()) {
                if (room(kept, phrase)) {
                    kept.addAll(phrase);
                }
                return;
            }
        }
    }

    /** Whether a line stays short with another phrase. */
    private boolean room(List<Integer> kept, List<Integer> phrase) {
        int letters = IntStream.concat(
                        kept.stream().mapToInt(i -> i), phrase.stream().mapToInt(i -> i))
                .map(i -> word(i).length() + 1)
                .sum();
        return kept.size() + phrase.size() <= MOST && letters - 1 <= MOST_LETTERS;
    }

    /** "Put out": a preposition right behind its verb belongs to it. */
    private boolean particle(int at, int from) {
        return at == from && PARTICLES.contains(tokens.get(at).word());
    }
}
