package dev.sota.inference.sketch.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The colour that a thing is said to have: "a black goat". */
final class Colours {
    static final Set<String> NAMED = Set.of(
            "black", "white", "red", "blue", "green", "yellow", "brown", "grey", "gray", "golden", "pink", "orange",
            "purple");

    /**
     * Kinds of animals that are called by a colour which is not theirs, or only nearly: a red fox is as orange as any other,
     * a blue whale is grey. By the colour, the last words of the names.
     */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry(
                    "red",
                    Set.of(
                            "fox",
                            "foxes",
                            "vixen",
                            "squirrel",
                            "deer",
                            "stag",
                            "hind",
                            "panda",
                            "kangaroo",
                            "wolf",
                            "snapper",
                            "mullet",
                            "grouse",
                            "kite",
                            "robin",
                            "setter",
                            "admiral",
                            "crab",
                            "salmon",
                            "gurnard",
                            "knot",
                            "colobus")),
            Map.entry(
                    "blue",
                    Set.of(
                            "whale",
                            "tit",
                            "jay",
                            "shark",
                            "heron",
                            "marlin",
                            "wildebeest",
                            "tuna",
                            "goose",
                            "fox",
                            "crab",
                            "duiker",
                            "sheep")),
            Map.entry(
                    "white",
                    Set.of("shark", "rhino", "rhinoceros", "whale", "stork", "pelican", "ibis", "spoonbill", "tern")),
            Map.entry(
                    "brown",
                    Set.of("bear", "trout", "rat", "hare", "owl", "pelican", "hyena", "booby", "kiwi", "shrimp")),
            Map.entry(
                    "grey",
                    Set.of(
                            "wolf",
                            "heron",
                            "seal",
                            "whale",
                            "squirrel",
                            "parrot",
                            "goose",
                            "partridge",
                            "plover",
                            "wagtail",
                            "fox",
                            "owl",
                            "mullet",
                            "kangaroo",
                            "langur")),
            Map.entry(
                    "black",
                    Set.of("rhino", "rhinoceros", "grouse", "kite", "stork", "bass", "bream", "redstart", "widow")),
            Map.entry("green", Set.of("turtle", "woodpecker", "sandpiper", "crab", "shank")),
            Map.entry(
                    "golden",
                    Set.of(
                            "eagle",
                            "retriever",
                            "jackal",
                            "plover",
                            "hamster",
                            "pheasant",
                            "oriole",
                            "monkey",
                            "mole",
                            "trout")),
            Map.entry("yellow", Set.of("wagtail", "hammer", "perch", "jacket")),
            Map.entry("pink", Set.of("salmon", "pigeon")),
            Map.entry("purple", Set.of("heron", "emperor", "sandpiper")));

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
        boolean paintable = thing.attributes().containsKey("alive")
                || thing.attributes().containsKey("painted")
                || PAINTED.contains(thing.art());
        for (int i = sight.from() - 1; paintable && i >= Math.max(0, sight.from() - 2); i--) {
            Token t = tokens.get(i);
            if (t.closed() || Grammar.FUNCTION_WORDS.contains(t.word())) {
                break;
            }
            if (NAMED.contains(t.word())) {
                if (i == sight.from() - 1
                        && kind(t.word(), tokens.get(sight.to() - 1).word())) {
                    break;
                }
                Map<String, String> facts = new HashMap<>(thing.attributes());
                facts.put("colour", t.word());
                return new Thing(thing.art(), facts);
            }
        }
        return thing;
    }

    /** Whether a colour belongs to the name of an animal rather than tells how one looks. */
    private static boolean kind(String colour, String animal) {
        Set<String> kinds = KINDS.getOrDefault(colour.equals("gray") ? "grey" : colour, Set.of());
        return Words.nounForms(animal).stream().anyMatch(kinds::contains);
    }
}
