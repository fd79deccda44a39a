package dev.sota.core.internal.plan;

import dev.sota.api.CameraMove;
import dev.sota.api.ShotSize;
import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses how near the camera is in each scene and how it moves. A section begins wide, near and middle views take
 * turns, and no scene repeats its neighbour.
 */
final class Views {

    private static final WordList WORDS = WordList.read(Views.class, "views-en.txt");
    private static final List<CameraMove> WIDE_MOVES = List.of(
            CameraMove.TRACK_RIGHT,
            CameraMove.TRACK_LEFT,
            CameraMove.PAN_RIGHT,
            CameraMove.PAN_LEFT,
            CameraMove.PUSH_IN,
            CameraMove.PULL_OUT,
            CameraMove.REVEAL);
    private static final List<CameraMove> MIDDLE_MOVES = List.of(
            CameraMove.TRACK_LEFT,
            CameraMove.TRACK_RIGHT,
            CameraMove.PUSH_IN,
            CameraMove.PULL_OUT,
            CameraMove.DRIFT_LEFT,
            CameraMove.DRIFT_RIGHT,
            CameraMove.PAN_LEFT,
            CameraMove.PAN_RIGHT);
    private static final List<CameraMove> CLOSE_MOVES = List.of(
            CameraMove.PUSH_IN,
            CameraMove.HOLD,
            CameraMove.DRIFT_LEFT,
            CameraMove.DRIFT_RIGHT,
            CameraMove.TILT_UP,
            CameraMove.TILT_DOWN,
            CameraMove.PULL_OUT);

    private final Choice choice;

    Views(Choice choice) {
        this.choice = choice;
    }

    /**
     * What matters about a scene.
     *
     * @param text its words
     * @param startsSection whether a section begins with it
     * @param startsParagraph whether a paragraph begins with it
     */
    record Beat(String text, boolean startsSection, boolean startsParagraph) {}

    /** The shots of a film's scenes between an opening at middle distance and a wide ending. */
    List<ShotSize> shots(List<Beat> beats) {
        List<ShotSize> shots = new ArrayList<>();
        ShotSize last = ShotSize.MEDIUM;
        int sinceWide = 0;
        for (int i = 0; i < beats.size(); i++) {
            boolean isLast = i + 1 == beats.size();
            boolean wideFollows = isLast || beats.get(i + 1).startsSection;
            last = shot(beats.get(i), i, last, sinceWide, wideFollows, isLast);
            sinceWide = last == ShotSize.WIDE ? 0 : sinceWide + 1;
            shots.add(last);
        }
        return shots;
    }

    private ShotSize shot(Beat beat, int index, ShotSize last, int sinceWide, boolean wideFollows, boolean isLast) {
        if (beat.startsSection && last != ShotSize.WIDE && !isLast) {
            return ShotSize.WIDE;
        }
        Set<ShotSize> allowed = EnumSet.complementOf(EnumSet.of(last));
        if ((wideFollows && !beat.startsSection) || isLast) {
            allowed.remove(ShotSize.WIDE);
        }
        Optional<ShotSize> wish = wish(words(beat.text), beat.startsParagraph && sinceWide >= 2);
        if (wish.isPresent() && allowed.contains(wish.get())) {
            return wish.get();
        }
        if (last == ShotSize.WIDE) {
            return choice.below("shot", index, 3) == 0 ? ShotSize.CLOSE : ShotSize.MEDIUM;
        }
        ShotSize turn = last == ShotSize.CLOSE ? ShotSize.MEDIUM : ShotSize.CLOSE;
        boolean stepBack = sinceWide >= 3 && allowed.contains(ShotSize.WIDE);
        return stepBack ? ShotSize.WIDE : turn;
    }

    /** What the words ask for, if anything. */
    private static Optional<ShotSize> wish(Set<String> words, boolean breathes) {
        int wide = count(words, "wide") + (breathes ? 1 : 0);
        int close = count(words, "close");
        if (wide == close) {
            return Optional.empty();
        }
        return Optional.of(wide > close ? ShotSize.WIDE : ShotSize.CLOSE);
    }

    /** The camera's moves, none like the one before. */
    List<CameraMove> moves(List<Beat> beats, List<ShotSize> shots) {
        List<CameraMove> moves = new ArrayList<>();
        CameraMove last = CameraMove.PUSH_IN;
        for (int i = 0; i < beats.size(); i++) {
            // The ending pulls out.
            CameraMove next = i + 1 == beats.size() ? CameraMove.PULL_OUT : CameraMove.STILL;
            CameraMove move = wishes(words(beats.get(i).text), i);
            if (move == CameraMove.STILL || alike(move, last) || alike(move, next)) {
                CameraMove before = last;
                move = choice.of(
                        "move",
                        i,
                        moves(shots.get(i)).stream()
                                .filter(m -> !alike(m, before) && !alike(m, next))
                                .toList());
            }
            last = move;
            moves.add(move);
        }
        return moves;
    }

    private static List<CameraMove> moves(ShotSize shot) {
        return switch (shot) {
            case WIDE -> WIDE_MOVES;
            case MEDIUM -> MIDDLE_MOVES;
            case CLOSE -> CLOSE_MOVES;
        };
    }

    /** Whether two moves look the same, one after the other. */
    private static boolean alike(CameraMove a, CameraMove b) {
        return kind(a) == kind(b);
    }

    private static CameraMove kind(CameraMove move) {
        return switch (move) {
            case PAN_LEFT -> CameraMove.TRACK_LEFT;
            case PAN_RIGHT -> CameraMove.TRACK_RIGHT;
            case REVEAL -> CameraMove.PULL_OUT;
            default -> move;
        };
    }

    /** The move that the words speak of most, if any. */
    private CameraMove wishes(Set<String> words, int index) {
        int up = count(words, "up");
        int down = count(words, "down");
        int away = count(words, "away");
        int along = count(words, "along");
        int rest = count(words, "rest");
        int most = Math.max(Math.max(up, down), Math.max(away, Math.max(along, rest)));
        boolean undecided = up == most && down == most;
        if (most == 0 || undecided) {
            return CameraMove.STILL;
        }
        if (up == most || down == most) {
            return up == most ? CameraMove.TILT_UP : CameraMove.TILT_DOWN;
        }
        if (along == most) {
            return choice.below("along", index, 2) == 0 ? CameraMove.TRACK_LEFT : CameraMove.TRACK_RIGHT;
        }
        return away == most ? CameraMove.PULL_OUT : CameraMove.HOLD;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    }

    private static int count(Set<String> words, String group) {
        return (int) WORDS.group(group).stream().filter(words::contains).count();
    }
}
