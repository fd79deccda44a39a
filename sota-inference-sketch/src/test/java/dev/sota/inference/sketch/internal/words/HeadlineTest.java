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

/** A sentence's few words: subject, verb and object, whole. */
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
                "The sailor wanted what others feared."
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
                "A storm put out every star. | Storm put out every star",
                "The river rose three metres. | River rose three metres",
                "Neighbours are sweeping mud out of the shops. | Neighbours sweeping mud out of shops",
                "The glaciers have lost 9,000 gigatons of ice. | Glaciers lost 9,000 gigatons of ice",
                "In late summer a beekeeper in a white suit lifts out the heavy frames. | Beekeeper lifts out heavy frames",
                "The prime minister resigned after the vote. | Prime minister resigned after vote",
                "At full moon the sun helps, and the highest tides flood the marshes. | Highest tides flood marshes",
                "Push the levers under the rim and pull the tyre off. | Push levers under rim",
                "Not everything went well, because a storm flooded the cellar. | Storm flooded cellar",
                "Everything changed after the king lost his crown. | King lost crown",
                "All the sailors left the harbour. | All sailors left harbour"
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

    @Property(tries = 300)
    void anyTextGivesFewWholeWords(@ForAll String text) {
        String headline = of(text);
        assertTrue(headline.length() <= 40, headline);
        assertFalse(headline.startsWith(" ") || headline.endsWith(" "), headline);
    }
}
