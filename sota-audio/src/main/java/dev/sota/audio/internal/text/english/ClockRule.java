package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day, scores and verses: 3:45 p.m., 15:00, 7am, 3:05. */
final class ClockRule implements Rule {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))(?::(\\d{2}))?([ap]\\.?m)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})([ap]\\.?m)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("[ap]\\.?m", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIO = Pattern.compile("(\\d{1,4}):(\\d{1,4})");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String core = piece.core();
        if (HALF.matcher(core).matches() && pieces.before(at).endsWithDigit()) {
            return Optional.of(Words.letters(core));
        }
        Matcher hour = HOUR.matcher(core);
        if (hour.matches() && Integer.parseInt(hour.group(1)) <= 24) {
            return Optional.of(Words.join(NumberWords.integer(hour.group(1)), Words.letters(hour.group(2))));
        }
        Matcher time = TIME.matcher(core);
        Piece next = pieces.joined(at);
        boolean halfFollows = HALF.matcher(next.core()).matches();
        if (time.matches() && (core.indexOf(':') > 0 || time.group(4) != null || halfFollows) && isTime(time)) {
            boolean plain = halfFollows || next.lower().startsWith("o'");
            return Optional.of(say(time, plain));
        }
        Matcher ratio = RATIO.matcher(core);
        if (ratio.matches()) {
            return Optional.of(Words.join(
                    NumberWords.integer(ratio.group(1)), List.of("to"), NumberWords.integer(ratio.group(2))));
        }
        return Optional.empty();
    }

    private static boolean isTime(Matcher time) {
        return Integer.parseInt(time.group(1)) <= 24 && Integer.parseInt(time.group(2)) < 60;
    }

    /** @param plain whether what follows says that this is a time of day */
    private static List<String> say(Matcher time, boolean plain) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        String half = time.group(4);
        List<String> seconds = seconds(time.group(3));
        if (half != null) {
            return Words.join(hourAndMinute(hour, minute), seconds, Words.letters(half.toLowerCase(Locale.ROOT)));
        }
        if (minute == 0 && seconds.isEmpty() && !plain) {
            return onTheHour(hour);
        }
        return Words.join(hourAndMinute(hour, minute), seconds);
    }

    private static List<String> onTheHour(int hour) {
        if (hour == 0) {
            return List.of("midnight");
        }
        return Words.join(NumberWords.cardinal(hour), List.of(hour <= 12 ? "o'clock" : "hundred"));
    }

    private static List<String> hourAndMinute(int hour, int minute) {
        if (minute == 0) {
            return NumberWords.cardinal(hour);
        }
        List<String> oh = minute < 10 ? List.of("oh") : List.of();
        return Words.join(NumberWords.cardinal(hour), oh, NumberWords.cardinal(minute));
    }

    private static List<String> seconds(String digits) {
        if (digits == null) {
            return List.of();
        }
        int number = Integer.parseInt(digits);
        return Words.join(List.of("and"), NumberWords.cardinal(number), List.of(number == 1 ? "second" : "seconds"));
    }
}
