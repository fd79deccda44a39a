package dev.sota.audio.internal.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Mood;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheoryTest {
    private static final Key C = new Key(0, Mode.IONIAN);

    @ParameterizedTest
    @CsvSource({
        "I, IONIAN, 0 4 7",
        "IV, IONIAN, 5 9 0",
        "V, IONIAN, 7 11 2",
        "vi7, IONIAN, 9 0 4 7",
        "ii7, IONIAN, 2 5 9 0",
        "iv, IONIAN, 5 8 0",
        "Vsus4, IONIAN, 7 0 2",
        "I9, IONIAN, 0 4 7 2",
        "I7, IONIAN, 0 4 7 11",
        "iii9, IONIAN, 4 7 11",
        "i, AEOLIAN, 0 3 7",
        "V, AEOLIAN, 7 11 2",
        "VI7, AEOLIAN, 8 0 3 7",
        "VII, AEOLIAN, 10 2 5",
        "II, PHRYGIAN, 1 5 8",
        "IV, DORIAN, 5 9 0",
        "II, LYDIAN, 2 6 9",
        "VII, MIXOLYDIAN, 10 2 5"
    })
    void symbolsNameTheirTones(String symbol, Mode mode, String tones) {
        List<Integer> expected = new ArrayList<>();
        for (String tone : tones.split(" ")) {
            expected.add(Integer.parseInt(tone));
        }
        assertEquals(expected, ChordSymbol.parse(symbol).in(new Key(0, mode)).tones());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "VIII", "I13", "ix", "Isus"})
    void whatIsNoChordIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ChordSymbol.parse(text));
    }

    @Property
    void chordsMoveWithTheirKey(@ForAll Mode mode, @ForAll @IntRange(min = 0, max = 11) int by) {
        Chord here = ChordSymbol.parse("I9").in(new Key(0, mode));
        Chord there = ChordSymbol.parse("I9").in(new Key(0, mode).transposed(by));
        for (int k = 0; k < here.tones().size(); k++) {
            assertEquals((here.tones().get(k) + by) % 12, there.tones().get(k));
        }
    }

    @Test
    void relativeKeysShareAllTheirTones() {
        assertEquals(new Key(9, Mode.AEOLIAN), C.near(Mode.AEOLIAN));
        assertEquals(new Key(2, Mode.DORIAN), C.near(Mode.DORIAN));
        assertEquals(C, C.near(Mode.IONIAN));
        assertEquals(7, C.shared(C.near(Mode.PHRYGIAN)));
        assertEquals(6, C.shared(C.transposed(7)));
        assertEquals(2, C.shared(C.transposed(6)));
    }

    @Test
    void stepsFollowTheScale() {
        Chord chord = ChordSymbol.parse("I").in(C);
        assertEquals(64, chord.step(60, 2));
        assertEquals(59, chord.step(60, -1));
        assertEquals(72, chord.step(60, 7));
        assertEquals(60, chord.step(60, 0));
        assertEquals(60, chord.nearestTone(61));
        assertEquals(67, chord.nearestTone(66));
        assertEquals(36, Chord.atOrAbove(33, 0));
        assertEquals(33, Chord.atOrAbove(33, 9));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void everyChordOfEveryMoodFitsItsScale(Mood mood) {
        for (HarmonyStyle style : HarmonyStyles.of(mood)) {
            for (ChordSymbol symbol : symbols(style)) {
                Chord chord = symbol.in(new Key(4, style.mode()));
                assertTrue(chord.scale().containsAll(chord.tones()), style.mode() + " " + chord.name());
                assertEquals(7, chord.scale().stream().distinct().count(), style.mode() + " " + chord.name());
                assertFalse(VoiceLeading.candidates(chord).isEmpty(), style.mode() + " " + chord.name());
            }
            ChordSymbol end = style.cadence().get(style.cadence().size() - 1);
            assertEquals(0, end.degree(), "a cadence ends on the tonic");
        }
    }

    private static List<ChordSymbol> symbols(HarmonyStyle style) {
        List<ChordSymbol> all = new ArrayList<>(style.cadence());
        style.verses().forEach(all::addAll);
        style.contrasts().forEach(all::addAll);
        all.add(style.approach());
        return all;
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void patternsFillTheirBars(Mood mood) {
        MoodProfile profile = MoodProfile.of(mood);
        profile.figures()
                .forEach(f ->
                        assertEquals("8 6", f.four().length() + " " + f.three().length()));
        profile.basses()
                .forEach(b ->
                        assertEquals("8 6", b.four().length() + " " + b.three().length()));
        profile.grooves()
                .forEach(g -> g.lanes()
                        .forEach(lane -> assertEquals(
                                "16 12",
                                lane.four().length() + " " + lane.three().length(),
                                lane.toString())));
        assertTrue(profile.calmest() <= profile.liveliest() && profile.slowest() < profile.fastest());
    }

    @Property
    void voicesMoveSmoothlyThroughAnyProgression(
            @ForAll Mood mood,
            @ForAll @IntRange(min = 0, max = 11) int tonic,
            @ForAll @IntRange(min = 0, max = 5) int n) {
        HarmonyStyle style =
                HarmonyStyles.of(mood).get(n % HarmonyStyles.of(mood).size());
        VoiceLeading leading = new VoiceLeading();
        Voicing before = null;
        for (ChordSymbol symbol : symbols(style)) {
            Voicing voicing = leading.next(symbol.in(new Key(tonic, style.mode())));
            for (int voice = 1; voice < Voicing.VOICES; voice++) {
                assertTrue(voicing.at(voice) > voicing.at(voice - 1), "voices do not cross: " + voicing);
            }
            assertTrue(voicing.at(0) >= VoiceLeading.LOWEST && voicing.at(3) <= VoiceLeading.HIGHEST);
            if (before != null) {
                for (int voice = 0; voice < Voicing.VOICES; voice++) {
                    assertTrue(Math.abs(voicing.at(voice) - before.at(voice)) <= 7, before + " to " + voicing);
                }
                assertTrue(before.motionTo(voicing) <= 16, before + " to " + voicing);
            }
            before = voicing;
        }
    }

    @Test
    void parallelFifthsAreSeen() {
        Voicing c = new Voicing(List.of(52, 55, 60, 67));
        assertTrue(c.parallelTo(new Voicing(List.of(53, 57, 62, 69))), "C-G to D-A");
        assertFalse(c.parallelTo(c), "what stays is not parallel");
    }
}
