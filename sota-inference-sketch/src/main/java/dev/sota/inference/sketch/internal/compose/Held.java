package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody gives, eats, plays or lifts is in the hand, not beside them or on a table before them. */
final class Held {
    /** What is taller than this many metres is in nobody's hands. */
    private static final double MOST_METRES = 1.1;

    private Held() {}

    /** The brief with what is in a hand there. */
    static Brief put(Brief brief) {
        List<Mention> all = brief.subjects();
        boolean handed = brief.pose().filter(p -> Pose.valueOf(p).handed()).isPresent();
        int holder = 0;
        while (holder < all.size() && !all.get(holder).thing().person()) {
            holder++;
        }
        if (!handed || holder == all.size() || all.get(holder).count() > 1) {
            return brief;
        }
        for (int i = 0; i < all.size(); i++) {
            if (small(all.get(i))) {
                List<Mention> people = new ArrayList<>(all);
                people.set(holder, with(all.get(holder), all.get(i).thing()));
                Brief holding = brief.withSubjects(people);
                List<Mention> rest = new ArrayList<>(people);
                rest.remove(i);
                return holding.showing(rest);
            }
        }
        return brief;
    }

    private static boolean small(Mention m) {
        Thing t = m.thing();
        boolean still = !t.person()
                && !t.landmark()
                && t.get("alive", "").isEmpty()
                && !t.art().startsWith("plant:");
        double metres = Stature.known(t);
        boolean vehicle = List.of("vehicle", "rail", "land").contains(t.get("role", ""));
        return still
                && !vehicle
                && m.relation().isEmpty()
                && metres <= MOST_METRES
                && (metres > 0 || !t.art().startsWith("icon:"));
    }

    private static Mention with(Mention who, Thing what) {
        Map<String, String> facts = new HashMap<>(who.thing().attributes());
        facts.put("holds", what.art());
        facts.put("metres", Double.toString(Stature.known(what)));
        return new Mention(new Thing(who.thing().art(), facts), who.count(), who.size(), who.action(), who.relation());
    }
}
