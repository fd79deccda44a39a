package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {

    private static final Map<String, String> HOSTS = Map.of(
            "they", "' D EI",
            "it", "' I t",
            "sea", "' s i",
            "fish", "' f I S",
            "church", "' tS r= tS",
            "dog", "' d O g",
            "could", "' k U d",
            "who", "' h u",
            "sailors", "' s EI - l r= z");

    private static Optional<Pronunciation> host(String word) {
        return Optional.ofNullable(HOSTS.get(word)).map(Pronunciation::parse);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "don't,' d @U n t",
                "won't,' w @U n t",
                "they'll,' D EI l",
                "it'll,' I t - @ l",
                "they've,' D EI v",
                "could've,' k U d - @ v",
                "they'd,' D EI d",
                "who'd,' h u d",
                "couldn't,' k U d - @ n t",
                "it's,' I t s",
                "sea's,' s i z",
                "dog's,' d O g z",
                "fish's,' f I S - @ z",
                "church's,' tS r= tS - @ z",
                "sailors',' s EI - l r= z"
            })
    void followsTheRulesOfEnglish(String word, String sound) {
        assertEquals(
                Optional.of(sound),
                Contractions.pronounce(word, ContractionsTest::host).map(Pronunciation::transcription));
    }

    @Test
    void leavesOthersAlone() {
        assertTrue(Contractions.pronounce("l'orange", ContractionsTest::host).isEmpty());
        assertTrue(Contractions.pronounce("'tis", ContractionsTest::host).isEmpty());
        assertTrue(Contractions.pronounce("xyz's", ContractionsTest::host).isEmpty(), "an unknown host");
        assertTrue(Contractions.pronounce("it'zz", ContractionsTest::host).isEmpty(), "an unknown clitic");
        assertTrue(Contractions.pronounce("n't", ContractionsTest::host).isEmpty());
    }
}
