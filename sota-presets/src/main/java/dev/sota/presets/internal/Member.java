package dev.sota.presets.internal;

import dev.sota.api.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import tools.jackson.databind.JsonNode;

/** A member of a preset file: what it may hold, and where that goes. */
sealed interface Member
        permits Member.Words, Member.Whole, Member.Real, Member.Choice, Member.Flag, Member.Colour, Rungs, Transitions {

    /** Its name in the file. */
    String name();

    /** What it may hold, to end the sentence "member x must be ...". */
    String expectation();

    /** Whether it may hold this. */
    boolean accepts(JsonNode value);

    /** Puts an accepted value where it belongs. */
    void apply(Preset.Builder preset, JsonNode value);

    /** Words on one line. */
    record Words(String name, int maxLength, BiConsumer<Preset.Builder, String> setter) implements Member {
        @Override
        public String expectation() {
            return "a text of 1 to " + maxLength + " characters on one line";
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isString()
                    && !value.stringValue().isBlank()
                    && value.stringValue().length() <= maxLength
                    && value.stringValue().chars().noneMatch(Character::isISOControl);
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, value.stringValue());
        }
    }

    /** A whole number in a range, a multiple of something. */
    record Whole(String name, int min, int max, int step, ObjIntConsumer<Preset.Builder> setter) implements Member {
        @Override
        public String expectation() {
            return (step == 2 ? "an even" : "a whole") + " number from " + min + " to " + max;
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isIntegralNumber()
                    && value.canConvertToInt()
                    && value.intValue() >= min
                    && value.intValue() <= max
                    && value.intValue() % step == 0;
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, value.intValue());
        }
    }

    /** A number in a range. */
    record Real(String name, double min, double max, ObjDoubleConsumer<Preset.Builder> setter) implements Member {
        @Override
        public String expectation() {
            return "a number from " + plain(min) + " to " + plain(max);
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isNumber() && value.doubleValue() >= min && value.doubleValue() <= max;
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, value.doubleValue());
        }

        private static String plain(double limit) {
            return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
        }
    }

    /** Yes or no. */
    record Flag(String name, BiConsumer<Preset.Builder, Boolean> setter) implements Member {
        @Override
        public String expectation() {
            return "true or false";
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isBoolean();
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, value.booleanValue());
        }
    }

    /** A colour. */
    record Colour(String name, BiConsumer<Preset.Builder, String> setter) implements Member {
        @Override
        public String expectation() {
            return "a colour such as \"#1a73e8\"";
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isString() && value.stringValue().matches("#[0-9a-fA-F]{6}");
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, value.stringValue());
        }
    }

    /** One of a few words. */
    record Choice<E extends Enum<E>>(String name, Class<E> type, BiConsumer<Preset.Builder, E> setter)
            implements Member {
        @Override
        public String expectation() {
            return "one of " + String.join(", ", words());
        }

        @Override
        public boolean accepts(JsonNode value) {
            return value.isString() && words().contains(value.stringValue());
        }

        @Override
        public void apply(Preset.Builder preset, JsonNode value) {
            setter.accept(preset, Enum.valueOf(type, value.stringValue().toUpperCase(Locale.ROOT)));
        }

        private List<String> words() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
