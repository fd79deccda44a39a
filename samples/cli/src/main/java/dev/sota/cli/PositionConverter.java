package dev.sota.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;

/** Places in a film: times as {@link DurationConverter} reads them, and the film's beginning, {@code 0s}. */
final class PositionConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        return value.strip().matches("0+(\\.0+)?s?") ? Duration.ZERO : new DurationConverter().convert(value);
    }
}
