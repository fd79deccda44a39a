package dev.sota.audio.internal.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Mood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ScoreTest {
    /** Players are late by at most this many ticks. */
    private static final int LATE = 10;

    static Score compose(Mood mood, double seconds, long seed, Brief.Start... starts) {
        Brief brief = new Brief(seconds, mood, List.of(starts), seed, ComposerOptions.parse(Map.of()));
        return new ScoreWriter(brief).write(() -> {});
    }

    private static List<Brief.Start> starts(double seconds, int count, int turn) {
        List<Brief.Start> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(new Brief.Start(seconds * i / count, Mood.values()[(i * 3 + turn) % Mood.values().length]));
        }
        return starts;
    }

    private static ChordSpan at(Score score, long tick) {
        return score.harmony().stream()
                .filter(span -> tick >= span.tick() && tick < span.end())
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void everyNoteBelongsToItsChord(
            @ForAll Mood mood,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 400) double seconds,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int sections) {
        Score score = compose(
                mood, seconds, seed, starts(seconds, sections, (int) (seed & 7)).toArray(new Brief.Start[0]));
        for (Note note : score.notes()) {
            Chord chord = at(score, note.tick()).chord();
            if (note.part() == Part.LEAD) {
                assertTrue(chord.inScale(note.pitch()), note + " in " + chord);
                long place = note.tick() % Metre.BEAT;
                if (place < LATE || note.ticks() >= Metre.BEAT) {
                    assertTrue(chord.hasTone(note.pitch()), "on the beat: " + note + " in " + chord);
                }
            } else if (note.part() != Part.PERCUSSION) {
                assertTrue(chord.hasTone(note.pitch()), note + " in " + chord);
            }
        }
    }

    @Property(tries = 40)
    void heldTonesStayInEveryChordTheySoundIn(@ForAll Mood mood, @ForAll long seed) {
        Score score = compose(mood, 90, seed, starts(90, 5, 2).toArray(new Brief.Start[0]));
        for (Note note : score.notes()) {
            if (note.part() == Part.PAD) {
                for (ChordSpan span : score.harmony()) {
                    if (span.tick() < note.end() && span.end() > note.tick()) {
                        assertTrue(span.chord().hasTone(note.pitch()), note + " over " + span);
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    void whatIsHeldTogetherIsConsonant(@ForAll Mood mood, @ForAll long seed) {
        Score score = compose(mood, 90, seed);
        for (ChordSpan span : score.harmony()) {
            List<Note> held = score.notes().stream()
                    .filter(n -> n.part() == Part.PAD || n.part() == Part.BASS)
                    .filter(n -> n.tick() <= span.tick() && n.end() > span.tick())
                    .toList();
            for (Note low : held) {
                for (Note high : held) {
                    int interval = high.pitch() - low.pitch();
                    assertFalse(interval > 0 && interval % 12 == 1, "a minor second or ninth: " + low + " " + high);
                }
            }
            assertTrue(held.size() <= 6, "no more than the chord and the bass: " + held.size());
        }
    }

    @Property(tries = 60)
    void everyPartKeepsToItsRange(@ForAll Mood mood, @ForAll long seed) {
        Score score = compose(mood, 70, seed, starts(70, 4, 1).toArray(new Brief.Start[0]));
        for (Note note : score.notes()) {
            int pitch = note.pitch();
            switch (note.part()) {
                case PAD -> assertTrue(pitch >= VoiceLeading.LOWEST && pitch <= VoiceLeading.HIGHEST, note.toString());
                case BASS -> assertTrue(pitch >= 28 && pitch <= 57, note.toString());
                case FIGURE -> assertTrue(pitch >= FigureWriter.LOWEST && pitch <= 79, note.toString());
                case LEAD -> assertTrue(pitch >= LeadWriter.LOWEST && pitch <= LeadWriter.HIGHEST, note.toString());
                case PERCUSSION -> assertTrue(pitch >= 30 && pitch <= 80, note.toString());
            }
        }
    }

    @Property(tries = 60)
    void theFormFillsTheFilm(
            @ForAll Mood mood,
            @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 1800) double seconds,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 40) int sections) {
        Score score = compose(mood, seconds, seed, starts(seconds, sections, 3).toArray(new Brief.Start[0]));
        Form form = score.form();
        int bar = 0;
        for (Passage passage : form.passages()) {
            assertEquals(bar, passage.firstBar());
            assertTrue(passage.bars() >= 1 && passage.bars() <= 11, passage.toString());
            bar = passage.endBar();
        }
        assertEquals((long) bar * form.metre().barTicks(), form.lastTick());
        long tick = 0;
        for (ChordSpan span : score.harmony()) {
            assertEquals(tick, span.tick());
            tick = span.end();
        }
        double last = form.pulse().seconds(form.lastTick());
        double barSeconds = form.pulse().secondsPerTick() * form.metre().barTicks();
        assertTrue(last < seconds, "the last chord begins before the end");
        assertTrue(bar == 0 || seconds - last >= 3.1, "and has time to ring: " + (seconds - last));
        assertTrue(
                seconds - last <= Math.max(3.2, barSeconds) + 1.3 * barSeconds + 0.1,
                "but not too much: " + (seconds - last));
        assertTrue(form.pulse().seconds(tick) >= seconds, "the harmony lasts to the end");
    }

    @Property(tries = 40)
    void itEndsAtHomeWithACadence(@ForAll Mood mood, @ForAll long seed) {
        Score score = compose(mood, 60, seed);
        Chord last = score.harmony().get(score.harmony().size() - 1).chord();
        assertEquals(score.form().home().tonic(), last.root());
        Chord before = score.harmony().get(score.harmony().size() - 2).chord();
        long end = score.form().lastTick();
        List<Note> finale = score.notes().stream().filter(n -> n.tick() >= end).toList();
        assertTrue(finale.stream().anyMatch(n -> n.part() == Part.BASS && n.pitch() % 12 == last.root()));
        Note top = finale.get(finale.size() - 1);
        assertEquals(Part.LEAD, top.part());
        assertEquals(last.root(), top.pitch() % 12);
        assertFalse(before.tones().equals(last.tones()) && before.root() != last.root(), "a chord leads there");
        assertTrue(finale.stream().noneMatch(n -> n.part() == Part.PERCUSSION));
    }

    @Property(tries = 30)
    void textureChangesFallNearSectionStarts(@ForAll Mood mood, @ForAll long seed) {
        double[] at = {0, 14, 31, 52, 70};
        List<Brief.Start> starts = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            starts.add(new Brief.Start(at[i], Mood.values()[(mood.ordinal() + i) % 8]));
        }
        Score score = compose(mood, 90, seed, starts.toArray(new Brief.Start[0]));
        Form form = score.form();
        double bar = form.pulse().secondsPerTick() * form.metre().barTicks();
        for (Brief.Start start : starts) {
            double nearest = form.passages().stream()
                    .filter(p -> p.mood() == start.mood())
                    .mapToDouble(p -> Math.abs(p.firstBar() * bar - start.seconds()))
                    .min()
                    .orElseThrow();
            assertTrue(nearest <= bar / 2 + 1e-9, "off by " + nearest + " s of a bar of " + bar);
        }
    }

    @Test
    void theTempoBendsSoThatBarsMeetSections() {
        Metre metre = new Metre(4);
        List<Brief.Start> starts = List.of(new Brief.Start(20.6, Mood.CALM));
        TempoPlan bent = TempoPlan.find(60, 90, metre, starts);
        double bar = bent.pulse().secondsPerTick() * metre.barTicks();
        double off = Math.abs(20.6 / bar - Math.rint(20.6 / bar));
        double straight = Math.abs(20.6 / (8 / 3.0) - Math.rint(20.6 / (8 / 3.0)));
        assertTrue(off < straight / 2, off + " of a bar instead of " + straight);
        assertEquals(90, 60 / (bent.pulse().secondsPerTick() * Metre.BEAT), 90 * 0.041);
    }

    @Property(tries = 30)
    void aLongFilmDoesNotRepeatItself(@ForAll Mood mood, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        Score score = compose(mood, 1200, seed);
        Set<Key> keys = new HashSet<>();
        Set<Integer> chapters = new HashSet<>();
        Set<String> players = new HashSet<>();
        score.form().passages().forEach(p -> {
            keys.add(p.key());
            chapters.add(p.chapter());
        });
        score.notes().forEach(n -> players.add(n.part() + " " + n.instrument()));
        assertTrue(keys.size() >= 3, "keys: " + keys);
        assertTrue(chapters.size() >= 5, "chapters: " + chapters);
        assertTrue(players.size() >= 5, "players: " + players);
        assertEquals(
                score.form().home().tonic(),
                score.harmony().get(score.harmony().size() - 1).chord().root());
    }

    @Test
    void seedsDiffer() {
        Set<List<Note>> pieces = new HashSet<>();
        Set<Integer> tonics = new HashSet<>();
        Set<Double> tempos = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Score score = compose(Mood.NEUTRAL, 45, seed);
            pieces.add(score.notes());
            tonics.add(score.form().home().tonic());
            tempos.add(score.form().pulse().secondsPerTick());
        }
        assertEquals(40, pieces.size());
        assertTrue(tonics.size() >= 9, "tonics " + tonics);
        assertTrue(tempos.size() >= 30);
    }

    @Property(tries = 30)
    void theSameBriefGivesTheSameScore(@ForAll Mood mood, @ForAll long seed) {
        assertEquals(compose(mood, 50, seed), compose(mood, 50, seed));
    }

    @Property(tries = 40)
    void theBedIsSparse(@ForAll Mood mood, @ForAll long seed) {
        Score score = compose(mood, 60, seed);
        long tones =
                score.notes().stream().filter(n -> n.part() != Part.PERCUSSION).count();
        long lead = score.notes().stream().filter(n -> n.part() == Part.LEAD).count();
        assertTrue(tones / 60.0 <= 9, "tones a second: " + tones / 60.0);
        assertTrue(lead / 60.0 <= 1.6, "melody tones a second: " + lead / 60.0);
        assertTrue(lead >= 4, "but there is a melody: " + lead);
    }

    @Test
    void withoutPercussionNoDrumPlays() {
        Brief brief = new Brief(60, Mood.HEROIC, List.of(), 3, ComposerOptions.parse(Map.of("percussion", "off")));
        Score score = new ScoreWriter(brief).write(() -> {});
        assertTrue(score.notes().stream().noneMatch(n -> n.part() == Part.PERCUSSION));
        assertTrue(compose(Mood.HEROIC, 60, 3).notes().stream().anyMatch(n -> n.part() == Part.PERCUSSION));
    }

    @Test
    void theMotifComesBack() {
        Score score = compose(Mood.NEUTRAL, 90, 5);
        int bar = score.form().metre().barTicks();
        Set<List<Long>> rhythms = new HashSet<>();
        int bars = 0;
        for (long b = 0; b * bar < score.form().lastTick(); b++) {
            long from = b * bar;
            List<Long> rhythm = score.notes().stream()
                    .filter(n -> n.part() == Part.LEAD && n.tick() >= from && n.tick() < from + bar)
                    .map(n -> Math.round((n.tick() - from - 4) / 240.0))
                    .toList();
            if (!rhythm.isEmpty()) {
                rhythms.add(rhythm);
                bars++;
            }
        }
        assertTrue(bars >= 2 * rhythms.size(), rhythms.size() + " rhythms in " + bars + " bars");
    }
}
