package dev.sota.spi;

import java.util.List;

/**
 * What {@link VideoRenderer#encode} made.
 *
 * @param frames frames encoded
 * @param notes what the film's maker should know, in plain sentences; a segment with notes is made again when it is
 *     asked for again, since what they complain of may have changed
 */
public record SegmentReport(long frames, List<String> notes) {

    /** Copies the list. */
    public SegmentReport {
        notes = List.copyOf(notes);
    }
}
