package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts times of the clock and of the calendar into words that scenery knows: "5 a.m." is dawn, "in May" is spring. */
final class Clock {

    private static final String NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static final Pattern HALVES = Pattern.compile("(?iu)\\b(?:(\\d{1,2})(?:[:.]\\d\\d)?|(" + NUMBERS
            + ")(?: o['\u2019]clock)?)\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?"
            + "|in the morning|in the afternoon|in the evening|at night)");

    private static final Pattern DIGITS = Pattern.compile(
            "(?iu)\\b(?:at|by|until|before|after|around)\\s+([01]?\\d|2[0-3])[:.]([0-5]\\d)\\b(?!\\s*%)");

    /** Months that are other words too. */
    private static final Pattern MONTHS = Pattern.compile(
            "(?u)\\b(?i:in|of|by|early|late|mid|until|since|this|last|next|each|every)[ -](?:May|March)\\b");

    private static final Pattern SINKS = Pattern.compile(
            "(?iu)\\bthe sun (?:was |is |had |has )?(?:already |slowly |just )?"
                    + "(?:going down|gone down|went down|goes down|sinking|sank|sinks|sunk|setting|sets|set|dipped|low)\\b");

    private static final Pattern RISES =
            Pattern.compile("(?iu)\\bthe sun (?:was |is |had |has )?(?:already |slowly |just )?"
                    + "(?:coming up|came up|comes up|rising|rose|rises|risen|climbed over)\\b");

    private Clock() {}

    /** The text with hours and months in words. */
    static String spelled(String text) {
        String halves =
                HALVES.matcher(text).replaceAll(m -> " in the " + word(hour(m.group(1), m.group(2), m.group(3))) + " ");
        String digits = DIGITS.matcher(halves).replaceAll(m -> " in the " + word(Integer.parseInt(m.group(1))) + " ");
        Matcher months = MONTHS.matcher(digits);
        String sunset = SINKS.matcher(months.replaceAll(" in spring ")).replaceAll("it was sunset");
        return RISES.matcher(sunset).replaceAll("it was sunrise");
    }

    private static int hour(String digits, String word, String half) {
        int number = digits != null && !digits.isEmpty()
                ? Integer.parseInt(digits) % 12
                : List.of(NUMBERS.split("\\|", -1)).indexOf(word.toLowerCase(Locale.ROOT)) + 1;
        String part = half.toLowerCase(Locale.ROOT).replace(".", "").strip();
        boolean late = part.equals("pm") || part.endsWith("afternoon") || part.endsWith("evening");
        boolean night = part.endsWith("night");
        int twelve = number % 12;
        return late || night && twelve > 5 ? twelve + 12 : twelve;
    }

    private static String word(int hour) {
        if (hour < 5 || hour >= 21) {
            return "night";
        }
        return hour < 7 ? "dawn" : hour < 11 ? "morning" : hour < 14 ? "noon" : hour < 18 ? "afternoon" : "evening";
    }
}
