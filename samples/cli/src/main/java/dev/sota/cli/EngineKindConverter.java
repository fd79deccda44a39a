package dev.sota.cli;

import dev.sota.api.EngineKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Engine kinds as they are written on the command line: {@code image-generator}. */
final class EngineKindConverter implements ITypeConverter<EngineKind> {

    @Override
    public EngineKind convert(String value) {
        return Arrays.stream(EngineKind.values())
                .filter(kind -> name(kind).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no kind of engine '" + value + "'; there are "
                        + Arrays.stream(EngineKind.values())
                                .map(EngineKindConverter::name)
                                .collect(Collectors.joining(", "))));
    }

    static String name(EngineKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
