package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The noun of a sentence with the words that tell it apart: "noise barrier", "two egg yolks", "lockable doors". */
final class NounPhrase {
    private static final int BEFORE = 2;
    private static final int BEHIND = 2;
    private static final int MOST_LETTERS = 26;

    private static final Set<String> COUNTS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");
    private static final Set<String> COMMON = Set.of(
            "hot", "cold", "wet", "dry", "new", "old", "big", "small", "young", "long", "short", "red", "green", "blue",
            "white", "black", "golden", "thick", "thin", "fresh", "raw", "wide", "narrow", "sharp", "soft", "hard");
    private static final Set<String> TELLING =
            Set.of("same", "other", "such", "whole", "last", "only", "very", "own", "main");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{3,}(?:able|ible|ical|less|ous|ful|ish|ic)");
    /** Too vague to say what is to be seen. */
    private static final Set<String> VAGUE = Set.of(
            "way", "ways", "side", "sides", "part", "parts", "end", "ends", "kind", "sort", "thing", "things", "lot",
            "bit", "piece", "pieces", "number", "half", "rest", "top", "bottom", "middle", "back", "front", "turn",
            "point", "place", "case", "corner", "gut", "fact", "matter", "use", "settle", "frame", "board", "line",
            "set", "row", "life", "name", "time");

    private final List<Token> tokens;
    private final Grammar grammar;
    private final Nouns nouns;

    NounPhrase(List<Token> tokens, Grammar grammar, Nouns nouns) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.nouns = nouns;
    }

    /** The phrase around a sight, with a capital letter; empty where the sight is no noun of its own or says too little. */
    Optional<String> of(Sight s) {
        int last = s.to() - 1;
        if (s.to() == 0 || tokens.get(last).possessive() || grammar.verb(tokens, last)) {
            return Optional.empty();
        }
        int to = s.to();
        while (to < tokens.size() && to - s.to() < BEHIND && !tokens.get(to - 1).closed() && noun(to)) {
            to++;
        }
        to = counted(to);
        int from = s.from();
        while (from > 0 && s.from() - from < BEFORE && describes(from - 1)) {
            from--;
        }
        boolean plural = Words.plural(tokens.get(to - 1).word());
        if (from > 0
                && plural
                && COUNTS.contains(tokens.get(from - 1).word())
                && !tokens.get(from - 1).closed()) {
            from--;
        }
        String text = tokens.subList(from, to).stream()
                .map(t -> t.opens() && !t.capital() ? t.word() : t.original())
                .collect(Collectors.joining(" "))
                .replaceAll("['\u2019]s$", "");
        String head = tokens.get(to - 1).word();
        boolean vague = VAGUE.contains(head) || Colours.NAMED.contains(head) || head.equals("turquoise") || verbal(to);
        return vague || text.length() < 3 || text.length() > MOST_LETTERS
                ? Optional.empty()
                : Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** "A line of bubbles" is not any line. */
    private int counted(int to) {
        boolean of = to + 1 < tokens.size()
                && !tokens.get(to - 1).closed()
                && tokens.get(to).word().equals("of")
                && noun(to + 1);
        boolean more = of && to + 2 < tokens.size() && !tokens.get(to + 1).closed() && noun(to + 2);
        return of ? to + (more ? 3 : 2) : to;
    }

    /** Whether the phrase ends in what is a verb more often, as "turn brown and settle". */
    private boolean verbal(int to) {
        return nouns.find(tokens.get(to - 1).word())
                .filter(n -> n.verbs() > n.nouns())
                .isPresent();
    }

    private boolean describes(int at) {
        Token t = tokens.get(at);
        if (t.closed()
                || t.possessive()
                || t.number()
                || TELLING.contains(t.word())
                || Grammar.FUNCTION_WORDS.contains(t.word())) {
            return false;
        }
        boolean adjective = COMMON.contains(t.word())
                || ADJECTIVE.matcher(t.word()).matches()
                || nouns.exact(t.word())
                        .filter(n -> n.value().equals("adjective"))
                        .isPresent();
        return adjective && !grammar.verb(tokens, at) || noun(at);
    }

    private boolean noun(int at) {
        Token t = tokens.get(at);
        return !t.opens()
                && !t.number()
                && !Grammar.FUNCTION_WORDS.contains(t.word())
                && !grammar.verb(tokens, at)
                && nouns.find(t.word())
                        .filter(n -> n.nouns() > 2 * n.verbs()
                                && !n.past()
                                && !n.value().equals("adjective"))
                        .isPresent();
    }
}
