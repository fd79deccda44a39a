package dev.sota.inference.sketch.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people are said to have on: "geologists in orange jackets". */
final class Clothes {
    private static final Map<String, String> GARMENTS = Map.ofEntries(
            Map.entry("jacket", "JACKET"),
            Map.entry("shirt", "JACKET"),
            Map.entry("sweater", "JACKET"),
            Map.entry("pullover", "JACKET"),
            Map.entry("jumper", "JACKET"),
            Map.entry("vest", "JACKET"),
            Map.entry("waistcoat", "JACKET"),
            Map.entry("hoodie", "JACKET"),
            Map.entry("anorak", "JACKET"),
            Map.entry("cardigan", "JACKET"),
            Map.entry("blouse", "JACKET"),
            Map.entry("uniform", "JACKET"),
            Map.entry("suit", "JACKET"),
            Map.entry("overall", "JACKET"),
            Map.entry("jersey", "JACKET"),
            Map.entry("coat", "COAT"),
            Map.entry("raincoat", "COAT"),
            Map.entry("overcoat", "COAT"),
            Map.entry("parka", "COAT"),
            Map.entry("tunic", "COAT"),
            Map.entry("smock", "COAT"),
            Map.entry("dress", "DRESS"),
            Map.entry("sari", "DRESS"),
            Map.entry("gown", "DRESS"),
            Map.entry("robe", "ROBE"),
            Map.entry("kimono", "ROBE"),
            Map.entry("cloak", "ROBE"));

    /** Garments that colour the legs as well. */
    private static final Set<String> WHOLE = Set.of("suit", "overall", "uniform");

    private static final Set<String> WEARING = Set.of("in", "wearing", "with", "wears", "wore");

    /** A colour or an adjective more may stand between the colour and the garment: "a yellow rain jacket". */
    private static final int REACH = 5;

    private Clothes() {}

    /** Whether a word names what is worn. */
    static boolean named(Token token) {
        return garment(token).isPresent();
    }

    /** A person with colour and cut of the garment as facts, where the words behind say what it is. */
    static Thing on(Thing thing, List<Token> tokens, Sight sight) {
        if (!thing.person() || sight.to() == 0) {
            return thing;
        }
        for (int i = sight.to(); i < Math.min(tokens.size(), sight.to() + 2); i++) {
            if (WEARING.contains(tokens.get(i).word())) {
                return dressed(thing, tokens, i + 1);
            }
        }
        return thing;
    }

    private static Thing dressed(Thing thing, List<Token> tokens, int from) {
        Optional<String> colour = Optional.empty();
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token t = tokens.get(i);
            if (colour.isEmpty()) {
                colour = Optional.of(t.word()).filter(Colours.NAMED::contains);
            }
            Optional<String> cut = garment(t);
            if (cut.isPresent() && colour.isPresent()) {
                Map<String, String> facts = new HashMap<>(thing.attributes());
                facts.put("wears", colour.get());
                facts.put("cut", cut.get());
                if (Words.nounForms(t.word()).stream().anyMatch(WHOLE::contains)) {
                    facts.put("legs", colour.get());
                }
                return new Thing(thing.art(), facts);
            }
            if (t.closed() || Grammar.PREPOSITIONS.contains(t.word())) {
                break;
            }
        }
        return thing;
    }

    private static Optional<String> garment(Token token) {
        return Words.nounForms(token.word()).stream()
                .filter(GARMENTS::containsKey)
                .map(f -> GARMENTS.getOrDefault(f, ""))
                .findFirst();
    }
}
