package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a board in the picture says, and where there is none. */
class LetteringTest {
    private static final Reader READER = new Reader(Lexicon.load());
    private static final Grammar GRAMMAR = new Grammar(Nouns.load());

    private static String board(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE)
                .figure()
                .filter(Figure.KeyPhrase.class::isInstance)
                .map(f -> ((Figure.KeyPhrase) f).text())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then lift off the small cap with the tip of the screwdriver. | Lift off the small cap",
                "Peel off the tape before the last coat has dried. | Peel off the tape",
                "Open the windows, and on Monday hang up your pictures again. | Open the windows",
                "Dip the roller only halfway and roll it off on the grid. | Dip the roller only halfway",
            })
    void aStepIsWhatTheReaderIsToDo(String text, String step) {
        assertEquals(step, board(text, "room"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dog opened the gate.",
                "Next come the soldiers.",
                "Imagine a dragon.",
                "Undo it.",
                "Boats sail past.",
                "Wrap the"
            })
    void whatGivesNoOrderOrNoneThatIsWholeIsNoStep(String text) {
        assertEquals("", Instruction.of(Tokens.of(text), GRAMMAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Each colour bends by a slightly different amount, violet the most. | Each colour bends by a slightly different amount",
                "A visit costs thirty nine pounds, and the second is free. | A visit costs thirty-nine pounds",
                "Our coffee comes from eleven farms in Colombia, Ethiopia and Guatemala. | Our coffee comes from eleven farms in Colombia",
            })
    void aStatementIsTheMainClauseOfAnExplainer(String text, String statement) {
        assertEquals(statement, Statement.of(Tokens.of(text), GRAMMAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It weighs less than three grams.",
                "All the drops that stand at the right angle lie on a circle.",
                "A source beside the hive gets a short, round dance.",
                "In the morning the doors open.",
                "They called it a lock."
            })
    void whatHangsOnOtherWordsIsNoStatement(String text) {
        assertEquals("", Statement.of(Tokens.of(text), GRAMMAR));
    }

    @Test
    void whereSomebodyActsOrAStoryIsToldThereIsNoBoard() {
        assertEquals("", board("The old woman feeds the hens.", "farm"));
        assertEquals("", board("The wind caught the handle of the spoon.", "garden, magpie"));
    }
}
