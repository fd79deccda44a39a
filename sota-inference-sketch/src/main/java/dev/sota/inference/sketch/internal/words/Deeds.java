package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what people are told to do, in any form of its verb: "swept", "was planting", "began to sweep", "and then filled it".
 * A word that may be a noun counts only where it is a verb, what is denied or done to somebody does not. Thread-safe.
 */
final class Deeds {
    /** So many words behind its verb an object is looked for. */
    private static final int REACH = 6;

    /** So many words before its verb a denial is looked for. */
    private static final int DENIED = 3;

    private static final int DENIED_RANK = 9;

    private static final String EXACT = "exact";

    private static final Set<String> DENIALS = Set.of(
            "not",
            "never",
            "nobody",
            "cannot",
            "without",
            "hardly",
            "didnt",
            "couldnt",
            "dont",
            "wont",
            "doesnt",
            "refused",
            "forbade",
            "forbidden");
    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "been", "being", "be", "got", "am", "im", "get", "gets");

    /** What a form in -ing follows when it tells a deed; behind other words it is a noun: "a love of sewing". */
    private static final Set<String> GOING_ON = Set.of(
            "began",
            "begin",
            "begins",
            "start",
            "started",
            "starts",
            "kept",
            "keep",
            "keeps",
            "continued",
            "busy",
            "by",
            "while",
            "when",
            "went",
            "go",
            "goes",
            "spent",
            "and",
            "or",
            "then",
            "still",
            "now",
            "already",
            "stood",
            "sat",
            "sits",
            "stands",
            "out",
            "always",
            "saw",
            "see",
            "there",
            "us",
            "them",
            "him");

    /** Words that make out that a clause hangs on another. */
    private static final Set<String> SUBORDINATE = Set.of(
            "who", "which", "that", "where", "because", "until", "when", "while", "if", "since", "whether", "before",
            "after", "whose");

    private static final Set<String> CHAIN = Set.of("and", "but", "then", "or");

    /** What shows less than any other deed of the same sentence. */
    private static final Set<String> FAINT = Set.of("WALK", "STAND", "LOOK", "THINK", "WORK", "MARCH", "HOLD", "SIT");

    private final Map<String, List<Deed>> deeds;
    private final Grammar grammar;

    /**
     * A verb that shows.
     *
     * @param pose how
     * @param objects one of which must follow, or none
     */
    private record Deed(String pose, Set<String> objects) {
        /** Whether its object tells it from others of the same verb: a sword is drawn in another way than a house. */
        boolean exact() {
            return !objects.isEmpty();
        }
    }

    Deeds(Nouns nouns) {
        this.deeds = read(Lexicon.lines("deeds.txt"));
        this.grammar = new Grammar(nouns);
    }

    private static Map<String, List<Deed>> read(List<String> lines) {
        Map<String, List<Deed>> deeds = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(" : ");
            if (!line.startsWith("#") && colon > 0) {
                for (String listed : line.substring(colon + 3).split(", ")) {
                    String[] parts = listed.split(">");
                    Set<String> objects = parts.length == 1 ? Set.of() : Set.of(parts[1].split(" "));
                    deeds.computeIfAbsent(parts[0], v -> new ArrayList<>())
                            .add(new Deed(line.substring(0, colon), objects));
                }
            }
        }
        return deeds;
    }

    /** Every pose that is listed, for checks that each is drawn. */
    Set<String> poses() {
        Set<String> all = new TreeSet<>();
        deeds.values().forEach(list -> list.forEach(d -> all.add(d.pose())));
        return all;
    }

    /** The deeds of people in a text, at words that mean nothing else there. */
    List<Sight> in(List<Token> tokens, List<Sight> sights) {
        List<Sight> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<Deed> deed = deed(tokens, i)
                    .filter(d -> sights.stream()
                            .noneMatch(s -> s.to() > 0 && s.covers(at) && telling(s, at) && !(d.exact() && posed(s))));
            if (deed.isPresent() && !beast(sights, i)) {
                Map<String, String> facts = deed.get().exact() ? Map.of(EXACT, "yes") : Map.of();
                Entry pose = new Entry(Entry.Kind.POSE, deed.get().pose(), facts, false);
                found.add(new Sight(pose, i, i + 1, "", false, 1));
            }
        }
        return found;
    }

    /** Whether the words of a sight are no deed; "chopped wood" is one although it names a thing. */
    private static boolean telling(Sight s, int at) {
        boolean opens = s.from() == at && s.to() - at > 1 && s.entry().kind() != Entry.Kind.POSE;
        return Settling.noun(s.entry()) && !s.entry().hint() && !opens
                || s.entry().kind() == Entry.Kind.POSE && !faint(s)
                || s.idiom() && s.to() - s.from() > 1 && !opens;
    }

    /** Whether an animal or a thing does it: poses are people's. */
    private static boolean beast(List<Sight> sights, int verb) {
        Optional<Sight> subject = sights.stream()
                .filter(s -> s.to() > 0 && s.to() <= verb && s.leads() && Settling.noun(s.entry()))
                .reduce((a, b) -> b);
        return subject.filter(s -> !s.entry().name().startsWith("person:") && s.being())
                .isPresent();
    }

    private Optional<Deed> deed(List<Token> tokens, int at) {
        for (String form : Words.forms(tokens.get(at).word())) {
            for (Deed deed : deeds.getOrDefault(form, List.of())) {
                if ((deed.objects().isEmpty() || follows(tokens, at, deed.objects())) && told(tokens, at)) {
                    return Optional.of(deed);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean follows(List<Token> tokens, int at, Set<String> objects) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
            if (tokens.get(i).opens() || tokens.get(i - 1).closed()) {
                return false;
            }
            if (objects.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a verb here, and says what somebody does. */
    private boolean told(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        Token before = at > 0 && !t.opens() ? tokens.get(at - 1) : null;
        if (before == null) {
            return t.word().endsWith("ing") || grammar.verb(tokens, at);
        }
        boolean named = Grammar.DETERMINERS.contains(before.word()) || before.possessive() || before.number();
        if (named && !before.closed() || denied(tokens, at)) {
            return false;
        }
        if (t.word().endsWith("ing")) {
            return before.closed() || BEING.contains(before.word()) || GOING_ON.contains(before.word());
        }
        boolean passive = BEING.contains(before.word())
                || at > 1
                        && before.word().endsWith("ly")
                        && BEING.contains(tokens.get(at - 2).word());
        if (passive) {
            return false;
        }
        boolean meant =
                before.word().equals("to") || Set.of("he", "she", "they", "who").contains(before.word());
        return meant || grammar.verb(tokens, at) || t.word().endsWith("ed") || grammar.only(t.word());
    }

    private static boolean denied(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - DENIED); i--) {
            if (DENIALS.contains(tokens.get(i).word())) {
                return true;
            }
            if (tokens.get(i).closed()
                    || tokens.get(i).opens()
                    || tokens.get(i).word().equals("and")) {
                return false;
            }
        }
        return false;
    }

    /** The pose that tells most of a text: of the main clause rather than of another, and what shows rather than what does not. */
    static Optional<Sight> main(List<Token> tokens, List<Sight> poses) {
        Sight best = null;
        int least = Integer.MAX_VALUE;
        for (Sight s : poses) {
            int rank = rank(tokens, s, poses);
            boolean sooner = best == null || rank < least || rank == least && s.from() < best.from();
            if (rank < DENIED_RANK && sooner) {
                best = s;
                least = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(List<Token> tokens, Sight s, List<Sight> poses) {
        if (s.from() >= tokens.size()) {
            return 0;
        }
        if (denied(tokens, s.from())) {
            return DENIED_RANK;
        }
        boolean exact = s.entry().attributes().containsKey(EXACT);
        return (faint(s) ? 2 : exact ? 0 : 1) + (hangs(tokens, s, poses) ? 4 : 0);
    }

    private static boolean posed(Sight s) {
        return s.entry().kind() == Entry.Kind.POSE;
    }

    private static boolean faint(Sight s) {
        return FAINT.contains(s.entry().name().toUpperCase(Locale.ROOT));
    }

    /** Whether a verb is in a clause that hangs on another; such a clause has no second one: "the man who sold it left". */
    private static boolean hangs(List<Token> tokens, Sight s, List<Sight> poses) {
        for (int i = s.from() - 1; i >= 0; i--) {
            int at = i;
            boolean other = poses.stream().anyMatch(p -> p.covers(at));
            if (other || tokens.get(i).closed() || CHAIN.contains(tokens.get(i).word())) {
                return false;
            }
            if (SUBORDINATE.contains(tokens.get(i).word())) {
                return true;
            }
            if (tokens.get(i).opens()) {
                return false;
            }
        }
        return false;
    }
}
