package dev.sota.voice.mary.internal.hmm;

import java.util.Map;

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

    private static final Map<String, Double> CONSONANTS = Map.ofEntries(
            Map.entry("p", STOP),
            Map.entry("t", STOP),
            Map.entry("k", STOP),
            Map.entry("b", STOP),
            Map.entry("d", STOP),
            Map.entry("g", STOP),
            Map.entry("tS", STOP),
            Map.entry("dZ", STOP),
            Map.entry("f", CONTINUANT),
            Map.entry("v", CONTINUANT),
            Map.entry("T", CONTINUANT),
            Map.entry("D", CONTINUANT),
            Map.entry("s", CONTINUANT),
            Map.entry("z", CONTINUANT),
            Map.entry("S", CONTINUANT),
            Map.entry("Z", CONTINUANT),
            Map.entry("h", CONTINUANT),
            Map.entry("l", CONTINUANT),
            Map.entry("m", CONTINUANT),
            Map.entry("n", CONTINUANT),
            Map.entry("N", CONTINUANT),
            Map.entry("r", CONTINUANT),
            Map.entry("w", CONTINUANT),
            Map.entry("j", CONTINUANT));

    private Elasticity() {}

    /**
     * The factor on one sound's length.
     *
     * @param phone its symbol
     * @param stretch the factor on the whole, above 1 for slower
     * @return its own factor, on the same side of 1
     */
    static double scale(String phone, double stretch) {
        double share = CONSONANTS.getOrDefault(phone, VOWEL);
        // In the logarithm, so that twice as fast undoes twice as slow.
        return Math.pow(stretch, share);
    }
}
