package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parsers that judge our files do refuse what is wrong. */
class StrictParsersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\n00:00:00,000 --> 00:00:01,000\nx\n\n",
                "1\n00:00:00.000 --> 00:00:01.000\nx\n\n",
                "1\n00:00:00,000 -->  00:00:01,000\nx\n\n",
                "1\n00:00:02,000 --> 00:00:01,000\nx\n\n",
                "1\n00:00:60,000 --> 00:01:01,000\nx\n\n",
                "1\n00:00:00,000 --> 00:00:01,000\n\n",
                "1\n00:00:00,000 --> 00:00:01,000\nx\n",
                "1\n00:00:00,000 --> 00:00:02,000\nx\n\n2\n00:00:01,000 --> 00:00:03,000\ny\n\n",
                "\uFEFF1\n00:00:00,000 --> 00:00:01,000\nx\n\n"
            })
    void subRip(String file) {
        assertThrows(AssertionError.class, () -> StrictSubRip.parse(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WEBVTT",
                "WEBVTT\n00:00.000 --> 00:01.000\nx\n",
                "WEBVTT\n\n00:00,000 --> 00:01,000\nx\n",
                "WEBVTT\n\n00:00.000-->00:01.000\nx\n",
                "WEBVTT\n\n00:01.000 --> 00:01.000\nx\n",
                "WEBVTT\n\n00:00.000 --> 00:01.000\n\n",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nx & y\n",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nx < y\n",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nx --> y\n",
                "WEBVTT\n\n00:05.000 --> 00:06.000\nx\n\n00:01.000 --> 00:02.000\ny\n"
            })
    void webVtt(String file) {
        assertThrows(AssertionError.class, () -> StrictWebVtt.parse(file));
    }

    @org.junit.jupiter.api.Test
    void bothReadWhatIsRight() {
        Subtitle expected = new Subtitle(61_001, 3_662_002, List.of("a & b", "<c>"));
        assertEquals(List.of(expected), StrictSubRip.parse("1\n00:01:01,001 --> 01:01:02,002\na & b\n<c>\n\n"));
        assertEquals(
                List.of(expected),
                StrictWebVtt.parse("WEBVTT\n\n01:01.001 --> 01:01:02.002\na &amp; b\n&lt;c&gt;\n\n"));
    }
}
