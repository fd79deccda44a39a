package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a word for a whole kind stands for, where one of the kind was spoken of: "the bird" is the heron. */
final class Likes {

    private static final Set<String> BIRDS = Set.of(
            "heron",
            "stork",
            "owl",
            "crow",
            "raven",
            "eagle",
            "hawk",
            "falcon",
            "swan",
            "goose",
            "duck",
            "hen",
            "rooster",
            "parrot",
            "penguin",
            "peacock",
            "pigeon",
            "dove",
            "nightingale",
            "wren",
            "robin",
            "sparrow",
            "swallow",
            "vulture",
            "pelican",
            "flamingo",
            "ostrich",
            "cuckoo",
            "woodpecker",
            "kingfisher",
            "crane",
            "magpie",
            "lark");

    private static final Set<String> ANIMALS = Set.of("animal", "beast", "creature");

    private Likes() {}

    /** The sight itself, or what it stands for of the sights of the same text and of what was said before. */
    static Sight of(Sight sight, List<Token> tokens, List<Sight> own, List<Sight> past) {
        Token noun = tokens.get(sight.to() - 1);
        boolean known = sight.from() > 0
                && Set.of("the", "this", "that")
                        .contains(tokens.get(sight.from() - 1).word());
        if (!known) {
            return sight;
        }
        return meant(noun.word(), past, own).map(e -> sight.as(e)).orElse(sight);
    }

    private static Optional<Entry> meant(String noun, List<Sight> past, List<Sight> own) {
        if (noun.equals("bird")) {
            return named(past).filter(e -> BIRDS.contains(art(e))).findFirst();
        }
        if (ANIMALS.contains(noun)) {
            boolean more = own.stream()
                            .filter(s -> s.entry().attributes().containsKey("alive"))
                            .count()
                    > 1;
            return more
                    ? Optional.empty()
                    : named(past)
                            .filter(e -> e.attributes().containsKey("alive")
                                    && !e.name().startsWith("person:"))
                            .findFirst();
        }
        return Optional.empty();
    }

    private static Stream<Entry> named(List<Sight> past) {
        return past.stream().map(Sight::entry);
    }

    private static String art(Entry e) {
        return e.name().substring(e.name().indexOf(':') + 1);
    }
}
