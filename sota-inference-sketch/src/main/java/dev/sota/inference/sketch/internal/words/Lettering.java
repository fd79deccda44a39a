package dev.sota.inference.sketch.internal.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a sentence its picture says in letters, because no drawing does: the step of an instruction, a statement about
 * something that cannot be seen, or the very word of a thing that cannot be drawn. Where somebody who is drawn acts, the
 * picture tells it, and no board is set up. Immutable.
 */
final class Lettering {
    private static final Pattern SENTENCE = Pattern.compile("[.!?\u2026][\"\u201d')]*\\s*$");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    /** What people do that nobody sees them do. */
    private static final Set<String> UNSEEN =
            Set.of(("resign resigns resigned retire retires retired agree agrees agreed refuse refuses refused decide "
                            + "decides decided fail fails failed forgot forgets remember remembers remembered apologised "
                            + "apologized confessed inherited inherits invested invests abdicated abdicates rebelled "
                            + "emigrated survived survives disagreed disagree invented invents promised promises")
                    .split(" "));

    private final Story own;
    private final Story before;
    private final List<Sight> things;
    private final boolean continued;
    private final Knowledge knowledge;
    private final Grammar grammar;

    /**
     * The lettering of one sentence.
     *
     * @param own the sentence
     * @param before what was said before it
     * @param things what its picture shows
     * @param continued whether the first of them was spoken of before
     */
    Lettering(Story own, Story before, List<Sight> things, boolean continued, Knowledge knowledge) {
        this.own = own;
        this.before = before;
        this.things = things;
        this.continued = continued;
        this.knowledge = knowledge;
        this.grammar = knowledge.grammar();
    }

    /** What a board in the scenery says; empty where the picture tells it. A title or a list of things is no sentence. */
    Optional<Figure> board(String text) {
        if (own.opensWithScenery() || !SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        String step = Instruction.of(own.tokens(), grammar);
        if (!step.isEmpty()) {
            return Optional.of(new Figure.KeyPhrase(step));
        }
        boolean drawn = things.stream().anyMatch(Lettering::drawable);
        if (!drawn && !own.scenic() || resigns() || states()) {
            String clause = clause();
            return clause.isEmpty() ? lettered() : Optional.of(new Figure.KeyPhrase(clause));
        }
        return lettered();
    }

    /** What a picture of nothing but letters says. */
    Optional<Figure> page(String text) {
        return Figures.date(text).or(this::lettered).or(() -> phrase(text));
    }

    static boolean drawable(Sight s) {
        return s.entry().kind() == Entry.Kind.THING;
    }

    /**
     * Whether it says of things how they are, as explainers do: "heating is the largest bill". In a story what things did
     * goes without saying, but where there are dates it is history.
     */
    private boolean states() {
        boolean dated = before.tokens().stream()
                .anyMatch(t -> YEAR.matcher(t.original()).matches());
        String verb = Headline.verb(own.tokens(), grammar);
        return !continued
                && !own.scenic()
                && (dated || !grammar.past(verb))
                && knowledge.lexicon().action(verb).isEmpty()
                && things.stream().noneMatch(Sight::being);
    }

    private String clause() {
        String headline = Headline.of(own.tokens(), grammar);
        return headline.isEmpty() ? Statement.of(own.tokens(), grammar) : headline;
    }

    /** Whether all that the picture would show is somebody of whom something is told that no picture shows. */
    private boolean resigns() {
        List<Sight> drawn =
                things.stream().filter(s -> drawable(s) && s.leads()).toList();
        return drawn.size() == 1
                && drawn.get(0).entry().name().startsWith("person:")
                && !drawn.get(0).entry().attributes().containsKey(Identities.NAMED)
                && UNSEEN.contains(Headline.verb(own.tokens(), grammar));
    }

    /** The very words of a thing that cannot be drawn, where the sentence is about it and nothing drawn acts. */
    private Optional<Figure> lettered() {
        Optional<Sight> first = own.things().stream()
                .filter(s -> s.to() > 0 && s.leads() && s.preposition().isEmpty())
                .min(Comparator.comparingInt(Sight::from));
        boolean acts = things.stream().anyMatch(s -> drawable(s) && (s.being() || continued));
        return first.filter(s -> !drawable(s) && !acts)
                .flatMap(new NounPhrase(own.tokens(), grammar, knowledge.nouns())::of)
                .map(t -> Tokens.of(t).size() > 1 ? new Figure.KeyPhrase(t) : word(first.get(), t));
    }

    private static Figure word(Sight s, String text) {
        return text.equalsIgnoreCase(s.entry().name())
                ? new Figure.Word(s.entry().name())
                : new Figure.KeyPhrase(text);
    }

    private Optional<Figure> phrase(String text) {
        String clause = Headline.of(own.tokens(), grammar);
        String key = clause.isEmpty() ? KeyPhrases.of(text) : clause;
        return key.isEmpty() ? Optional.empty() : Optional.of(new Figure.KeyPhrase(key));
    }
}
