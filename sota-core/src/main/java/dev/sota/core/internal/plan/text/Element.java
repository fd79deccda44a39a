package dev.sota.core.internal.plan.text;

import dev.sota.api.LowerThird;
import java.util.List;

/** A block of a document in reading order, before it is known which heading is the title. */
sealed interface Element {

    /** A heading, with its level from 1. */
    record Heading(int level, String text) implements Element {}

    /** Running text on one or more lines of the source, or list items; a line may be emphasised as a whole. */
    record Text(List<String> parts, boolean oneLine, boolean list, boolean emphasized) implements Element {}

    /** Words that are shown and not said, with what follows. */
    record Introduction(LowerThird words) implements Element {}

    /** A thematic break. */
    record Rule() implements Element {}
}
