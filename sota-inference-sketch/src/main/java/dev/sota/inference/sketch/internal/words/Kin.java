package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/** Who is there of those that are called by their kin: of a stag's friend the stag, of a joiner's son the son. */
final class Kin {
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    /** Words that may stand between the owner and the owned: "his old and faithful friend". */
    private static final int FAR = 4;

    private Kin() {}

    /** The sights of a text without people who are only called so and belong to an animal that was named before them. */
    static List<Sight> people(List<Sight> sights, List<Token> tokens) {
        return sights.stream()
                .filter(s -> !animal(s, sights, tokens) && !parent(s, sights, tokens) && !title(s, sights))
                .toList();
    }

    /** Of "the joiner's son" the son is there. */
    private static boolean parent(Sight s, List<Sight> sights, List<Token> tokens) {
        return s.to() > 0
                && s.entry().name().startsWith("person:")
                && tokens.get(s.to() - 1).possessive()
                && sights.stream()
                        .anyMatch(o -> o.from() == s.to() && o.entry().name().startsWith("person:"));
    }

    /** The mother of "the mother bear" is the bear. */
    private static boolean title(Sight s, List<Sight> sights) {
        return s.to() > 0
                && s.entry().name().startsWith("person:")
                && sights.stream()
                        .anyMatch(o -> o.from() == s.to()
                                && o.being()
                                && !o.entry().name().startsWith("person:"));
    }

    private static boolean animal(Sight s, List<Sight> sights, List<Token> tokens) {
        if (!s.entry().name().equals("person:someone") || !owned(s, tokens)) {
            return false;
        }
        List<Sight> beings =
                sights.stream().filter(b -> b.being() && b.to() <= s.from()).toList();
        return !beings.isEmpty()
                && beings.stream().noneMatch(b -> b.entry().name().startsWith("person:"));
    }

    private static boolean owned(Sight s, List<Token> tokens) {
        for (int i = s.from() - 1; i >= Math.max(0, s.from() - FAR); i--) {
            if (tokens.get(i).closed()) {
                return false;
            }
            if (OWNERS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
