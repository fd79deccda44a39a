package dev.sota.inference.sketch.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The colour that a thing is said to have: "a black goat". */
final class Colours {
    private static final Set<String> NAMED = Set.of(
            "black", "white", "red", "blue", "green", "yellow", "brown", "grey", "gray", "golden", "pink", "orange",
            "purple");

    /** Things whose first tone is their whole colour, besides animals. */
    private static final Set<String> PAINTED = Set.of(
            "drawing:mug",
            "drawing:balloon",
            "drawing:flag",
            "drawing:boots",
            "icon:bicycle",
            "icon:car-side",
            "icon:umbrella",
            "icon:tent",
            "icon:hat-fedora",
            "icon:truck",
            "icon:bus-side");

    private Colours() {}

    /** The thing with its colour as a fact, where the words right before it name one. */
    static Thing on(Thing thing, List<Token> tokens, Sight sight) {
        boolean paintable = thing.attributes().containsKey("alive") || PAINTED.contains(thing.art());
        for (int i = sight.from() - 1; paintable && i >= Math.max(0, sight.from() - 2); i--) {
            Token t = tokens.get(i);
            if (t.closed() || Grammar.FUNCTION_WORDS.contains(t.word())) {
                break;
            }
            if (NAMED.contains(t.word())) {
                Map<String, String> facts = new HashMap<>(thing.attributes());
                facts.put("colour", t.word());
                return new Thing(thing.art(), facts);
            }
        }
        return thing;
    }
}
