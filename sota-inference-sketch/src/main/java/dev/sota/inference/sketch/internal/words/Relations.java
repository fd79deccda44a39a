package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.Relation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what things do and where they are beside one another. */
final class Relations {
    private static final Map<String, Kind> PREPOSITIONS = Map.ofEntries(
            Map.entry("above", Kind.ABOVE),
            Map.entry("over", Kind.ABOVE),
            Map.entry("across", Kind.ABOVE),
            Map.entry("below", Kind.BELOW),
            Map.entry("beneath", Kind.BELOW),
            Map.entry("under", Kind.BELOW),
            Map.entry("underneath", Kind.BELOW),
            Map.entry("on", Kind.ON),
            Map.entry("upon", Kind.ON),
            Map.entry("onto", Kind.ON),
            Map.entry("atop", Kind.ON),
            Map.entry("beside", Kind.BESIDE),
            Map.entry("by", Kind.BESIDE),
            Map.entry("near", Kind.BESIDE),
            Map.entry("with", Kind.BESIDE),
            Map.entry("around", Kind.BESIDE),
            Map.entry("against", Kind.BESIDE),
            Map.entry("behind", Kind.BEHIND),
            Map.entry("beyond", Kind.BEHIND),
            Map.entry("before", Kind.IN_FRONT),
            Map.entry("outside", Kind.IN_FRONT),
            Map.entry("in", Kind.INSIDE),
            Map.entry("inside", Kind.INSIDE),
            Map.entry("into", Kind.INSIDE),
            Map.entry("within", Kind.INSIDE),
            Map.entry("to", Kind.TOWARD),
            Map.entry("toward", Kind.TOWARD),
            Map.entry("towards", Kind.TOWARD),
            Map.entry("at", Kind.TOWARD),
            Map.entry("for", Kind.TOWARD));

    private static final Set<Action> QUIET = Set.of(
            Action.EATING,
            Action.SLEEPING,
            Action.LYING,
            Action.SITTING,
            Action.STANDING,
            Action.LOOKING_UP,
            Action.SHINING);

    private static final Set<String> CLAUSES = Set.of("that", "because", "until", "while", "when", "whether");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be", "still", "already");
    private static final Set<String> SUBJECTS = Set.of("it", "they", "he", "she");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Nouns nouns;

    Relations(List<Token> tokens, Lexicon lexicon, Nouns nouns) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.grammar = new Grammar(nouns);
    }

    /** The mentions of sights, in their order, with what they do and where they are. */
    List<Mention> mentions(List<Sight> sights) {
        List<Mention> mentions = new ArrayList<>();
        for (Sight s : sights) {
            mentions.add(new Mention(
                    Clothes.on(Colours.on(Thing.of(s.entry()), tokens, s), tokens, s),
                    s.count(),
                    Quantity.size(tokens, s.from()),
                    rooted(s, action(s, sights)),
                    relation(s, sights)));
        }
        return mentions;
    }

    /** People who lift something stay on the ground themselves. */
    private static Action rooted(Sight s, Action action) {
        return action == Action.RISING && s.entry().name().startsWith("person:") ? Action.STILL : action;
    }

    /** The thing that the nearest later phrase names, when it hangs on a preposition of place. */
    private Optional<Relation> relation(Sight of, List<Sight> sights) {
        Optional<Relation> found = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < sights.size(); i++) {
            Sight other = sights.get(i);
            Kind kind = PREPOSITIONS.get(frontOf(other) ? "before" : other.preposition());
            boolean between = other.from() >= of.to()
                    && other.from() < nearest
                    && !broken(of.to(), other.from())
                    && !elsewhere(of, sights, other.from());
            if (kind != null && between && !moved(of, other, sights)) {
                nearest = other.from();
                found = Optional.of(new Relation(kind, i));
            }
        }
        return found;
    }

    /** Whether it is another thing that somebody puts there: "he loaded the sacks onto the cart". */
    private static boolean moved(Sight of, Sight to, List<Sight> sights) {
        boolean into = to.preposition().equals("onto") || to.preposition().equals("into");
        return into
                && of.entry().name().startsWith("person:")
                && sights.stream()
                        .anyMatch(s -> s.from() >= of.to()
                                && s.to() <= to.from()
                                && s.to() > 0
                                && s.entry().kind() == Entry.Kind.THING
                                && s.preposition().isEmpty());
    }

    private boolean frontOf(Sight s) {
        for (int i = s.from() - 1; i >= Math.max(1, s.from() - 3); i--) {
            if (tokens.get(i).word().equals("of") && tokens.get(i - 1).word().equals("front")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second verb comes before a place, which is where its own object goes: "gathered stones and dropped them". */
    private boolean elsewhere(Sight of, List<Sight> sights, int to) {
        for (int i = of.to(); i + 1 < to; i++) {
            if (tokens.get(i).word().equals("and") && grammar.verb(tokens, i + 1)) {
                boolean first = sights.stream().noneMatch(s -> s.to() > 0 && s.to() <= of.from());
                String object = i + 2 < to ? tokens.get(i + 2).word() : "";
                return first || !object.equals("them") && !object.equals("it");
            }
        }
        return false;
    }

    private boolean broken(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Token::opens);
    }

    /** The first verb of action behind a thing and before the next subject, or a participle right before it. */
    private Action action(Sight of, List<Sight> sights) {
        if (of.from() > 0 && !tokens.get(of.from()).opens()) {
            Optional<Action> participle = tokens.get(of.from() - 1).word().endsWith("ing")
                    ? lexicon.action(tokens.get(of.from() - 1).word())
                    : Optional.empty();
            if (participle.isPresent()) {
                return participle.get();
            }
        }
        boolean carried = of.to() == 0 && of.from() == 0;
        boolean pronoun = !tokens.isEmpty() && SUBJECTS.contains(tokens.get(0).word())
                || tokens.size() > 1 && SUBJECTS.contains(tokens.get(1).word());
        if (!of.leads() || carried && !pronoun) {
            return Action.STILL;
        }
        int end = sights.stream()
                .filter(s -> s.from() > of.from() && s.leads() && !joined(of, s))
                .mapToInt(s -> tokens.get(s.from()).opens() ? s.from() : s.from() + 1)
                .min()
                .orElse(tokens.size());
        Action found = Action.STILL;
        for (int i = of.to(); i < Math.min(end, tokens.size()); i++) {
            if (i > of.to() && CLAUSES.contains(tokens.get(i).word())) {
                // What another clause says is done by others.
                break;
            }
            Optional<Action> action = lexicon.action(tokens, i);
            // "In the sink" nothing sinks.
            boolean named =
                    i > 0 && Grammar.DETERMINERS.contains(tokens.get(i - 1).word());
            // Who drops something does not fall.
            boolean lets = action.filter(a -> a == Action.FALLING).isPresent()
                    && i + 1 < tokens.size()
                    && !tokens.get(i).closed()
                    && Grammar.DETERMINERS.contains(tokens.get(i + 1).word());
            boolean rests = i == of.to()
                    && action.filter(a -> a == Action.LYING || a == Action.SLEEPING)
                            .isPresent();
            if (action.isPresent() && !named && !lets && (rests || going(i) || grammar.verb(tokens, i) || !noun(i))) {
                // What moves shows more than what only eats or rests before it does.
                if (!QUIET.contains(action.get())) {
                    return action.get();
                }
                // Who lies asleep sleeps.
                boolean deeper = found == Action.LYING && action.get() == Action.SLEEPING;
                found = found == Action.STILL || deeper ? action.get() : found;
            }
        }
        return found;
    }

    /** Whether a word says what goes on: "is sleeping". */
    private boolean going(int at) {
        return at > 0
                && tokens.get(at).word().endsWith("ing")
                && BEING.contains(tokens.get(at - 1).word());
    }

    /** Whether two do the same: "the wolf and the lamb drank". */
    private boolean joined(Sight one, Sight other) {
        int gap = other.from() - one.to();
        return one.to() > 0
                && gap > 0
                && gap <= 3
                && tokens.get(one.to()).word().equals("and");
    }

    private boolean noun(int at) {
        return nouns.find(tokens.get(at).word())
                .filter(n -> n.nouns() > n.verbs())
                .isPresent();
    }
}
