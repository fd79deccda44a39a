package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.SpokenText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written and what is said for it, from a table. */
class SpokenTableTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int LEAST_ROWS = 200;

    static Stream<Arguments> rows() {
        return table("spoken.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSaidSo(String written, String spoken) {
        assertEquals(spoken, say(written), () -> "for: " + written);
    }

    @Test
    void tableIsLargeAndHasNoRowTwice() {
        List<String> written =
                table("spoken.tsv").stream().map(row -> row.get(0)).toList();
        assertTrue(written.size() >= LEAST_ROWS);
        assertEquals(written.size(), written.stream().distinct().count());
    }

    static String say(String written) {
        try (EnglishTextNormalizer normalizer = new EnglishTextNormalizer()) {
            SpokenText text = normalizer.normalize(written, Locale.US);
            return text.tokens().stream()
                    .flatMap(token -> token.words().stream())
                    .collect(Collectors.joining(" "));
        }
    }

    static List<List<String>> table(String name) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SpokenTableTest.class.getResourceAsStream(name))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    rows.add(Stream.of(line.split("\t", -1))
                            .map(SpokenTableTest::unescape)
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static String unescape(String cell) {
        Matcher matcher = ESCAPE.matcher(cell);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return matcher.appendTail(out).toString();
    }
}
