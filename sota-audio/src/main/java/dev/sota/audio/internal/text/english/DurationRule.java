package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations, in which m is minutes and not meters: 6h 45m, 2m30s. */
final class DurationRule implements Rule {
    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,5})m(?:in)?)?(?:(\\d{1,5})s)?");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}m");
    private static final Pattern HOURS = Pattern.compile("\\d{1,5}h");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}s");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        Matcher parts = PARTS.matcher(core);
        if (core.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        int count = 0;
        for (int i = 1; i <= parts.groupCount(); i++) {
            count += parts.group(i) == null ? 0 : 1;
        }
        boolean neighbours = MINUTES.matcher(core).matches()
                && (HOURS.matcher(pieces.before(at).core()).matches()
                        || SECONDS.matcher(pieces.after(at).core()).matches());
        if (count < 2 && !neighbours) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        add(words, parts.group(1), "hour");
        add(words, parts.group(2), "minute");
        add(words, parts.group(3), "second");
        return Optional.of(words);
    }

    private static void add(List<String> words, @Nullable String digits, String unit) {
        if (digits != null) {
            long number = Long.parseLong(digits);
            words.addAll(NumberWords.cardinal(number));
            words.add(number == 1 ? unit : unit + "s");
        }
    }
}
