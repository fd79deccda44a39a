package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Optional;

/** Before a dog sled there are dogs, whether or not they are named. */
final class Harness {
    /** As many as the usual team has, when nobody says how many. */
    private static final int TEAM = 4;

    private Harness() {}

    /** Adds the animals that belong to a thing which the lexicon gives a team. */
    static void before(List<Mention> all, Lexicon lexicon) {
        boolean tied = all.stream()
                .anyMatch(m -> m.relation()
                        .filter(r -> r.kind() == Relation.Kind.PULLING)
                        .isPresent());
        for (int i = 0; i < all.size() && !tied; i++) {
            Optional<Entry> team = lexicon.exact(all.get(i).thing().get("team", ""));
            if (team.isPresent()) {
                Relation pulls = new Relation(Relation.Kind.PULLING, i);
                all.add(new Mention(Thing.of(team.get()), TEAM, Size.NORMAL, Action.RUNNING, Optional.of(pulls)));
                return;
            }
        }
    }
}
