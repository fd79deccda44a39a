package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.core.internal.narrate.SceneNarration;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns words with times into captions: cues of at most the preset's lines, cut at the ends of sentences and phrases
 * where possible, that come with the first word and stay a moment after the last.
 */
final class CaptionPlanner {

    private static final double EARLY_SECONDS = 0.07;
    private static final double LINGER_SECONDS = 0.5;
    private static final double SHORTEST_SECONDS = 1.0;
    private static final double FULL_ENOUGH = 0.55;

    private final CaptionLines lines;
    private final int mostLines;
    private final int columns;
    private final Pace pace;

    CaptionPlanner(Preset preset, Pace pace) {
        this.lines = new CaptionLines(preset.captionColumns());
        this.mostLines = preset.captionLines();
        this.columns = preset.captionColumns();
        this.pace = pace;
    }

    /** How many cues a scene has. Times do not matter: cues are cut by their words alone. */
    int count(SceneNarration narration) {
        return groups(CaptionUnits.of(new SceneSpan(narration, 0, 1, 0, false), 1, columns))
                .size();
    }

    /** The cues of a scene that has at least a frame for each of them. */
    List<CaptionCue> cues(SceneSpan span, int samplesPerFrame) {
        List<List<CaptionUnit>> groups = groups(CaptionUnits.of(span, samplesPerFrame, columns));
        List<CaptionCue> cues = new ArrayList<>();
        long free = span.startFrame();
        for (int i = 0; i < groups.size(); i++) {
            long next = i + 1 < groups.size() ? start(groups.get(i + 1)) : span.endFrame();
            // Words that are not heard have no time of their own; their cues still stand before the scene's end.
            long latestEnd = span.endFrame() - (groups.size() - 1 - i);
            CaptionCue cue = cue(groups.get(i), free, Math.min(latestEnd, Math.max(next, free + 1)));
            cues.add(cue);
            free = cue.startFrame() + cue.frames();
        }
        return cues;
    }

    private List<List<CaptionUnit>> groups(List<CaptionUnit> units) {
        List<List<CaptionUnit>> groups = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int to = cut(units, from);
            groups.add(units.subList(from, to));
            from = to;
        }
        return groups;
    }

    /** As many units as fit; then back to the last good place to cut, unless the cue would be left nearly empty. */
    private int cut(List<CaptionUnit> units, int from) {
        int fit = from + 1;
        int columnsThere = mostLines * columns;
        while (fit < units.size() && lines.count(units.subList(from, fit + 1)) <= mostLines) {
            if (units.get(fit - 1).endsSentence()) {
                return fit;
            }
            fit++;
        }
        if (fit == units.size() || units.get(fit - 1).endsSentence()) {
            return fit;
        }
        for (int cut = fit; cut > from; cut--) {
            boolean enough = width(units.subList(from, cut)) >= FULL_ENOUGH * columnsThere;
            if (enough && units.get(cut - 1).endsPhrase()) {
                return cut;
            }
        }
        return balanced(units, from, fit);
    }

    /** When what is left of the sentence fits one more cue, share it out between the two. */
    private int balanced(List<CaptionUnit> units, int from, int fit) {
        int end = fit;
        while (end < units.size() && !units.get(end - 1).endsSentence()) {
            end++;
        }
        int all = width(units.subList(from, end));
        if (lines.count(units.subList(fit, end)) > mostLines) {
            return fit;
        }
        for (int cut = from + 1; cut < fit; cut++) {
            if (width(units.subList(from, cut)) * 2 >= all) {
                return cut;
            }
        }
        return fit;
    }

    private static int width(List<CaptionUnit> units) {
        return units.stream()
                .mapToInt(u -> u.columns() + (u.spaceBefore() ? 1 : 0))
                .sum();
    }

    private long start(List<CaptionUnit> group) {
        return group.get(0).startFrame() - pace.frames(EARLY_SECONDS);
    }

    private CaptionCue cue(List<CaptionUnit> group, long earliest, long latestEnd) {
        long start = Math.min(Math.max(earliest, start(group)), latestEnd - 1);
        long heardTo = group.get(group.size() - 1).endFrame();
        long end = Math.max(heardTo + pace.frames(LINGER_SECONDS), start + pace.frames(SHORTEST_SECONDS));
        end = Math.max(start + 1, Math.min(end, latestEnd));
        List<CaptionWord> words = new ArrayList<>();
        for (CaptionUnit unit : group) {
            words.add(new CaptionWord(unit.text(), unit.startFrame(), unit.endFrame()));
        }
        return new CaptionCue(start, end - start, lines.of(group), words);
    }
}
