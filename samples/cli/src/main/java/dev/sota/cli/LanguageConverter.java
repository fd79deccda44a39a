package dev.sota.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** BCP 47 language tags, checked: {@link Locale#forLanguageTag} would silently drop what it does not understand. */
final class LanguageConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Said below.
        }
        throw new TypeConversionException("'" + value + "' is not a language tag; write en, en-GB or zh-Hans");
    }
}
