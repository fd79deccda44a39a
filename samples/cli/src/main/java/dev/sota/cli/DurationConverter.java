package dev.sota.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times as people write them: {@code 90s}, {@code 5m}, {@code 1h30m}. */
final class DurationConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        String compact = value.strip().toUpperCase(Locale.ROOT);
        try {
            Duration duration = Duration.parse(compact.startsWith("PT") ? compact : "PT" + compact);
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException | ArithmeticException e) {
            // Said below.
        }
        throw new TypeConversionException("'" + value + "' is not a time; write 90s, 5m or 1h30m");
    }
}
