package dev.sota.inference.sketch.internal.words;

import java.util.List;

/** What stands for words that no scenery shows: a diagram, letters or a metaphor. */
public sealed interface Figure {

    /**
     * Numbers to compare.
     *
     * @param form how they belong together
     * @param data at least one value, in the order of the text
     * @param unit what is counted, or empty, such as "users" or "km"
     * @param title what it is that has these values, or empty, such as "interest rates"
     */
    record Chart(Form form, List<Datum> data, String unit, String title) implements Figure {

        /** How numbers belong together. */
        public enum Form {
            /** From one value to another in time. */
            CHANGE,
            /** Values of several things side by side. */
            COMPARISON,
            /** A part of a whole, as a percentage. */
            SHARE,
            /** Up or down without a number: the values only say which way. */
            TREND
        }

        /** A chart without a title. */
        public Chart(Form form, List<Datum> data, String unit) {
            this(form, data, unit, "");
        }

        /** Copies the list. */
        public Chart {
            data = List.copyOf(data);
            if (data.isEmpty()) {
                throw new IllegalArgumentException("A chart needs numbers.");
            }
        }
    }

    /**
     * One value of a chart.
     *
     * @param label what it belongs to, or empty
     * @param value as a plain number: "3 million" is 3 000 000
     * @param text as the narration says it: "3 million"
     */
    record Datum(String label, double value, String text) {}

    /**
     * Dates in order.
     *
     * @param events at least one
     */
    record Timeline(List<Event> events) implements Figure {
        /** Copies the list. */
        public Timeline {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("A timeline needs dates.");
            }
        }
    }

    /**
     * A date on a timeline.
     *
     * @param year negative before our era
     * @param label the date as it is said, such as "July 1969"
     * @param text what happened, a few words, or empty
     */
    record Event(int year, String label, String text) {}

    /**
     * One number that says it all.
     *
     * @param number as it is said: "97 %", "4.5 billion"
     * @param caption what it counts, a few words, or empty
     */
    record BigNumber(String number, String caption) implements Figure {}

    /**
     * Words to set large.
     *
     * @param text a few words of the narration
     */
    record KeyPhrase(String text) implements Figure {}

    /**
     * The main subject, which nobody can draw: its very word is painted, never another thing.
     *
     * @param text the word, in the singular, lower case
     */
    record Word(String text) implements Figure {}

    /**
     * An idea and what stands for it.
     *
     * @param idea which
     * @param text the word of the narration that named it
     */
    record Metaphor(Idea idea, String text) implements Figure {}
}
