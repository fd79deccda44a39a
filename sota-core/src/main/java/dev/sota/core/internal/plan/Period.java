package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers through a film in which year an English story is. Has state. */
final class Period {

    private static final Pattern YEAR = Pattern.compile(
            "(?iu)\\b(?:winter|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december),? (?<day>1[0-9]\\d\\d|20\\d\\d)\\b"
                    + "|\\b(?:in|by|until|around|from|of)(?: the year| about)?,? (?<year>1[0-9]\\d\\d|20\\d\\d)\\b"
                    + "(?!\\s*(?:metres|meters|feet|km|miles|people|men|women|tons|kilos|pounds|dollars|euros|\\d))");

    private static final Pattern CENTURY = Pattern.compile(
            "(?iu)\\b(?:(1[0-9])th|(twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth))"
                    + "[ -]century\\b");

    private static final List<String> CENTURIES = List.of(
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");

    private static final Pattern NOW =
            Pattern.compile("(?iu)\\b(?:today|nowadays|these days|this year|this morning)\\b|^Now\\b(?!,)");

    /** Later years look like ours. */
    private static final int MODERN = 1950;

    private String year = "";

    /** Takes in a text. */
    void absorb(String text) {
        if (NOW.matcher(text).find()) {
            year = "";
        }
        Matcher century = CENTURY.matcher(text);
        if (century.find()) {
            int number = century.group(1) != null
                    ? Integer.parseInt(century.group(1))
                    : CENTURIES.indexOf(century.group(2).toLowerCase(Locale.ROOT)) + 12;
            year = String.valueOf(100 * number - 50);
        }
        Matcher found = YEAR.matcher(text);
        while (found.find()) {
            String told = found.group("day") != null ? found.group("day") : found.group("year");
            year = Integer.parseInt(told) < MODERN ? told : "";
        }
    }

    /** The year in which the story is, if it is one whose houses and clothes are not ours; else nothing. */
    String year() {
        return year;
    }
}
