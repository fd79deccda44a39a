package dev.sota.audio.internal.music;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the chords. A tone that the next chord shares is held on, for at most four bars. */
final class PadWriter implements PartWriter {
    private static final int LONGEST_BARS = 4;

    private final VoiceLeading leading = new VoiceLeading();

    /** The layout of a chord after those before it. */
    Voicing voicing(Chord chord) {
        return leading.next(chord);
    }

    @Override
    public void write(Stretch stretch, Consumer<Note> notes) {
        Map<Integer, Long> held = new LinkedHashMap<>();
        long longest = (long) LONGEST_BARS * stretch.metre().barTicks();
        List<ChordSpan> spans = stretch.spans();
        for (ChordSpan span : spans) {
            Set<Integer> pitches = new HashSet<>(voicing(span.chord()).pitches());
            for (Map.Entry<Integer, Long> entry : List.copyOf(held.entrySet())) {
                boolean over = span.tick() - entry.getValue() >= longest;
                if (over || !pitches.contains(entry.getKey())) {
                    emit(stretch, entry, span.tick(), notes);
                    held.remove(entry.getKey());
                }
            }
            pitches.stream().sorted().forEach(pitch -> held.putIfAbsent(pitch, span.tick()));
        }
        long end = spans.get(spans.size() - 1).end();
        held.entrySet().forEach(entry -> emit(stretch, entry, end, notes));
    }

    private static void emit(Stretch stretch, Map.Entry<Integer, Long> entry, long end, Consumer<Note> notes) {
        if (stretch.texture().pad()) {
            // Higher tones softer: the pad stays below the voice that speaks over it.
            double velocity = (0.62 - 0.008 * (entry.getKey() - 58)) * stretch.dynamic();
            long start = entry.getValue();
            notes.accept(new Note(
                    Part.PAD, stretch.ensemble().pad(), start, end - start, entry.getKey(), Math.min(1, velocity)));
        }
    }
}
