package dev.sota.core.internal.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an English recipe or handbook takes place that never says so: by what it orders to be done. */
final class Craft {

    /** So many scenes of a film that teach it, and one in so many. */
    private static final int LEAST = 3;

    private static final int ONE_IN = 3;

    private static final List<Craft> ALL = List.of(
            new Craft(
                    "kitchen",
                    "peel chop slice dice simmer boil fry bake knead whisk stir saute roast grate grind drain"
                            + " marinate season cook dish recipe loaf preheat dough batter broth saucepan skillet oven stove tablespoon teaspoon garlic"
                            + " onion flour butter sugar vinegar ladle soak ferment griddle pan bowl spoon pot oil salt pepper rice lentils potatoes cream mix"),
            new Craft(
                    "workshop",
                    "sand drill saw glue screw bolt nail clamp hammer chisel plane solder weld plank"
                            + " screwdriver spanner wrench pliers lever tyre tube patch rim varnish sandpaper"),
            new Craft(
                    "garden",
                    "sow prune mulch compost seedling seedlings weed rake transplant bulb bulbs trowel dig soil"));

    private final String home;
    private final Set<String> words;

    private Craft(String home, String words) {
        this.home = home;
        this.words = Set.of(words.split(" "));
    }

    /** The room of the craft that the scenes of a film teach; empty where they teach none. */
    static Optional<String> home(List<String> texts, Locale language) {
        if (!language.getLanguage().equals("en")) {
            return Optional.empty();
        }
        long orders = texts.stream().filter(Craft::orders).count();
        return orders * ONE_IN < texts.size()
                ? Optional.empty()
                : ALL.stream()
                        .filter(c -> c.told(texts) >= Math.max(LEAST, texts.size() / ONE_IN))
                        .max((a, b) -> Long.compare(a.told(texts), b.told(texts)))
                        .map(c -> c.home);
    }

    private long told(List<String> texts) {
        return texts.stream().filter(t -> words(t).anyMatch(words::contains)).count();
    }

    /** Whether a text tells its reader what to do: it begins with a plain verb before a noun, or says "your". */
    private static boolean orders(String text) {
        Set<String> said = new HashSet<>(words(text).toList());
        if (said.contains("you") || said.contains("your")) {
            return true;
        }
        List<String> words = Subjects.words(text);
        return words.size() > 1
                && (Subjects.has("determiners", words.get(1))
                        || Set.of("it", "them").contains(Subjects.bare(words.get(1))))
                && !Subjects.has("function", words.get(0))
                && !words.get(0).endsWith("s");
    }

    private static Stream<String> words(String text) {
        return Subjects.words(text).stream().map(w -> Subjects.bare(w).toLowerCase(Locale.ROOT));
    }
}
