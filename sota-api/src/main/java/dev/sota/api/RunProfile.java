package dev.sota.api;

import java.util.List;
import java.util.Objects;

/**
 * What a run did when: the timeline of its work, for finding out where time goes.
 *
 * @param correlationId the run
 * @param lanes how many threads worked at once
 * @param millis how long the run took until this was written
 * @param spans pieces of work by their beginning
 */
public record RunProfile(String correlationId, int lanes, double millis, List<Span> spans) implements Document {

    /** Copies the list. */
    public RunProfile {
        Objects.requireNonNull(correlationId, "correlationId");
        spans = List.copyOf(spans);
    }

    /**
     * A piece of work.
     *
     * @param stage what it belongs to
     * @param label which piece, such as a scene's id; empty for work of the stage as a whole
     * @param lane the thread that did it, from 0; 0 is the thread of the run itself
     * @param startMillis when it began, in milliseconds from the beginning of the run
     * @param endMillis when it ended
     */
    public record Span(Stage stage, String label, int lane, double startMillis, double endMillis) {

        /** Checks the values. */
        public Span {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(label, "label");
        }
    }
}
