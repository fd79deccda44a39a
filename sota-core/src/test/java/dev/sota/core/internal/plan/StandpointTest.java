package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandpointTest {

    private final SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They walked through the dark old forest.",
                "At the edge of the forest a man waited.",
                "They reached the forest.",
                "The forest is quiet.",
                "From the forest she looks back.",
                "He ran to the forest."
            })
    void whoIsThereHasMoved(String text) {
        assertTrue(after(text).contains("forest"), after(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She brought wood from the forest.",
                "He drew a map of the forest.",
                "It smelled like a forest.",
                "She sold the forest.",
                "They talked about the forest.",
                "They left the forest.",
                "It belonged to the forest.",
                "\"Come into the forest,\" the child said to her."
            })
    void whatIsOnlyMentionedMovesNothing(String text) {
        assertFalse(after(text).contains("forest"), after(text));
        assertTrue(after(text).contains("kitchen"), after(text));
    }

    private String after(String text) {
        memory.begin("", "");
        memory.absorb("They sit in the kitchen.");
        memory.absorb(text);
        return memory.before("They wait.");
    }
}
