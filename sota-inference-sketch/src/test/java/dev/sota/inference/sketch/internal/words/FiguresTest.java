package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.words.Figure.Chart;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static <T extends Figure> T figure(Class<T> type, String text) {
        return assertInstanceOf(type, Figures.of(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales grew from 3 to 12 million euros. | 3000000 | 12000000 | euros",
                "It rose from 5 to 7 percent. | 5 | 7 | %",
                "The price fell from $900 to $250. | 900 | 250 | ''",
                "Shares fell by 12 percent. | 100 | 88 | ''",
                "Profit is up by 20%. | 100 | 120 | ''",
                "Exports have doubled. | 100 | 200 | ''"
            })
    void aChangeHasTwoValues(String text, double from, double to, String unit) {
        Chart chart = figure(Chart.class, text);
        assertEquals(Chart.Form.CHANGE, chart.form());
        assertEquals(from, chart.data().get(0).value());
        assertEquals(to, chart.data().get(1).value());
        assertEquals(unit, chart.unit());
    }

    @Test
    void yearsLabelAChange() {
        Chart chart = figure(Chart.class, "From 1900 to 1950 it grew from 2 to 8 million.");
        assertEquals("1900", chart.data().get(0).label());
        assertEquals("1950", chart.data().get(1).label());
        assertEquals(8e6, chart.data().get(1).value());
    }

    @Test
    void aPartOfAWholeIsAShare() {
        Chart chart = figure(Chart.class, "About 71 percent of the planet is water.");
        assertEquals(Chart.Form.SHARE, chart.form());
        assertEquals(71, chart.data().get(0).value());
        assertEquals(
                25,
                figure(Chart.class, "A quarter of all homes are empty.")
                        .data()
                        .get(0)
                        .value());
    }

    @Test
    void likeNumbersAreCompared() {
        Chart chart = figure(Chart.class, "Germany has 84 million people, France 68 million.");
        assertEquals(Chart.Form.COMPARISON, chart.form());
        assertEquals("Germany", chart.data().get(0).label());
        assertEquals("France", chart.data().get(1).label());
    }

    @Test
    void datesMakeATimeline() {
        Figure.Timeline line = figure(Figure.Timeline.class, "In 44 BC Caesar died, in 1492 Columbus sailed.");
        assertEquals(2, line.events().size());
        assertTrue(line.events().stream().anyMatch(e -> e.year() == -44));
        Figure.Timeline moon = assertInstanceOf(
                Figure.Timeline.class,
                Figures.date("On 20 July 1969 it was done.").orElseThrow());
        assertEquals("20 July 1969", moon.events().get(0).label());
    }

    @Test
    void oneGreatNumberStandsAlone() {
        assertEquals(
                "4.5 billion",
                figure(Figure.BigNumber.class, "The earth is 4.5 billion years old.")
                        .number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Two dogs run.", "Bake it for 40 minutes.", "It was 1969 dogs ago", "", "In 1759 they built it."
            })
    void smallNumbersAndLoneYearsAskForNoDiagram(String text) {
        assertFalse(Figures.of(text)
                .filter(f -> f instanceof Chart || f instanceof Figure.Timeline)
                .isPresent());
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        Figures.of(text);
        assertTrue(KeyPhrases.of(text).length() <= Math.max(48, text.length()));
    }
}
