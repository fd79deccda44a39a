package dev.sota.voice.mary.internal.language;

import java.util.Set;

/** The voice's alphabet, US English in SAMPA, by manner of articulation. */
public final class Phones {

    private static final Set<String> VOWELS =
            Set.of("A", "O", "u", "i", "{", "V", "E", "I", "U", "@", "r=", "aU", "OI", "@U", "EI", "AI");
    private static final Set<String> STOPS = Set.of("p", "t", "k", "b", "d", "g", "tS", "dZ");
    private static final Set<String> SIBILANTS = Set.of("s", "z", "S", "Z", "tS", "dZ");
    private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "T", "s", "S", "tS", "h");

    private Phones() {}

    /** Whether a phone is a vowel, a diphthong or a syllabic r. */
    public static boolean isVowel(String phone) {
        return VOWELS.contains(phone);
    }

    /** Whether the breath is stopped in it: plosives and affricates. */
    public static boolean isStop(String phone) {
        return STOPS.contains(phone);
    }

    /** Whether it hisses, so that a further s needs a vowel before it. */
    public static boolean isSibilant(String phone) {
        return SIBILANTS.contains(phone);
    }

    /** Whether it is made without voice. */
    public static boolean isVoiceless(String phone) {
        return VOICELESS.contains(phone);
    }
}
