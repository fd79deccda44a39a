package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Thing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How tall things are beside one another. Alone, a mouse fills as much of a picture as an elephant. */
final class Stature {
    /** Differences are shown smaller than they are, so that what is small is still seen. */
    private static final double FLATTENED = .72;

    private static final double PERSON = 1.7;
    private static final double CHILD = 1.15;

    /** What belongs on a table and has no entry is as tall as a jug. */
    private static final double ON_A_TABLE = .22;

    private static final Map<String, Double> TALL = read();

    private Stature() {}

    /** How tall a thing is beside another, or else what is given. */
    static double ratio(Thing thing, Thing beside, double otherwise) {
        double own = metres(thing);
        double other = metres(beside);
        return own == 0 || other == 0 ? otherwise : Math.pow(own / other, FLATTENED);
    }

    /** How tall a thing is drawn beside another, or else what is given: what lies is lower than it stands. */
    static double ratio(Thing thing, Subject drawn, Thing beside, Subject other, double otherwise) {
        double known = ratio(thing, beside, 0);
        return known == 0 ? otherwise : known * drawn.stance() / other.stance();
    }

    /** How tall a thing is in metres; 0 when that is not known. */
    static double metres(Thing thing, Subject drawn) {
        double known = metres(thing);
        return known > 0 || drawn.habitat() != Habitat.TABLE ? known : ON_A_TABLE;
    }

    private static double metres(Thing thing) {
        String name = thing.art().substring(thing.art().indexOf(':') + 1);
        if (thing.person()) {
            return name.equals("child") ? CHILD : PERSON;
        }
        if (thing.art().equals("plant:pot")) {
            return .3;
        }
        return TALL.getOrDefault(name.replaceFirst("-(flying|sitting|swimming|standing)$", ""), 0.0);
    }

    private static Map<String, Double> read() {
        Map<String, Double> result = new HashMap<>();
        try (InputStream in = Stature.class.getResourceAsStream("stature.txt")) {
            if (in == null) {
                throw new IllegalStateException("stature.txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> {
                        for (int i = 1; i < words.length; i++) {
                            result.putIfAbsent(words[i], Double.parseDouble(words[0]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(result);
    }
}
