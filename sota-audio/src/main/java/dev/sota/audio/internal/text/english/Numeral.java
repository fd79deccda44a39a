package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written in digits.
 *
 * @param sign what stands before it, or nothing
 * @param whole its whole part without separators; may be empty
 * @param fraction the digits after its point; may be empty
 */
record Numeral(String sign, String whole, String fraction) {
    /** The digits of a number in a larger pattern: groups of three, or any, and perhaps decimals. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,200})(?:\\.\\d{1,200})?|\\.\\d{1,200}";

    private static final Pattern NUMERAL =
            Pattern.compile("([-+\u2212\u00b1~\u2248<>\u2264\u2265]?)((?:\\d{1,3}(?:,\\d{3})+|\\d*))(?:\\.(\\d+))?");

    static Optional<Numeral> parse(String written) {
        Matcher matcher = NUMERAL.matcher(written);
        if (!matcher.matches() || !(matcher.end(2) > matcher.start(2) || matcher.group(3) != null)) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(new Numeral(matcher.group(1), matcher.group(2).replace(",", ""), fraction));
    }

    boolean isOne() {
        return whole.equals("1") && fraction.isEmpty();
    }

    List<String> words() {
        List<String> number = whole.isEmpty() ? List.of() : NumberWords.integer(whole);
        if (!fraction.isEmpty()) {
            number = Words.join(number, List.of("point"), NumberWords.digits(fraction));
        }
        return Words.join(signWords(), number);
    }

    private List<String> signWords() {
        return switch (sign) {
            case "-", "\u2212" -> List.of("minus");
            case "+" -> List.of("plus");
            case "\u00b1" -> List.of("plus", "or", "minus");
            case "~", "\u2248" -> List.of("about");
            case "<" -> List.of("less", "than");
            case ">" -> List.of("more", "than");
            case "\u2264" -> List.of("at", "most");
            case "\u2265" -> List.of("at", "least");
            default -> List.of();
        };
    }
}
