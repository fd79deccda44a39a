package dev.sota.audio.internal.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MotifTest {
    private static final Motif MOTIF = new Motif(
            List.of(new Motif.Tone(0, 480, 0), new Motif.Tone(480, 240, 2), new Motif.Tone(720, 720, 1)), 1440);

    @Property
    void aMotifFillsItsBarWithoutGaps(@ForAll long seed, @ForAll boolean waltz) {
        Metre metre = new Metre(waltz ? 3 : 4);
        Motif motif = Motif.invent(metre, new Dice(seed));
        int tick = 0;
        for (Motif.Tone tone : motif.tones()) {
            assertEquals(tick, tone.tick());
            tick += tone.ticks();
        }
        assertEquals(metre.barTicks(), tick);
        assertEquals(metre.barTicks(), motif.ticks());
    }

    @Test
    void variationsKeepWhatMakesTheMotif() {
        assertEquals(List.of(0, -2, -1), steps(MOTIF.inverted()));
        assertEquals(List.of(1, 3, 2), steps(MOTIF.shifted(1)));
        assertEquals(MOTIF, MOTIF.inverted().inverted());
        assertEquals(MOTIF, MOTIF.shifted(3).shifted(-3));
        assertEquals(2880, MOTIF.augmented().ticks());
        assertEquals(new Motif.Tone(960, 480, 2), MOTIF.augmented().tones().get(1));
        assertEquals(new Motif.Tone(480, 960, 2), MOTIF.head().tones().get(1));
    }

    private static List<Integer> steps(Motif motif) {
        return motif.tones().stream().map(Motif.Tone::step).toList();
    }

    @Test
    void seedsGiveManyMotifs() {
        Set<Motif> motifs = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            motifs.add(Motif.invent(new Metre(4), new Dice(seed)));
        }
        assertTrue(motifs.size() >= 30, "only " + motifs.size());
    }

    @Property
    void diceForPurposesDoNotDisturbEachOther(@ForAll long seed) {
        Dice a = new Dice(seed);
        Dice b = new Dice(seed);
        b.unit();
        b.fork("other").unit();
        assertEquals(a.fork("this").bits(), b.fork("this").bits());
    }

    @Property
    void diceKeepToTheirRange(@ForAll long seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < 50; i++) {
            int value = dice.below(6);
            assertTrue(value >= 0 && value < 6);
            double x = dice.between(2, 3);
            assertTrue(x >= 2 && x < 3);
        }
    }
}
