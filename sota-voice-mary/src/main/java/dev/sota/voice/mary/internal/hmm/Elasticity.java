package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.language.Phones;

/**
 * How much of a change of speed a sound takes part in.
 *
 * <p>Speakers who slow down stretch vowels most and stop consonants least: a stop's closure and burst have a length of
 * their own (Klatt, "Linguistic uses of segmental duration in English", JASA 59, 1976; Gay, "Effect of speaking rate on
 * vowel formant movements", JASA 63, 1978).
 */
final class Elasticity {

    private static final double VOWEL = 1.15;
    private static final double CONTINUANT = 1.0;
    private static final double STOP = 0.7;

    private Elasticity() {}

    /**
     * The factor on one sound's length.
     *
     * @param phone its symbol
     * @param stretch the factor on the whole, above 1 for slower
     * @return its own factor, on the same side of 1
     */
    static double scale(String phone, double stretch) {
        double share = Phones.isVowel(phone) ? VOWEL : Phones.isStop(phone) ? STOP : CONTINUANT;
        // As an exponent, so that twice as fast undoes twice as slow.
        return Math.pow(stretch, share);
    }
}
