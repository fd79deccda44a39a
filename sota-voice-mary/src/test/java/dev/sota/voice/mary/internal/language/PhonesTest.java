package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "EI,true,false,false,false",
                "r=,true,false,false,false",
                "{,true,false,false,false",
                "t,false,true,false,true",
                "dZ,false,true,true,false",
                "s,false,false,true,true",
                "z,false,false,true,false",
                "m,false,false,false,false",
                "_,false,false,false,false"
            })
    void sortsByManner(String phone, boolean vowel, boolean stop, boolean sibilant, boolean voiceless) {
        assertEquals(vowel, Phones.isVowel(phone));
        assertEquals(stop, Phones.isStop(phone));
        assertEquals(sibilant, Phones.isSibilant(phone));
        assertEquals(voiceless, Phones.isVoiceless(phone));
        assertFalse(vowel && voiceless);
    }
}
