package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence's few words: one clause as it stands there, or none. */
class HeadlineTest {
    private static final Grammar GRAMMAR = new Grammar(Nouns.load());

    /** No sign is better than one that no newspaper would print. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her mother says the cat objected.",
                "By 1850 the widow she'd seen had gone.",
                "Since then a year may come.",
                "Said the ranger and hung up her camera.",
                "A hunter shouted across the room.",
                "Visitors would find him among his clocks.",
                "The sailor wanted what others feared.",
                "The railway company promised to put lockable doors on the carriages.",
                "A fine grater will do.",
                "The horse pulled one way and the ox the other.",
                "Once both sides equal one person, the next husband walks to the other end.",
                "Carriages with lockable doors keep the goods of the merchants safe.",
                "The orders come from Seoul, Portland and Dakar.",
                "Start the day before, says Halyna.",
                "On a wet night its belly slides out over the grass."
            })
    void whatIsSaidCountedOrCutIsNoHeadline(String sentence) {
        assertEquals("", of(sentence));
    }

    private static String of(String text) {
        return Headline.of(Tokens.of(text), GRAMMAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A storm put out every star. | A storm put out every star",
                "The river rose three metres. | The river rose three metres",
                "The glaciers have lost 9,000 gigatons of ice. | The glaciers have lost 9,000 gigatons of ice",
                "In late summer a beekeeper lifts out the heavy frames. | A beekeeper lifts out the heavy frames",
                "The prime minister resigned after the vote. | The prime minister resigned after the vote",
                "At full moon the sun helps, and the highest tides flood the marshes. | The highest tides flood the marshes",
                "The Moon's gravity pulls the ocean water into a bulge on the nearest side. | The Moon's gravity pulls the ocean water",
                "At five this morning the river Oder rose above the stone embankment. | The river Oder rose",
                "Push the levers under the rim and pull the tyre off. | Push the levers under the rim",
                "The king lost his crown because he slept. | The king lost his crown",
                "Where the ground becomes steeper, the ice bends and cracks. | The ice bends and cracks",
                "All the sailors left the harbour. | ''"
            })
    void theChiefClauseIsKept(String sentence, String headline) {
        assertEquals(headline, of(sentence));
    }

    @Test
    void aPronounIsNoHeadline() {
        assertEquals("", of("It rose above the wall."));
        assertEquals("", of("Back inside the hive, she passes the nectar on."));
    }

    @Test
    void whatIsNoSentenceHasNoHeadline() {
        assertEquals("", of(""));
        assertEquals("", of("an old lighthouse, night"));
        assertEquals("", of("of of the the"));
    }

    /** A clause keeps its articles and ends where a phrase ends: it is a part of the sentence, word for word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee rejected the proposal after a long night.",
                "By evening the crowd had gone home.",
                "Turn off the heat and wait."
            })
    void aClauseIsCopiedWordForWord(String sentence) {
        String clause = of(sentence);
        assertFalse(clause.isEmpty());
        assertTrue(sentence.toLowerCase().contains(clause.toLowerCase()), clause);
    }

    @Property(tries = 300)
    void anyTextGivesFewWholeWords(@ForAll String text) {
        String headline = of(text);
        assertTrue(headline.length() <= 44, headline);
        assertFalse(headline.startsWith(" ") || headline.endsWith(" "), headline);
    }
}
