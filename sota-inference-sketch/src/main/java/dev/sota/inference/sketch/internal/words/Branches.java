package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts birds and climbers that sit in a tree onto a branch of it, which is drawn with them and fills the picture better than the tree. */
final class Branches {
    private static final Set<String> TREES = Set.of("drawing:branch", "plant:oak", "icon:pine-tree");

    /** What leaves the branch again is not drawn on it. */
    private static final Set<Action> UNSETTLED = Set.of(Action.FLYING, Action.FALLING, Action.RISING, Action.CLIMBING);

    private Branches() {}

    /** The mentions, in their order, with birds on their perch; {@link #bare} says which to leave out then. */
    static List<Mention> perching(List<Mention> all, Place place) {
        if (place.indoors()) {
            return all;
        }
        List<Mention> result = new ArrayList<>();
        for (Mention m : all) {
            boolean light = !m.thing().get("wings", "").isEmpty()
                    || !m.thing().get("climbs", "").isEmpty();
            result.add(light && treed(m, all) ? perched(m) : m);
        }
        return result;
    }

    /** Whether a mention is the tree or branch of something that brings its own. */
    static boolean bare(Mention mention, List<Mention> all) {
        return TREES.contains(mention.thing().art())
                && all.stream()
                        .filter(m -> !m.thing().get("perch", "").isEmpty()
                                || !m.thing().get("clings", "").isEmpty())
                        .anyMatch(m -> treed(m, all)
                                && all.get(m.relation().orElseThrow().to()) == mention);
    }

    private static boolean treed(Mention m, List<Mention> all) {
        return m.relation()
                .filter(r -> r.kind() == Relation.Kind.ON || r.kind() == Relation.Kind.INSIDE)
                .filter(r -> r.to() < all.size()
                        && TREES.contains(all.get(r.to()).thing().art()))
                .filter(r -> !UNSETTLED.contains(m.action()))
                .isPresent();
    }

    private static Mention perched(Mention m) {
        Map<String, String> facts = new HashMap<>(m.thing().attributes());
        facts.put("perch", "yes");
        facts.put("habitat", "air");
        return new Mention(new Thing(m.thing().art(), facts), m.count(), m.size(), m.action(), m.relation());
    }
}
