package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Amounts of money in a text: crowns behind a number are coins and notes, and pounds of flour are neither. */
final class Money {
    private static final Pattern NUMERAL =
            Pattern.compile("\\d[\\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|hundred|thousand|million|billion|half");
    private static final Set<String> SMALL =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half");
    private static final Set<String> COINED = Set.of(
            "crowns",
            "crown",
            "pounds",
            "pound",
            "marks",
            "mark",
            "euros",
            "euro",
            "dollars",
            "dollar",
            "francs",
            "franc",
            "kroner",
            "krone",
            "kronor",
            "krona",
            "koruna",
            "korunas",
            "roubles",
            "rubles",
            "rupees",
            "pesos",
            "guilders",
            "florins",
            "schillings",
            "zloty",
            "yen",
            "yuan",
            "lira",
            "shekels",
            "dirhams",
            "rand");
    private static final Set<String> CHANGE = Set.of(
            "cents",
            "pence",
            "pennies",
            "penny",
            "shillings",
            "shilling",
            "pfennigs",
            "guineas",
            "farthings",
            "ducats",
            "thalers",
            "sovereigns");
    /** A number before these is a score, a weight or a rank rather than a price. */
    private static final Set<String> WEIGHED = Set.of("pound", "pounds", "mark", "marks", "crown", "crowns");

    private static final Set<String> WEIGHING =
            Set.of("of", "heavy", "heavier", "lighter", "weight", "overweight", "jewels");
    private static final Set<String> WEIGH =
            Set.of("weighs", "weigh", "weighed", "weighing", "wears", "wear", "wore", "scored", "scores");

    private Money() {}

    /** How many words from one on are an amount of money, 0 if none are. */
    static int length(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i - at < 6
                && numeral(tokens.get(i))
                && (i == at || !tokens.get(i - 1).closed())) {
            i++;
        }
        if (i == at || i == tokens.size() || tokens.get(i - 1).closed()) {
            return 0;
        }
        String unit = tokens.get(i).word();
        boolean money = COINED.contains(unit) || CHANGE.contains(unit);
        return money && !weighed(tokens, at, i) ? i + 1 - at : 0;
    }

    /** Whether words such as "two pounds" say how heavy something is, and name nothing that is seen. */
    static int weight(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && numeral(tokens.get(i))) {
            i++;
        }
        boolean pounds = i > at && i < tokens.size() && tokens.get(i).word().startsWith("pound");
        return pounds && weighed(tokens, at, i) ? i + 1 - at : 0;
    }

    /** The word of the lexicon that shows an amount. */
    static String shown(List<Token> tokens, int at, int length) {
        boolean change = CHANGE.contains(tokens.get(at + length - 1).word());
        boolean little = length == 2 && SMALL.contains(tokens.get(at).word())
                || length == 2
                        && tokens.get(at).number()
                        && tokens.get(at).word().length() < 2;
        return change || little ? "coins" : "banknote";
    }

    private static boolean weighed(List<Token> tokens, int at, int unit) {
        if (!WEIGHED.contains(tokens.get(unit).word())) {
            return false;
        }
        boolean behind = unit + 1 < tokens.size()
                && !tokens.get(unit).closed()
                && WEIGHING.contains(tokens.get(unit + 1).word());
        boolean before = tokens.subList(Math.max(0, at - 3), at).stream().anyMatch(t -> WEIGH.contains(t.word()));
        return behind || before;
    }

    private static boolean numeral(Token token) {
        return NUMERAL.matcher(token.word()).matches();
    }
}
