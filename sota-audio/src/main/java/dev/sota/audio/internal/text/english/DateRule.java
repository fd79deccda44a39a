package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months: 12 March 1889, March 12, Jan. 5, 2024-05-17, 5/17/2024. Years are numbers that stand alone. */
final class DateRule implements Rule {
    private static final Map<String, String> MONTHS = Table.map("months.tsv", row -> row.get(1));
    private static final List<String> NAMES =
            MONTHS.values().stream().distinct().toList();

    private static final Set<String> BEFORE = Table.group("contexts.tsv", "before-month");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?-(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    private final Rule clock = new ClockRule();

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.beginsWithDigit()) {
            return beforeMonth(pieces, at)
                    .or(() -> afterMonth(pieces, at))
                    .or(() -> inDigits(piece.core()))
                    .or(() -> timestamp(piece.core()));
        }
        String name = MONTHS.get(piece.core());
        boolean full = name != null && NAMES.contains(piece.lower());
        boolean dated = pieces.before(at).beginsWithDigit() || pieces.after(at).beginsWithDigit();
        boolean after = BEFORE.contains(pieces.before(at).lower()) && piece.hasPeriod();
        return full || (name != null && (dated || after)) ? Optional.of(List.of(name)) : Optional.empty();
    }

    private static boolean isMonth(Piece piece) {
        return MONTHS.containsKey(piece.core());
    }

    private static Optional<List<String>> beforeMonth(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        Matcher day = DAY.matcher(core);
        if (!isMonth(pieces.joined(at))) {
            return Optional.empty();
        }
        boolean named = pieces.before(at).lower().equals("the");
        List<String> the = named ? List.of() : List.of("the");
        if (day.matches() && isDay(day.group(1))) {
            return Optional.of(Words.join(the, ordinal(day.group(1)), List.of("of")));
        }
        Matcher days = DAYS.matcher(core);
        if (days.matches() && isDay(days.group(1)) && isDay(days.group(2))) {
            return Optional.of(Words.join(the, ordinals(days, List.of("to", "the")), List.of("of")));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> afterMonth(Pieces pieces, int at) {
        if (!isMonth(pieces.before(at))) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(pieces.get(at).core());
        if (day.matches() && isDay(day.group(1))) {
            return Optional.of(ordinal(day.group(1)));
        }
        Matcher days = DAYS.matcher(pieces.get(at).core());
        if (days.matches() && isDay(days.group(1)) && isDay(days.group(2))) {
            return Optional.of(ordinals(days, List.of("to")));
        }
        return Optional.empty();
    }

    /** A date and a time in one, after ISO 8601; seconds and zones are for machines. */
    private Optional<List<String>> timestamp(String core) {
        Matcher matcher = TIMESTAMP.matcher(core);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<List<String>> time = clock.read(Pieces.of(List.of(new Piece("", matcher.group(2), ""))), 0);
        return inDigits(matcher.group(1)).flatMap(date -> time.map(words -> Words.join(date, words)));
    }

    private static Optional<List<String>> inDigits(String core) {
        Matcher yearFirst = YEAR_FIRST.matcher(core);
        if (yearFirst.matches()) {
            return date(yearFirst.group(3), yearFirst.group(4), yearFirst.group(1));
        }
        Matcher yearLast = YEAR_LAST.matcher(core);
        if (!yearLast.matches()
                || (yearLast.group(4).length() == 2 && !yearLast.group(2).equals("/"))) {
            return Optional.empty();
        }
        String first = yearLast.group(1);
        String second = yearLast.group(3);
        // Dots are European and put the day first; slashes are read the American way while that makes sense.
        boolean dayFirst = yearLast.group(2).equals(".");
        Optional<List<String>> american = dayFirst ? Optional.empty() : date(first, second, yearLast.group(4));
        return american.or(() -> date(second, first, yearLast.group(4)));
    }

    private static Optional<List<String>> date(String month, String day, String year) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > NAMES.size() || !isDay(day)) {
            return Optional.empty();
        }
        List<String> spoken = year.length() == 2 ? NumberWords.integer(year) : NumberWords.year(Integer.parseInt(year));
        return Optional.of(Words.join(List.of(NAMES.get(number - 1)), ordinal(day), spoken));
    }

    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31;
    }

    private static List<String> ordinal(String digits) {
        return NumberWords.ordinal(Integer.parseInt(digits));
    }

    private static List<String> ordinals(Matcher days, List<String> between) {
        return Words.join(ordinal(days.group(1)), between, ordinal(days.group(2)));
    }
}
