package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import java.util.List;

/** What a picture explains rather than tells of: an organ in the body, a diagram of the sky. All else steps back before it. */
final class Explained {
    private static final double LARGE = .68;
    private static final double USUAL = .5;

    private Explained() {}

    /** Nobody walks about in the body beside the organ that somebody shows or has. */
    static Brief alone(Brief brief) {
        List<Mention> all = brief.subjects();
        boolean organ = brief.place() == Place.BODY
                && all.stream().anyMatch(m -> m.thing().get("role", "").equals("organ"));
        List<Mention> kept = all.stream()
                .filter(m -> !m.thing().person() && m.thing().get("alive", "").isEmpty())
                .toList();
        return organ && kept.size() < all.size() ? brief.showing(kept) : brief;
    }

    /** How tall a subject that floats may be, as a share of the frame. */
    static double tallest(Stage stage, int index) {
        List<Mention> all = stage.brief().subjects();
        String role = index < all.size() ? all.get(index).thing().get("role", "") : "";
        Place place = stage.brief().place();
        boolean explained =
                role.equals("organ") && place == Place.BODY || role.equals("diagram") && place == Place.SPACE;
        return explained ? LARGE : USUAL;
    }
}
