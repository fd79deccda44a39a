package dev.sota.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The constants of an enumeration, as the command line writes them: in lower case. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final Class<E> type;
    private final String what;

    Words(Class<E> type, String what) {
        this.type = type;
        this.what = what;
    }

    private List<String> all() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public E convert(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (!all().contains(word)) {
            throw new TypeConversionException(
                    "'" + value + "' is not " + what + "; write one of " + String.join(", ", all()));
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }
}
