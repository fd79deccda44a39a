package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where phrases, sentences and paragraphs end, from a table. */
class BoundaryTableTest {
    private static final String SIGNS = ".,SQEP";

    static Stream<Arguments> rows() {
        return SpokenTableTest.table("boundaries.tsv").stream()
                .map(row -> Arguments.of(row.get(0).replace("\\n", "\n").replace("\\r", "\r"), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isDividedSo(String written, String boundaries) {
        SpokenText text;
        try (EnglishTextNormalizer normalizer = new EnglishTextNormalizer()) {
            text = normalizer.normalize(written, Locale.UK);
        }
        String found = text.tokens().stream().map(token -> sign(token.after())).collect(Collectors.joining());
        assertEquals(boundaries, found, () -> "for: " + written);
    }

    private static String sign(Boundary boundary) {
        return String.valueOf(SIGNS.charAt(boundary.ordinal()));
    }
}
