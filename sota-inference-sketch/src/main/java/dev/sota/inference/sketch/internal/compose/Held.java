package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody gives, eats, plays or lifts is in the hand, not beside them or on a table before them. */
final class Held {
    /** What is taller than this many metres is in nobody's hands. */
    private static final double MOST_METRES = 1.1;

    /** What is in the hands anyway of who does something with it. */
    private static final Map<Pose, Set<String>> TOOLS = Map.ofEntries(
            Map.entry(Pose.AIM, Set.of("bowarrow", "bow-arrow", "crossbow")),
            Map.entry(Pose.CHOP, Set.of("axe", "axe-battle")),
            Map.entry(Pose.HAMMER, Set.of("hammer", "mallet", "chisel")),
            Map.entry(Pose.DIG, Set.of("shovel", "spade")),
            Map.entry(Pose.SWEEP, Set.of("broom", "rake", "hoe")),
            Map.entry(Pose.PHOTOGRAPH, Set.of("camera", "phone")),
            Map.entry(Pose.SAW, Set.of("saw", "saw-blade")),
            Map.entry(Pose.PLANE, Set.of("plane")),
            Map.entry(Pose.PAINT, Set.of("brush", "roller", "brushpaint", "format-paint")),
            Map.entry(Pose.WATER, Set.of("wateringcan", "watering-can")),
            Map.entry(Pose.HOSE, Set.of("hosepipe")),
            Map.entry(Pose.WIPE, Set.of("sponge", "cloth")),
            Map.entry(Pose.SEW, Set.of("spool", "yarn", "needle")),
            Map.entry(Pose.PHONE, Set.of("phone")));

    private Held() {}

    /** The brief with what is in a hand there. */
    static Brief put(Brief brief) {
        List<Mention> all = brief.subjects();
        int holder = 0;
        while (holder < all.size() && !all.get(holder).thing().person()) {
            holder++;
        }
        Optional<Pose> pose = brief.pose().map(Pose::valueOf);
        if (holder < all.size() && pose.isPresent()) {
            List<Mention> rest = all.stream()
                    .filter(m -> !TOOLS.getOrDefault(pose.get(), Set.of()).contains(name(m.thing())))
                    .toList();
            if (rest.size() < all.size()) {
                return put(brief.showing(rest));
            }
            if (pose.get() == Pose.PICK) {
                return picking(brief, holder);
            }
        }
        boolean handed = pose.filter(Pose::handed).isPresent();
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

    /** Fruit is picked from a tree: it is in the hand, and the tree before who picks. */
    private static Brief picking(Brief brief, int holder) {
        List<Mention> all = new ArrayList<>(brief.subjects());
        int fruit = 0;
        while (fruit < all.size() && !small(all.get(fruit))) {
            fruit++;
        }
        boolean tree = all.stream().anyMatch(m -> m.thing().art().startsWith("plant:"));
        if (fruit == all.size() || tree) {
            return brief;
        }
        all.set(holder, with(all.get(holder), all.get(fruit).thing()));
        all.set(fruit, new Mention(new Thing("plant:oak", Map.of()), 1));
        return brief.withSubjects(all).showing(all);
    }

    private static String name(Thing thing) {
        return thing.art().substring(thing.art().indexOf(':') + 1);
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
