package dev.sota.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ages as people write them: {@code 7d}, {@code 12h}, {@code 1d12h}. */
final class AgeConverter implements ITypeConverter<Duration> {

    private static final Pattern AGE =
            Pattern.compile("(?:(\\d{1,6})d)? *(?:(\\d{1,6})h)? *(?:(\\d{1,6})m)? *(?:(\\d{1,6})s)?");

    @Override
    public Duration convert(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Matcher age = AGE.matcher(text);
        if (!text.isEmpty() && age.matches()) {
            return Duration.ofDays(number(age, 1))
                    .plusHours(number(age, 2))
                    .plusMinutes(number(age, 3))
                    .plusSeconds(number(age, 4));
        }
        throw new TypeConversionException("'" + value + "' is not an age; write 7d or 12h");
    }

    private static long number(Matcher age, int group) {
        String digits = age.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
