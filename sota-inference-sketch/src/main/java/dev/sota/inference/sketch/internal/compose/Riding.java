package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who rides on what. */
final class Riding {
    private static final Set<String> MOUNTS = Set.of(
            "drawing:horse", "icon:donkey", "icon:bicycle", "icon:motorbike", "drawing:bicycle", "drawing:motorcycle");

    private Riding() {}

    /** What a person is said to ride: that they are on, or, when they ride or hurry, what is there to be ridden. */
    static Optional<Integer> mount(List<Mention> all, int index) {
        Mention who = all.get(index);
        if (!who.thing().person()) {
            return Optional.empty();
        }
        Optional<Integer> on = who.relation()
                .filter(r -> r.kind() == Relation.Kind.ON || r.kind() == Relation.Kind.INSIDE)
                .map(Relation::to)
                .filter(to -> to < all.size() && mountable(all.get(to)));
        if (on.isPresent() || who.action() != Action.DRIVING) {
            return on;
        }
        for (int i = 0; i < all.size(); i++) {
            if (mountable(all.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean mountable(Mention mention) {
        return MOUNTS.contains(mention.thing().art());
    }
}
