package dev.sota.core.internal.plan.text;

import dev.sota.api.LowerThird;
import java.util.List;
import java.util.Optional;

/**
 * A text without its markup.
 *
 * @param title what the text calls itself, or empty
 * @param byline who wrote it or what it is, or empty
 * @param sections its parts in order, each with at least one paragraph
 * @param notes what was left out, in plain sentences
 */
public record Script(String title, String byline, List<Section> sections, List<String> notes) {

    /** Keeps copies. */
    public Script {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /**
     * A part of a text.
     *
     * @param heading its heading, or empty
     * @param subheading a second heading that follows at once, or empty
     * @param paragraphs its paragraphs
     */
    public record Section(String heading, String subheading, List<Paragraph> paragraphs) {
        /** Keeps copies. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /**
         * Both headings in one line.
         *
         * @return the chapter's name, or empty
         */
        public String chapter() {
            return subheading.isEmpty() ? heading : heading + ": " + subheading;
        }
    }

    /**
     * Words that belong together.
     *
     * @param parts one text of running sentences, or the items of a list; no part is blank
     * @param lowerThird who or what is introduced while they are said
     */
    public record Paragraph(List<String> parts, Optional<LowerThird> lowerThird) {
        /** Keeps copies. */
        public Paragraph {
            parts = List.copyOf(parts);
        }

        /**
         * Words that introduce nobody.
         *
         * @param parts one text of running sentences, or the items of a list; no part is blank
         */
        public Paragraph(List<String> parts) {
            this(parts, Optional.empty());
        }
    }
}
