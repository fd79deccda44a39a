package dev.sota.cli;

import dev.sota.api.TransitionKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Transitions by their names, with hyphens or as FFmpeg writes them. */
final class Transitions implements ITypeConverter<TransitionKind>, Iterable<String> {

    private static List<String> all() {
        return Arrays.stream(TransitionKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Override
    public TransitionKind convert(String value) {
        return TransitionKind.named(value.strip())
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is not a transition; write one of " + String.join(", ", all())));
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }
}
