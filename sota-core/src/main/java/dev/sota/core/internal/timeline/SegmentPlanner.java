package dev.sota.core.internal.timeline;

import dev.sota.api.timeline.PictureClip;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a film into segments that are encoded by themselves, scene by scene, so that several can be encoded at once and
 * a changed scene leaves the others as they are. The division depends on the scenes alone: the film's bytes do not depend
 * on the number of threads. Not thread-safe.
 */
public final class SegmentPlanner {

    /** At least this long, but for the film's end: key frames cost bits. */
    private static final double SHORTEST_SECONDS = 2;
    /** At most about this long: players seek to key frames, and work is divided in such pieces. */
    private static final double LONGEST_SECONDS = 5;

    private final long shortest;
    private final long longest;
    private long from;

    /**
     * A planner at the film's first frame.
     *
     * @param frameRate frames a second
     */
    public SegmentPlanner(int frameRate) {
        shortest = Math.round(SHORTEST_SECONDS * frameRate);
        longest = Math.round(LONGEST_SECONDS * frameRate);
    }

    /**
     * A part of the film.
     *
     * @param start its first frame
     * @param frames how many
     */
    public record Range(long start, long frames) {
        long end() {
            return start + frames;
        }
    }

    /**
     * Goes on to the end of a scene.
     *
     * @param clips the scene's pictures
     * @param until the frame after the last in which only they and those before them are seen
     * @param last whether the film ends there
     * @return the segments that can be encoded now, in order; a scene that is too short waits for the next
     */
    public List<Range> advance(List<PictureClip> clips, long until, boolean last) {
        if (until - from < (last ? 1 : shortest)) {
            return List.of();
        }
        List<Range> ranges = new ArrayList<>();
        long start = from;
        for (PictureClip clip : clips) {
            long cut = clip.startFrame();
            if (cut - start >= shortest && until - cut >= shortest) {
                divide(start, cut, ranges);
                start = cut;
            }
        }
        divide(start, until, ranges);
        from = until;
        return ranges;
    }

    /**
     * How far segments have been given out.
     *
     * @return the first frame that is in none yet
     */
    public long position() {
        return from;
    }

    /** Into equal pieces that are not too long. */
    private void divide(long start, long end, List<Range> ranges) {
        long pieces = (end - start + longest - 1) / longest;
        for (long i = 0; i < pieces; i++) {
            long a = start + (end - start) * i / pieces;
            long b = start + (end - start) * (i + 1) / pieces;
            ranges.add(new Range(a, b - a));
        }
    }
}
