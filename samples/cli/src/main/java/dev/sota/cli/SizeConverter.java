package dev.sota.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes as people write them: {@code 500MB}, {@code 1.5 GB}, {@code 2GiB}. */
final class SizeConverter implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) *([KMGT]?)(I?)B?");
    private static final Map<String, Integer> POWERS = Map.of("", 0, "K", 1, "M", 2, "G", 3, "T", 4);

    @Override
    public Long convert(String value) {
        Matcher size = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (size.matches() && !(size.group(2).isEmpty() && !size.group(3).isEmpty())) {
            BigDecimal unit = BigDecimal.valueOf(size.group(3).isEmpty() ? 1000 : 1024)
                    .pow(POWERS.getOrDefault(size.group(2), 0));
            BigDecimal bytes = new BigDecimal(size.group(1)).multiply(unit);
            if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                return bytes.longValue();
            }
        }
        throw new TypeConversionException("'" + value + "' is not a size; write 500MB or 2GB");
    }
}
