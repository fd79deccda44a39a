package dev.sota.audio.internal.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out chord after chord so that every voice moves as little as can be, keeps to its range and does not cross
 * another: the rules of four-part writing (Aldwell and Schachter, "Harmony and voice leading").
 */
final class VoiceLeading {
    static final int LOWEST = 48;
    static final int HIGHEST = 74;
    private static final double CENTRE = 61.5;
    private static final int WIDEST_GAP = 9;
    /** Low intervals growl: below this pitch neighbours are at least a minor third apart. */
    private static final int CLEAR = 55;

    private static final double PARALLEL_COST = 5;
    private static final double ROOTLESS_COST = 3;
    private static final double LEAP_COST = 2;
    /** What is further than this, in semitones, is a leap. */
    private static final int STEP = 4;

    private static final double CENTRE_COST = 0.9;

    private @Nullable Voicing previous;

    /** The layout of the next chord. */
    Voicing next(Chord chord) {
        Voicing before = previous;
        Voicing best = candidates(chord).stream()
                .min(Comparator.comparingDouble(voicing -> cost(before, voicing, chord)))
                .orElseThrow(() -> new IllegalStateException("no layout of " + chord));
        previous = best;
        return best;
    }

    private static double cost(@Nullable Voicing before, Voicing voicing, Chord chord) {
        double cost = CENTRE_COST * Math.abs(voicing.centre() - CENTRE);
        long thirds =
                voicing.pitches().stream().filter(p -> p % 12 == chord.third()).count();
        cost += thirds > 1 ? 2 : 0;
        cost += voicing.pitches().stream().noneMatch(p -> p % 12 == chord.root()) ? ROOTLESS_COST : 0;
        if (before != null) {
            for (int voice = 0; voice < Voicing.VOICES; voice++) {
                cost += LEAP_COST * Math.max(0, Math.abs(voicing.at(voice) - before.at(voice)) - STEP);
            }
            cost += before.motionTo(voicing) + (before.parallelTo(voicing) ? PARALLEL_COST : 0);
        }
        return cost;
    }

    /** All layouts that keep the rules. */
    static List<Voicing> candidates(Chord chord) {
        List<Integer> ladder = new ArrayList<>();
        for (int pitch = LOWEST; pitch <= HIGHEST; pitch++) {
            if (chord.hasTone(pitch)) {
                ladder.add(pitch);
            }
        }
        List<Voicing> found = new ArrayList<>();
        build(chord, ladder, 0, new ArrayList<>(), found);
        return found;
    }

    private static void build(Chord chord, List<Integer> ladder, int from, List<Integer> chosen, List<Voicing> found) {
        if (chosen.size() == Voicing.VOICES) {
            if (complete(chord, chosen)) {
                found.add(new Voicing(chosen));
            }
            return;
        }
        for (int i = from; i < ladder.size(); i++) {
            if (fits(chosen, ladder.get(i))) {
                chosen.add(ladder.get(i));
                build(chord, ladder, i + 1, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static boolean fits(List<Integer> chosen, int pitch) {
        for (int other : chosen) {
            // No semitones and no minor ninths: everything that is held together is consonant or mild.
            if ((pitch - other) % 12 == 1) {
                return false;
            }
        }
        if (chosen.isEmpty()) {
            return true;
        }
        int below = chosen.get(chosen.size() - 1);
        int gap = pitch - below;
        return gap <= WIDEST_GAP && gap >= (below < CLEAR ? 3 : 2);
    }

    /** All tones are there; only a chord with a colour may leave out its fifth, or its root, which the bass has. */
    private static boolean complete(Chord chord, List<Integer> pitches) {
        long missing =
                chord.tones().stream().filter(tone -> !has(pitches, tone)).count();
        return missing == 0
                || (missing == 1
                        && chord.tones().size() > 3
                        && !(has(pitches, chord.root()) && has(pitches, chord.fifth())));
    }

    private static boolean has(List<Integer> pitches, int pitchClass) {
        return pitches.stream().anyMatch(pitch -> pitch % 12 == pitchClass);
    }
}
