package dev.sota.audio.internal.music;

import java.util.Arrays;
import java.util.List;

/**
 * A mode with the chord progressions that sound well in it.
 *
 * @param mode the mode
 * @param verses progressions for the main sections
 * @param contrasts progressions for sections that differ
 * @param cadence the last chords; the last of them is the end
 * @param approach the chord that leads into this key from another
 */
record HarmonyStyle(
        Mode mode,
        List<List<ChordSymbol>> verses,
        List<List<ChordSymbol>> contrasts,
        List<ChordSymbol> cadence,
        ChordSymbol approach) {

    /** Reads progressions that are divided by bars. */
    static HarmonyStyle of(Mode mode, String verses, String contrasts, String cadence, String approach) {
        return new HarmonyStyle(
                mode,
                progressions(verses),
                progressions(contrasts),
                ChordSymbol.parseAll(cadence),
                ChordSymbol.parse(approach));
    }

    private static List<List<ChordSymbol>> progressions(String text) {
        return Arrays.stream(text.split("\\|")).map(ChordSymbol::parseAll).toList();
    }
}
