package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody "in a hat" wears it. */
final class Worn {
    private static final Map<String, String> HATS = Map.of(
            "icon:hat-fedora", "BRIM",
            "drawing:hat", "BRIM",
            "icon:crown", "CROWN",
            "drawing:crown", "CROWN",
            "icon:chef-hat", "TOQUE",
            "icon:hard-hat", "HELMET",
            "icon:wizard-hat", "HOOD",
            "icon:racing-helmet", "STEEL");

    private Worn() {}

    /** The brief with hats on the heads of those who are said to be in them. */
    static Brief put(Brief brief) {
        List<Mention> all = brief.subjects();
        Set<Integer> worn = new HashSet<>();
        Map<Integer, String> hats = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int wearer = i;
            all.get(i)
                    .relation()
                    .filter(r ->
                            all.get(wearer).thing().person() && r.kind() == Relation.Kind.INSIDE && r.to() < all.size())
                    .filter(r -> HATS.containsKey(all.get(r.to()).thing().art()))
                    .ifPresent(r -> {
                        worn.add(r.to());
                        hats.put(
                                wearer,
                                HATS.getOrDefault(all.get(r.to()).thing().art(), "BRIM"));
                    });
        }
        if (worn.isEmpty()) {
            return brief;
        }
        List<Mention> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!worn.contains(i)) {
                kept.add(all.get(i));
            }
        }
        Brief dressed = brief.showing(kept);
        List<Mention> people = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            String hat = hats.getOrDefault(all.indexOf(kept.get(i)), "");
            people.add(
                    hat.isEmpty()
                            ? dressed.subjects().get(i)
                            : with(dressed.subjects().get(i), hat));
        }
        return dressed.showing(people);
    }

    private static Mention with(Mention who, String hat) {
        Map<String, String> facts = new HashMap<>(who.thing().attributes());
        facts.put("hat", hat);
        return new Mention(new Thing(who.thing().art(), facts), who.count(), who.size(), who.action(), who.relation());
    }
}
