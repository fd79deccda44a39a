package dev.sota.audio.internal.music;

import dev.sota.api.Mood;
import java.util.ArrayList;
import java.util.List;

/** Lays out a piece: tempo, sections, passages, their roles, keys and energies. */
final class FormPlanner {
    /** How long a chapter lasts at least; a film shorter than two of them has one. */
    private static final double CHAPTER_SECONDS = 130;

    private static final int SHORTEST_SECTION = 2;
    private static final List<String> ROLES = List.of("VVCV", "VCVC", "VVCC");

    private final Brief brief;
    private final Dice dice;
    private final Styles styles;

    FormPlanner(Brief brief, Styles styles) {
        this.brief = brief;
        this.dice = new Dice(brief.seed()).fork("form");
        this.styles = styles;
    }

    /** A stretch of the film in one mood. */
    private record Section(int firstBar, int bars, Mood mood) {}

    Form plan() {
        MoodProfile profile = MoodProfile.of(brief.mood());
        Metre metre = dice.fork("metre").pick(profile.metres());
        double tempo = dice.fork("tempo").between(profile.slowest(), profile.fastest());
        TempoPlan tempoPlan =
                TempoPlan.find(brief.seconds(), brief.options().tempo().orElse(tempo), metre, brief.starts());
        double barSeconds = tempoPlan.pulse().secondsPerTick() * metre.barTicks();
        List<Section> sections = sections(tempoPlan.bars(), barSeconds);
        List<Section> stretches = split(sections, tempoPlan.bars());
        List<Passage> passages = passages(stretches, tempoPlan.bars(), barSeconds);
        return new Form(metre, tempoPlan.pulse(), brief.seconds(), styles.home(), passages);
    }

    /** The film's sections in whole bars; one that would be shorter than two bars belongs to the one before. */
    private List<Section> sections(int bars, double barSeconds) {
        List<Section> open = new ArrayList<>();
        open.add(new Section(0, bars, brief.mood()));
        for (Brief.Start start : brief.starts()) {
            int bar = (int) Math.round(start.seconds() / barSeconds);
            Section last = open.get(open.size() - 1);
            if (bar == 0) {
                open.set(0, new Section(0, bars, start.mood()));
            } else if (bar - last.firstBar() >= SHORTEST_SECTION && bars - bar >= SHORTEST_SECTION) {
                open.set(open.size() - 1, new Section(last.firstBar(), bar - last.firstBar(), last.mood()));
                open.add(new Section(bar, bars - bar, start.mood()));
            }
        }
        return open;
    }

    /** Cuts sections into phrases of about eight bars, and takes an intro off the first and an outro off the last. */
    private static List<Section> split(List<Section> sections, int bars) {
        List<Section> pieces = new ArrayList<>();
        for (Section section : sections) {
            int first = section.firstBar();
            int left = section.bars();
            if (first == 0 && left >= 8) {
                int intro = bars >= 24 ? 4 : 2;
                pieces.add(new Section(0, intro, section.mood()));
                first += intro;
                left -= intro;
            }
            boolean ends = first + left == bars;
            int outro = ends && left >= 8 ? 4 : 0;
            left -= outro;
            while (left > 0) {
                int length = left >= 12 ? 8 : left;
                pieces.add(new Section(first, length, section.mood()));
                first += length;
                left -= length;
            }
            if (outro > 0) {
                pieces.add(new Section(first, outro, section.mood()));
            }
        }
        pieces.removeIf(piece -> piece.bars() == 0);
        return pieces;
    }

    private List<Passage> passages(List<Section> pieces, int bars, double barSeconds) {
        int chapterBars = Math.max(24, (int) Math.round(CHAPTER_SECONDS / barSeconds));
        int chapters = Math.max(1, bars / chapterBars);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Section piece = pieces.get(i);
            int chapter = Math.min(chapters - 1, piece.firstBar() / chapterBars);
            Role role = role(i, pieces.size(), bars, chapter);
            Key key = styles.key(piece.mood(), chapter, chapters);
            int energy = energy(piece, role, bars, i);
            passages.add(new Passage(piece.firstBar(), piece.bars(), role, piece.mood(), key, energy, chapter, i));
        }
        return passages;
    }

    private Role role(int i, int count, int bars, int chapter) {
        if (bars >= 8 && i == 0) {
            return Role.INTRO;
        }
        if (bars >= 8 && i == count - 1) {
            return Role.OUTRO;
        }
        String pattern = dice.fork("roles", chapter).pick(ROLES);
        return pattern.charAt((i - 1 + pattern.length()) % pattern.length()) == 'C' ? Role.CONTRAST : Role.VERSE;
    }

    /** The film breathes: it rises to three quarters of its length, with a lower passage now and then. */
    private int energy(Section piece, Role role, int bars, int ordinal) {
        MoodProfile profile = MoodProfile.of(piece.mood());
        int least = profile.calmest();
        int most = profile.liveliest();
        if (role == Role.INTRO) {
            return Math.min(1, least);
        }
        if (role == Role.OUTRO) {
            return Math.min(1, most);
        }
        double at = (piece.firstBar() + piece.bars() / 2.0) / bars;
        double rise = at < 0.75 ? at / 0.75 : 1 - (at - 0.75);
        double wave = 0.18 * StrictMath.sin(ordinal * 2.1 + dice.fork("wave").between(0, 6.28));
        double wish = least + (most - least) * Math.max(0, Math.min(1, 0.3 + 0.7 * rise + wave));
        return (int) Math.round(wish);
    }
}
