package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns words with times into captions that come with the first word and stay a moment after the last, and long enough
 * to be read: where words come faster than that, a caption comes earlier, as far as the one before is done with, and
 * stays longer, so that the next comes a little late.
 */
final class CaptionPlanner {

    private static final double EARLY_SECONDS = 0.07;
    private static final double EARLIEST_SECONDS = 0.8;
    private static final double LINGER_SECONDS = 0.5;
    private static final double SHORTEST_SECONDS = 1.0;

    private final CaptionMeasure measure;
    private final CaptionCutter cutter;
    private final Pace pace;

    CaptionPlanner(Preset preset, Pace pace) {
        this.measure = CaptionMeasure.of(preset);
        this.cutter = new CaptionCutter(measure);
        this.pace = pace;
    }

    /** When a caption is seen, and the fewest frames in which it can be read. */
    private record Slot(long start, long end, long reading) {}

    /** The frame before which the scene must not end, so that all of its captions can be read. */
    long end(SceneSpan span, int samplesPerFrame) {
        List<Slot> slots = slots(groups(span, samplesPerFrame), span);
        if (slots.isEmpty()) {
            return span.startFrame();
        }
        Slot last = slots.get(slots.size() - 1);
        return last.start + last.reading;
    }

    /** The cues of a scene that ends no earlier than they need. */
    List<CaptionCue> cues(SceneSpan span, int samplesPerFrame) {
        List<CaptionCutter.Group> groups = groups(span, samplesPerFrame);
        List<Slot> slots = slots(groups, span);
        List<CaptionCue> cues = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<CaptionWord> words = groups.get(i).units().stream()
                    .map(unit -> new CaptionWord(unit.text(), unit.startFrame(), unit.endFrame()))
                    .toList();
            Slot slot = slots.get(i);
            cues.add(new CaptionCue(
                    slot.start, slot.end - slot.start, groups.get(i).lines(), words));
        }
        return cues;
    }

    private List<CaptionCutter.Group> groups(SceneSpan span, int samplesPerFrame) {
        return cutter.groups(CaptionUnits.of(span, samplesPerFrame, measure.columns()));
    }

    private List<Slot> slots(List<CaptionCutter.Group> groups, SceneSpan span) {
        int n = groups.size();
        long[] wanted = new long[n + 1];
        long[] reading = new long[n];
        for (int i = 0; i < n; i++) {
            wanted[i] = Math.max(span.startFrame(), groups.get(i).startFrame() - pace.frames(EARLY_SECONDS));
            reading[i] = CaptionMeasure.frames(groups.get(i).characters(), pace.frameRate());
        }
        // The scene's end can wait: what comes after it is not known here.
        wanted[n] = Long.MAX_VALUE / 2;
        long[] start = starts(groups, wanted, reading);
        List<Slot> slots = new ArrayList<>();
        long free = span.startFrame();
        for (int i = 0; i < n; i++) {
            long begin = Math.max(free, start[i]);
            long next = i + 1 < n ? start[i + 1] : span.endFrame();
            long comfortable = Math.max(
                    groups.get(i).endFrame() + pace.frames(LINGER_SECONDS), begin + pace.frames(SHORTEST_SECONDS));
            free = Math.max(begin + reading[i], Math.min(comfortable, next));
            slots.add(new Slot(begin, free, reading[i]));
        }
        return slots;
    }

    /**
     * When each caption had best come: with its words, or so much earlier as it and those after it need to be read in
     * time; but not while words of the caption before are heard.
     */
    private long[] starts(List<CaptionCutter.Group> groups, long[] wanted, long[] reading) {
        int n = groups.size();
        long[] start = new long[n];
        long latest = wanted[n];
        for (int i = n - 1; i >= 0; i--) {
            long heard = i > 0 ? Math.min(wanted[i], groups.get(i - 1).endFrame()) : 0;
            long earliest = Math.max(heard, wanted[i] - pace.frames(EARLIEST_SECONDS));
            latest = Math.min(wanted[i], latest - reading[i]);
            start[i] = Math.max(earliest, latest);
        }
        return start;
    }
}
