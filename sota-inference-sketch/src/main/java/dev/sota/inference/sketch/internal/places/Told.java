package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import java.util.List;
import java.util.Set;

/** What a text tells of a room's own furniture: what is a subject is not there a second time. */
final class Told {
    private Told() {}

    /** Whether one of some drawings is told of. */
    static boolean of(Chamber c, String... arts) {
        Set<String> all = Set.of(arts);
        return subjects(c).stream().anyMatch(m -> all.contains(m.thing().art()));
    }

    /** Whether somebody lies or sleeps. */
    static boolean sleeper(Chamber c) {
        return subjects(c).stream().anyMatch(m -> lies(c, m));
    }

    /** Whether one person lies or sleeps and nobody and nothing else is there. */
    static boolean onlySleeper(Chamber c) {
        List<Mention> all = subjects(c);
        return all.size() == 1 && all.get(0).count() == 1 && lies(c, all.get(0));
    }

    private static boolean lies(Chamber c, Mention m) {
        boolean posed = c.stage()
                .brief()
                .pose()
                .filter(p -> p.equals("SLEEP") || p.equals("LIE"))
                .isPresent();
        return m.thing().person()
                && (m.action() == Action.SLEEPING || m.action() == Action.LYING || m.action() == Action.STILL && posed);
    }

    private static List<Mention> subjects(Chamber c) {
        return c.stage().brief().subjects();
    }
}
