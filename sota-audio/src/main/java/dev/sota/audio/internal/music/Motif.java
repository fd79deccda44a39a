package dev.sota.audio.internal.music;

import java.util.ArrayList;
import java.util.List;

/**
 * A short melody by scale steps, which the piece comes back to.
 *
 * @param tones its tones in order
 * @param ticks its length
 */
record Motif(List<Tone> tones, int ticks) {
    private static final List<List<Integer>> RHYTHMS_FOUR = List.of(
            List.of(3, 1, 4),
            List.of(2, 2, 4),
            List.of(1, 1, 2, 4),
            List.of(4, 2, 2),
            List.of(3, 3, 2),
            List.of(2, 1, 1, 4));
    private static final List<List<Integer>> RHYTHMS_THREE =
            List.of(List.of(4, 2), List.of(2, 1, 3), List.of(3, 1, 2), List.of(1, 1, 4), List.of(2, 2, 2));
    private static final List<List<Integer>> CONTOURS = List.of(
            List.of(0, 1, 2, 4),
            List.of(0, 2, 1, 0),
            List.of(4, 2, 1, 0),
            List.of(0, -1, 0, 2),
            List.of(2, 1, 0, -1),
            List.of(0, 4, 3, 2),
            List.of(0, 2, 4, 3),
            List.of(2, 4, 2, 0));

    Motif {
        tones = List.copyOf(tones);
    }

    /**
     * One tone.
     *
     * @param tick when it begins, from the motif's beginning
     * @param ticks how long it lasts
     * @param step scale steps above the motif's anchor
     */
    record Tone(int tick, int ticks, int step) {}

    /** Invents a motif of one bar. */
    static Motif invent(Metre metre, Dice dice) {
        List<Integer> rhythm = dice.pick(metre.beats() == 3 ? RHYTHMS_THREE : RHYTHMS_FOUR);
        List<Integer> contour = dice.pick(CONTOURS);
        List<Tone> tones = new ArrayList<>();
        int tick = 0;
        for (int i = 0; i < rhythm.size(); i++) {
            int ticks = rhythm.get(i) * Metre.EIGHTH;
            tones.add(new Tone(tick, ticks, contour.get(i)));
            tick += ticks;
        }
        return new Motif(tones, tick);
    }

    /** Upside down. */
    Motif inverted() {
        int first = tones.get(0).step();
        return new Motif(
                tones.stream()
                        .map(t -> new Tone(t.tick(), t.ticks(), 2 * first - t.step()))
                        .toList(),
                ticks);
    }

    /** Higher or lower by scale steps. */
    Motif shifted(int steps) {
        return new Motif(
                tones.stream()
                        .map(t -> new Tone(t.tick(), t.ticks(), t.step() + steps))
                        .toList(),
                ticks);
    }

    /** Twice as slow. */
    Motif augmented() {
        return new Motif(
                tones.stream()
                        .map(t -> new Tone(2 * t.tick(), 2 * t.ticks(), t.step()))
                        .toList(),
                2 * ticks);
    }

    /** Its first tones, the last of them held to the end. */
    Motif head() {
        int count = Math.min(2, tones.size());
        List<Tone> kept = new ArrayList<>(tones.subList(0, count));
        Tone last = kept.get(count - 1);
        kept.set(count - 1, new Tone(last.tick(), ticks - last.tick(), last.step()));
        return new Motif(kept, ticks);
    }
}
