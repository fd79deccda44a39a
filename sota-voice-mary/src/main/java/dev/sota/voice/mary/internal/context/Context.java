package dev.sota.voice.mary.internal.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the features of every sound of an utterance, as the voice was trained (Tokuda, Zen and Black, "An HMM-based
 * speech synthesis system applied to English", 2002, list such contexts). Thread-safe.
 */
public final class Context {

    private final Symbols symbols;
    private final int[] pause;
    private final Map<String, int[]> phones = new HashMap<>();

    /**
     * A context.
     *
     * @param symbols those of the voice; all have been added
     */
    public Context(Symbols symbols) {
        this.symbols = symbols;
        this.pause = new int[1 + Articulation.FEATURES];
        pause[0] = symbols.number(Segment.PAUSE);
        Articulation.phones().forEach((phone, features) -> phones.put(phone, numbers(phone, features)));
    }

    private int[] numbers(String phone, List<String> features) {
        int[] numbers = new int[1 + features.size()];
        numbers[0] = symbols.number(phone);
        for (int i = 0; i < features.size(); i++) {
            numbers[1 + i] = symbols.number(features.get(i));
        }
        return numbers;
    }

    /**
     * The features of an utterance.
     *
     * @param outline the utterance
     * @return for each segment the number of each feature's value, by the feature's ordinal
     */
    public int[][] features(Outline outline) {
        int[][] rows = new int[outline.segmentCount()][Feature.values().length];
        SegmentContext segments = new SegmentContext(outline, symbols);
        SyllableContext syllables = new SyllableContext(outline, symbols);
        PhraseContext phrases = new PhraseContext(outline, symbols);
        for (int i = 0; i < rows.length; i++) {
            neighbours(outline, i, rows[i]);
            segments.fill(i, rows[i]);
            syllables.fill(outline.segment(i), rows[i]);
            phrases.fill(i, rows[i]);
        }
        return rows;
    }

    private void neighbours(Outline outline, int i, int[] row) {
        int[] offsets = {0, -1, -2, 1, 2};
        for (int k = 0; k < offsets.length; k++) {
            int at = i + offsets[k];
            // Beyond the ends there is silence.
            boolean sound = at >= 0
                    && at < outline.segmentCount()
                    && !outline.segment(at).isPause();
            int[] numbers = sound ? phone(outline.segment(at).phone()) : pause;
            System.arraycopy(numbers, 0, row, k * pause.length, pause.length);
        }
    }

    private int[] phone(String phone) {
        return phones.getOrDefault(phone, pause);
    }
}
