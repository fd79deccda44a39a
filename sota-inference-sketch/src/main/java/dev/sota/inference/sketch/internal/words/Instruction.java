package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/** What a step of an instruction tells its reader to do, short enough for a board: "Lift off the small cap". */
final class Instruction {
    private static final int MOST = 8;
    private static final Set<String> BEGINNING = Set.of("begin", "start", "continue", "finish");

    /** No comma follows it before an order. */
    private static final List<String> LAST = List.of("at", "the", "end");

    private static final int ADJUNCT = 6;
    private static final int MOST_LETTERS = 40;

    /** What may stand before the order. */
    private static final Set<String> OPENERS = Set.of(
            "then",
            "now",
            "first",
            "next",
            "finally",
            "afterwards",
            "carefully",
            "gently",
            "slowly",
            "meanwhile",
            "lastly",
            "please",
            "just",
            "always",
            "never",
            "once",
            "again",
            "and",
            "so",
            "but");

    /** Before these a step is told; what follows says why, how long, with what or what else. */
    private static final Set<String> ENDS = Set.of(
            "and",
            "or",
            "but",
            "so",
            "until",
            "till",
            "because",
            "when",
            "while",
            "if",
            "before",
            "after",
            "as",
            "that",
            "which",
            "who",
            "where",
            "without",
            "unless",
            "since",
            "though",
            "although",
            "to",
            "than",
            "like",
            "by");

    /** Where a phrase may be cut that is still too long. */
    private static final Set<String> CUTS = Set.of(
            "with", "from", "for", "in", "on", "at", "into", "onto", "over", "through", "under", "between", "near");

    private static final Set<String> VAGUE = Set.of(
            "it", "them", "this", "these", "that", "those", "one", "ones", "everything", "something", "your", "the");

    /** What one cannot be told to do, or tells nothing on a board. */
    private static final Set<String> IDLE = Set.of(
            "imagine",
            "think",
            "let",
            "remember",
            "meet",
            "welcome",
            "see",
            "have",
            "be",
            "do",
            "come",
            "comes",
            "goes",
            "consider",
            "suppose",
            "picture",
            "thank",
            "call",
            "can",
            "may",
            "will",
            "must",
            "might",
            "like");

    private Instruction() {}

    /** The step with which a sentence begins, with a capital letter; empty where it gives no order or none that is short. */
    static String of(List<Token> tokens, Grammar grammar) {
        int from = 0;
        while (from < tokens.size() && OPENERS.contains(tokens.get(from).word())) {
            from++;
        }
        from = behindAdjunct(tokens, from);
        if (from + 1 >= tokens.size() || !orders(tokens, from, grammar)) {
            return "";
        }
        int end = end(tokens, from);
        while (end > from + 1
                && (!fits(tokens, from, end)
                        || VAGUE.contains(tokens.get(end - 1).word()))) {
            end = shorter(tokens, from, end);
        }
        boolean says = end - from > 1
                && !VAGUE.contains(tokens.get(end - 1).word())
                && !Grammar.DETERMINERS.contains(tokens.get(end - 1).word())
                && tokens.subList(from + 1, end).stream().anyMatch(t -> tells(t));
        return says ? new Clause(tokens.subList(from, end)).text() : "";
    }

    /** Behind where or when something is to be done: "In the room, shake hands". */
    private static int behindAdjunct(List<Token> tokens, int from) {
        int behind = from + LAST.size();
        if (behind < tokens.size()
                && LAST.equals(
                        tokens.subList(from, behind).stream().map(Token::word).toList())) {
            return behind;
        }
        if (from < tokens.size()
                && Grammar.PREPOSITIONS.contains(tokens.get(from).word())) {
            for (int i = from + 1; i < Math.min(tokens.size() - 1, from + ADJUNCT); i++) {
                if (tokens.get(i).closed()) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** A plain verb before what it is done to, or before where. */
    private static boolean orders(List<Token> tokens, int at, Grammar grammar) {
        String verb = tokens.get(at).word();
        Token next = tokens.get(at + 1);
        boolean plain = !verb.endsWith("ing") && !verb.endsWith("ly") && !Words.plural(verb);
        if (IDLE.contains(verb) || !plain || tokens.get(at).closed() || next.opens() || grammar.told(verb)) {
            return false;
        }
        String word = next.word();
        if (Grammar.FUNCTION_WORDS.contains(verb) || ENDS.contains(verb)) {
            return false;
        }
        if (Grammar.DETERMINERS.contains(word) || word.equals("half") || next.number()) {
            return grammar.may(verb) || grammar.only(verb);
        }
        if (!Grammar.PREPOSITIONS.contains(word)) {
            return grammar.verb(List.copyOf(tokens.subList(at, tokens.size())), 0);
        }
        boolean counted = at + 2 < tokens.size() && counts(tokens.get(at + 2));
        return counted && (grammar.may(verb) || grammar.only(verb)) || BEGINNING.contains(verb) || grammar.mostly(verb);
    }

    /** "Throw in two handfuls", but "rain on the roof". */
    private static boolean counts(Token t) {
        return t.number()
                || t.word().equals("half")
                || Grammar.DETERMINERS.contains(t.word()) && !t.word().equals("the");
    }

    private static boolean tells(Token t) {
        return !Grammar.FUNCTION_WORDS.contains(t.word()) && !VAGUE.contains(t.word());
    }

    private static int end(List<Token> tokens, int from) {
        int at = from + 1;
        while (at < tokens.size()
                && !tokens.get(at).opens()
                && !tokens.get(at - 1).closed()
                && (!ENDS.contains(tokens.get(at).word())
                        || ClauseWords.COUNTS.contains(tokens.get(at - 1).word()))) {
            at++;
        }
        // "With your back to the sun": half of that says nothing.
        boolean halved = at < tokens.size() && tokens.get(at).word().equals("to");
        int whole = halved ? shorter(tokens, from, at) : 0;
        return whole > 0 ? whole : at;
    }

    /** Before the last phrase that says with what or where, behind what is done to something; or 0. */
    private static int shorter(List<Token> tokens, int from, int end) {
        for (int i = end - 1; i > from + 2; i--) {
            if (CUTS.contains(tokens.get(i).word())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean fits(List<Token> tokens, int from, int end) {
        return new Clause(tokens.subList(from, end)).fits(MOST, MOST_LETTERS);
    }
}
