package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an explainer says of things, short enough for a board: the words of its main clause from the beginning up to where
 * another clause or a list begins, such as "Each colour bends by a different amount". A statement that would have to be
 * cut elsewhere is none.
 */
final class Statement {
    private static final int LEAST = 3;
    private static final int MOST = 9;
    private static final int MOST_LETTERS = 48;

    /** Whom a sentence speaks of without naming them: a board would not say who. */
    private static final Set<String> PRONOUNS = Set.of(
            "it",
            "they",
            "he",
            "she",
            "this",
            "that",
            "these",
            "those",
            "i",
            "there",
            "here",
            "his",
            "her",
            "their",
            "its",
            "them",
            "him",
            "what",
            "who",
            "which",
            "how",
            "why",
            "where",
            "when",
            "both",
            "others",
            "another",
            "ours",
            "one",
            "some",
            "such",
            "nobody",
            "everyone",
            "somebody");

    private static final Set<String> LOST =
            Set.of("it", "them", "him", "her", "this", "that", "ones", "so", "do", "does");

    /** Before these another clause begins, or a phrase without which the clause still says what it says. */
    private static final Set<String> ENDS = Set.of(
            "because",
            "when",
            "while",
            "until",
            "till",
            "since",
            "though",
            "although",
            "but",
            "so",
            "unless",
            "whereas",
            "which",
            "who",
            "whose",
            "that",
            "if",
            "before",
            "after",
            "where",
            "as",
            "whatever",
            "without");

    /** Where a statement that is too long may still be cut behind its object. */
    private static final Set<String> CUTS =
            Set.of("in", "with", "from", "for", "at", "on", "into", "through", "during");

    private static final Set<String> OPENERS = Set.of(
            "and", "but", "so", "then", "now", "yet", "today", "often", "usually", "also", "finally", "still",
            "that's");

    private Statement() {}

    /** The statement of a sentence, with a capital letter; empty where it makes none that is short and whole. */
    static String of(List<Token> tokens, Grammar grammar) {
        int from = 0;
        while (from < tokens.size() && OPENERS.contains(tokens.get(from).word())) {
            from++;
        }
        if (from >= tokens.size()) {
            return "";
        }
        String opening = tokens.get(from).word();
        boolean named = !PRONOUNS.contains(opening)
                && !Grammar.PREPOSITIONS.contains(opening)
                && !ENDS.contains(opening)
                && !(opening.endsWith("ing") && !predicate(tokens, from + 1, grammar))
                && !opening.endsWith("ly");
        if (!named) {
            return "";
        }
        int end = end(tokens, from, grammar);
        while (end > 0 && !fits(tokens, from, end)) {
            end = shorter(tokens, from, end);
        }
        return end > 0 && whole(tokens, from, end, grammar) ? new Clause(tokens.subList(from, end)).text() : "";
    }

    private static int end(List<Token> tokens, int from, Grammar grammar) {
        int at = from;
        while (at < tokens.size()) {
            String word = tokens.get(at).word();
            boolean next = (word.equals("and") || word.equals("or"))
                    && at + 1 < tokens.size()
                    && (grammar.verb(tokens, at + 1)
                            || PRONOUNS.contains(tokens.get(at + 1).word()));
            if (at > from && (tokens.get(at).opens() || ENDS.contains(word) || next)) {
                return at;
            }
            at++;
            if (tokens.get(at - 1).closed()) {
                return at;
            }
        }
        return at;
    }

    private static int shorter(List<Token> tokens, int from, int end) {
        for (int i = end - 1; i > from + LEAST; i--) {
            boolean object = !Grammar.FUNCTION_WORDS.contains(tokens.get(i - 1).word());
            if (CUTS.contains(tokens.get(i).word()) && object) {
                return i;
            }
        }
        return 0;
    }

    /** Whether it has a subject and a verb and nothing that hangs on what is not there. */
    private static boolean whole(List<Token> tokens, int from, int end, Grammar grammar) {
        String last = tokens.get(end - 1).word();
        boolean verb = IntStream.range(from + 1, end).anyMatch(i -> predicate(tokens, i, grammar));
        boolean hangs = Grammar.FUNCTION_WORDS.contains(last)
                || ClauseWords.BARE.contains(last)
                || ClauseWords.COUNTS.contains(last)
                || tokens.get(end - 1).possessive()
                || Grammar.DETERMINERS.contains(tokens.get(end - 2).word()) && grammar.adjective(last);
        boolean lost = tokens.subList(from, end).stream()
                .anyMatch(t -> LOST.contains(t.word()) || ClauseWords.SAYING.contains(t.word()));
        return verb && !hangs && !lost;
    }

    private static boolean predicate(List<Token> tokens, int at, Grammar grammar) {
        String word = tokens.get(at).word();
        boolean auxiliary = Set.of("is", "are", "has", "have", "can", "must", "need", "needs")
                .contains(word);
        String before = tokens.get(at - 1).word();
        boolean group = at + 1 < tokens.size() && tokens.get(at + 1).word().equals("of");
        boolean free = !group && !Grammar.FUNCTION_WORDS.contains(before) && !Grammar.FUNCTION_WORDS.contains(word);
        return (auxiliary || grammar.verb(tokens, at) || free && grammar.may(word)) && !grammar.past(word);
    }

    private static boolean fits(List<Token> tokens, int from, int end) {
        return end - from >= LEAST && new Clause(tokens.subList(from, end)).fits(MOST, MOST_LETTERS);
    }
}
