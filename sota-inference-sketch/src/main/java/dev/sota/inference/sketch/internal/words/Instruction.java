package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/** What a step of an instruction tells its reader to do, short enough for a board: "Lift off the small cap". */
final class Instruction {
    private static final int MOST = 7;
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
            "look",
            "see",
            "say",
            "ask",
            "have",
            "be",
            "do",
            "try",
            "come",
            "comes",
            "go",
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
        if (from + 1 >= tokens.size() || !orders(tokens, from, grammar)) {
            return "";
        }
        int end = end(tokens, from);
        while (end > from + 1 && !fits(tokens, from, end)) {
            end = shorter(tokens, from, end);
        }
        boolean says = end - from > 1
                && !VAGUE.contains(tokens.get(end - 1).word())
                && !Grammar.DETERMINERS.contains(tokens.get(end - 1).word())
                && tokens.subList(from + 1, end).stream().anyMatch(t -> tells(t));
        return says ? new Clause(tokens.subList(from, end)).text() : "";
    }

    /** A plain verb before what it is done to. */
    private static boolean orders(List<Token> tokens, int at, Grammar grammar) {
        String verb = tokens.get(at).word();
        Token next = tokens.get(at + 1);
        if (IDLE.contains(verb) || tokens.get(at).closed() || next.opens() || grammar.past(verb)) {
            return false;
        }
        return grammar.verb(List.copyOf(tokens.subList(at, tokens.size())), 0);
    }

    private static boolean tells(Token t) {
        return !Grammar.FUNCTION_WORDS.contains(t.word()) && !VAGUE.contains(t.word());
    }

    private static int end(List<Token> tokens, int from) {
        int at = from + 1;
        while (at < tokens.size()
                && !tokens.get(at).opens()
                && !tokens.get(at - 1).closed()
                && !ENDS.contains(tokens.get(at).word())) {
            at++;
        }
        return at;
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
