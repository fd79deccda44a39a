package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronunciationTest {

    private static final Pronunciation RECORD = Pronunciation.parse("r @ - ' k O r d");

    @Test
    void readsSyllablesAndStress() {
        assertEquals(2, RECORD.syllables().size());
        assertEquals(
                new Syllable(Stress.NONE, List.of("r", "@")), RECORD.syllables().get(0));
        assertEquals(
                new Syllable(Stress.PRIMARY, List.of("k", "O", "r", "d")),
                RECORD.syllables().get(1));
        assertEquals("r", RECORD.firstPhone());
        assertEquals("d", RECORD.lastPhone());
        assertEquals(6, RECORD.phoneCount());
    }

    @Test
    void readsSecondaryStress() {
        Pronunciation p = Pronunciation.parse(", V n - d r= - ' s t { n d");
        assertEquals(Stress.SECONDARY, p.syllables().get(0).stress());
        assertEquals(List.of("V", "n"), p.syllables().get(0).phones());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", " - ' - ", "'"})
    void refusesSilence(String transcription) {
        assertThrows(IllegalArgumentException.class, () -> Pronunciation.parse(transcription));
    }

    @Test
    void addsToTheLastSyllable() {
        assertEquals("r @ - ' k O r d z", RECORD.withSuffix(List.of("z")).transcription());
        assertEquals(
                "r @ - ' k O r d - I N", RECORD.withSyllable(List.of("I", "N")).transcription());
    }

    @Test
    void weakensTheSecondPartOfACompound() {
        Pronunciation light = Pronunciation.parse("' l AI t");
        Pronunciation house = Pronunciation.parse("' h aU s");
        assertEquals("' l AI t - , h aU s", light.compound(house).transcription());
    }

    @Property
    void writesWhatItReads(@ForAll("pronunciations") Pronunciation p) {
        assertEquals(p, Pronunciation.parse(p.transcription()));
    }

    @Provide
    Arbitrary<Pronunciation> pronunciations() {
        Arbitrary<List<String>> phones = Arbitraries.of("A", "r=", "tS", "@U", "s", "{", "@")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(Stress.class), phones)
                .as(Syllable::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Pronunciation::new);
    }
}
