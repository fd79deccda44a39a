package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text.
 *
 * @param value with its scale: "3 million" is 3 000 000
 * @param scale what its scale multiplies by, 1 without
 * @param percent whether it is a percentage
 * @param currency whether a sign of money stands before
 * @param text as written
 * @param from its first character
 * @param to behind its last character
 */
record Amount(double value, double scale, boolean percent, boolean currency, String text, int from, int to) {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String WORDS = "(?:" + TENS + ")-(?:" + ONES + ")|" + ONES
            + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + TENS + "|hundred";
    private static final Pattern PATTERN = Pattern.compile(
            "(?i)([$€£¥]\\s?)?(?<![\\w.,])(?:(" + DIGITS + ")|\\b(" + WORDS + "))"
                    + "(?:[ \\u00a0-]?(%|per ?cent\\b|thousand\\b|million\\b|billion\\b|trillion\\b|bn\\b|[km]\\b))?(?![\\w])");
    private static final Pattern PER_CENT = Pattern.compile("(?i)[ \\u00a0-]*(?:%|per ?cent)$");
    private static final Map<String, Double> NUMERALS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0),
            Map.entry("hundred", 100.0));

    /** "Thirty-six" is thirty and six. */
    private static double numeral(String words) {
        double sum = 0;
        for (String word : words.split("-")) {
            sum += NUMERALS.getOrDefault(word, 0.0);
        }
        return sum;
    }

    /** The numbers of a text, in order. */
    static List<Amount> in(String text) {
        List<Amount> all = new ArrayList<>();
        Matcher m = PATTERN.matcher(text);
        while (m.find()) {
            String digits = m.group(2);
            double number = digits != null
                    ? Double.parseDouble(digits.replace(",", ""))
                    : numeral(m.group(3).toLowerCase(Locale.ROOT));
            String unit = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
            double scale = scale(unit);
            all.add(new Amount(
                    number * scale,
                    scale,
                    unit.startsWith("per") || unit.equals("%"),
                    m.group(1) != null,
                    m.group().trim(),
                    m.start(),
                    m.end()));
        }
        return all;
    }

    private static double scale(String unit) {
        return switch (unit) {
            case "thousand", "k" -> 1e3;
            case "million", "m" -> 1e6;
            case "billion", "bn" -> 1e9;
            case "trillion" -> 1e12;
            default -> 1;
        };
    }

    /** Whether it may be a year of our era. */
    boolean yearly() {
        return scale == 1 && !percent && !currency && text.matches("1\\d{3}|20\\d{2}|21\\d{2}");
    }

    /** Whether it deserves to stand alone. */
    boolean big() {
        return percent || scale > 1 || currency || value >= 1000 && !yearly();
    }

    private String scaleWord() {
        int space = text.lastIndexOf(' ');
        return space < 0 ? "" : text.substring(space);
    }

    /** This number as a percentage, for "from 4 to 4.5 percent". */
    Amount percentLike(Amount other) {
        return other.percent && !percent && scale == 1 && !currency && value <= 100
                ? new Amount(value, 1, true, false, text, from, to)
                : this;
    }

    /** The number as it is set on a picture: with its unit when that is a sign. */
    String shown() {
        return percent ? PER_CENT.matcher(text).replaceAll("") + "%" : text;
    }

    /** This number with another's scale, for "from 3 to 12 million". */
    Amount scaledLike(Amount other) {
        return scale == 1 && other.scale > 1 && !percent
                ? new Amount(value * other.scale, other.scale, false, currency, text + other.scaleWord(), from, to)
                : this;
    }
}
