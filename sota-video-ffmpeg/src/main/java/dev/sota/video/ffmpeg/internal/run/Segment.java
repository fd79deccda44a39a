package dev.sota.video.ffmpeg.internal.run;

import dev.sota.video.ffmpeg.internal.frame.Film;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a film that is encoded by itself, so that several can be at once; the first frame can be decoded alone.
 *
 * @param start its first frame
 * @param end the frame after its last
 */
record Segment(long start, long end) {

    /** At least this long, but for the film's end: key frames cost bits. */
    private static final int SHORTEST_SECONDS = 2;
    /** At most about this long: players seek to key frames. */
    private static final int LONGEST_SECONDS = 5;

    /**
     * Divides a film, at the beginnings of clips where that gives segments of a good length. The division depends on the
     * film alone, so the film's bytes do not depend on the number of threads.
     */
    static List<Segment> of(Film film, int frameRate) {
        long shortest = (long) SHORTEST_SECONDS * frameRate;
        long longest = (long) LONGEST_SECONDS * frameRate;
        List<Segment> segments = new ArrayList<>();
        long start = 0;
        while (film.frames() - start > longest + shortest) {
            long from = start;
            long end = film.pictures().stream()
                    .mapToLong(clip -> clip.startFrame())
                    .filter(cut -> cut >= from + shortest && cut <= from + longest && cut <= film.frames() - shortest)
                    .max()
                    .orElse(from + longest);
            segments.add(new Segment(start, end));
            start = end;
        }
        segments.add(new Segment(start, film.frames()));
        return segments;
    }
}
