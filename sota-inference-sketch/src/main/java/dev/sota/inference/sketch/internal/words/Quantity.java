package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How many things words name, and how large they are said to be. */
final class Quantity {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("pair", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 9),
            Map.entry("dozen", 9),
            Map.entry("dozens", 9),
            Map.entry("several", 4),
            Map.entry("many", 7),
            Map.entry("countless", 9),
            Map.entry("few", 3),
            Map.entry("flock", 7),
            Map.entry("herd", 5),
            Map.entry("pack", 5),
            Map.entry("swarm", 9),
            Map.entry("fleet", 4),
            Map.entry("school", 9),
            Map.entry("group", 4),
            Map.entry("row", 4),
            Map.entry("crowd", 9),
            Map.entry("sea", 9),
            Map.entry("hundred", 9),
            Map.entry("thousand", 9),
            Map.entry("million", 9),
            Map.entry("billion", 9),
            Map.entry("hundreds", 9),
            Map.entry("thousands", 9),
            Map.entry("millions", 9));

    /** These count only what they are said to be made of: "a flock of geese", but not "above the sea a gull". */
    private static final Set<String> COLLECTIVES = Set.of(
            "pair", "couple", "flock", "herd", "pack", "swarm", "fleet", "school", "group", "row", "crowd", "sea");

    private static final Map<String, Size> SIZES = Map.ofEntries(
            Map.entry("tiny", Size.TINY),
            Map.entry("minuscule", Size.TINY),
            Map.entry("small", Size.SMALL),
            Map.entry("little", Size.SMALL),
            Map.entry("young", Size.SMALL),
            Map.entry("baby", Size.SMALL),
            Map.entry("big", Size.LARGE),
            Map.entry("large", Size.LARGE),
            Map.entry("great", Size.LARGE),
            Map.entry("tall", Size.LARGE),
            Map.entry("huge", Size.HUGE),
            Map.entry("giant", Size.HUGE),
            Map.entry("enormous", Size.HUGE),
            Map.entry("gigantic", Size.HUGE),
            Map.entry("massive", Size.HUGE),
            Map.entry("towering", Size.HUGE),
            Map.entry("mighty", Size.HUGE));

    /** What is weighed or measured is not counted: "200 grams of flour". */
    private static final Set<String> MEASURES = Set.of(
            "gram",
            "grams",
            "kilo",
            "kilos",
            "kilogram",
            "kilograms",
            "pound",
            "pounds",
            "ounce",
            "ounces",
            "litre",
            "litres",
            "liter",
            "liters",
            "cup",
            "cups",
            "spoon",
            "spoons",
            "tablespoon",
            "tablespoons",
            "teaspoon",
            "teaspoons",
            "pinch",
            "ton",
            "tons",
            "tonnes",
            "gigatons",
            "percent",
            "metre",
            "metres",
            "meters",
            "kilometre",
            "kilometres",
            "kilometers",
            "miles",
            "degrees",
            "minutes",
            "hours",
            "dollars",
            "year",
            "years",
            "months",
            "weeks",
            "euros");

    /** More than this many of a thing are painted as this many. */
    static final int MANY = 9;

    private static final Pattern SMALL = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");

    private Quantity() {}

    static int of(List<Token> tokens, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            Token t = tokens.get(i);
            if (t.closed() || tokens.get(i + 1).opens() || MEASURES.contains(t.word())) {
                break;
            }
            Integer n = NUMBERS.get(t.word());
            if (n != null
                    && (!COLLECTIVES.contains(t.word())
                            || tokens.get(i + 1).word().equals("of"))) {
                return n;
            }
            if (t.word().equals("a") || t.word().equals("an")) {
                break;
            }
            if (t.number() && SMALL.matcher(t.word()).matches()) {
                return Math.min(MANY, Integer.parseInt(t.word()));
            }
            if (t.number() && GROUPED.matcher(t.word()).matches()) {
                return MANY;
            }
        }
        return Words.plural(tokens.get(to - 1).word()) ? 3 : 1;
    }

    static Size size(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            Size size = SIZES.get(tokens.get(i).word());
            if (size != null) {
                return size;
            }
            if (Grammar.DETERMINERS.contains(tokens.get(i).word())
                    || tokens.get(i).closed()) {
                return Size.NORMAL;
            }
        }
        return Size.NORMAL;
    }
}
