package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables beside the rules are whole, and what they say is plain. */
class TablesTest {
    @ParameterizedTest
    @CsvSource({
        "currencies.tsv, 5, '1,2,3,4'",
        "units.tsv, 4, '1,2'",
        "abbreviations.tsv, 5, '2,3'",
        "symbols.tsv, 3, '1,2'",
        "acronyms.tsv, 2, '1'",
        "special.tsv, 2, '1'",
        "greek.tsv, 2, '1'",
        "months.tsv, 2, '1'",
        "calendar.tsv, 2, '1'",
        "magnitudes.tsv, 2, '1'",
    })
    void rowsAreWholeAndSpeakPlainly(String name, int cells, String spoken) {
        List<List<String>> rows = Table.rows(name);
        assertFalse(rows.isEmpty());
        for (List<String> row : rows) {
            assertEquals(cells, row.size(), () -> name + ": " + row);
            for (String column : spoken.split(",")) {
                String cell = row.get(Integer.parseInt(column));
                assertTrue(cell.matches("|[a-z]+('s)?( [a-z]+('s)?)*"), () -> name + ": " + cell);
            }
        }
        assertEquals(
                rows.size(), rows.stream().map(row -> row.get(0)).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contexts.tsv"})
    void groupsAreNamedOnce(String name) {
        List<String> names = Table.rows(name).stream().map(row -> row.get(0)).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertThrows(IllegalStateException.class, () -> Table.group(name, "no such group"));
        assertThrows(IllegalStateException.class, () -> Table.rows("missing.tsv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasa", "stop", "work", "unesco", "scuba", "lamp", "opec", "street", "laser"})
    void wordsLookLikeWords(String word) {
        assertTrue(Acronyms.isPronounceable(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "http", "ssr", "bbc", "ncaa", "xml", "dvd", "npm", "rgb", "usb"})
    void lettersDoNot(String word) {
        boolean letters = Words.letters(word).size() == word.length();
        assertTrue(letters);
        assertTrue(!Acronyms.isPronounceable(word) || word.length() <= 3);
    }

    @ParameterizedTest
    @CsvSource({
        "'“(Word,”', '“(', Word, ',”'",
        "-5, '', -5, ''",
        "'-word', -, word, ''",
        "'...', '...', '', ''",
        "C++, '', C++, ''"
    })
    void punctuationIsSetApart(String written, String lead, String core, String tail) {
        assertEquals(new Piece(lead, core, tail), Piece.of(written));
    }

    @ParameterizedTest
    @CsvSource({"half, 1, 2", "quarters, 3, 4", "thirds, 2, 3", "twelfth, 1, 12", "hundredths, 7, 100"})
    void fractionsAreNamed(String last, int over, int under) {
        List<String> words = Fractions.say(over, under);
        assertEquals(last, words.get(words.size() - 1));
        assertEquals(
                NumberWords.cardinal(over),
                words.subList(0, NumberWords.cardinal(over).size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 10, 100})
    void aPartOfOneIsSingular(int under) {
        assertTrue(IntStream.range(1, under).allMatch(over -> Fractions.isPartOfOne(over + "/" + under)));
        assertFalse(Fractions.isPartOfOne(under + "/" + under));
    }
}
