package dev.sota.presets.internal;

import dev.sota.api.Preset;
import dev.sota.api.TransitionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** A list of transitions by their names. */
record Transitions(String name, BiConsumer<Preset.Builder, List<TransitionKind>> setter) implements Member {

    private static final int MOST = 20;

    @Override
    public String expectation() {
        return "an array of 1 to " + MOST + " of " + String.join(", ", names());
    }

    @Override
    public boolean accepts(JsonNode value) {
        if (!value.isArray() || value.isEmpty() || value.size() > MOST) {
            return false;
        }
        for (JsonNode kind : value) {
            if (!kind.isString() || !names().contains(kind.stringValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void apply(Preset.Builder preset, JsonNode value) {
        List<TransitionKind> kinds = new ArrayList<>();
        for (JsonNode kind : value) {
            kinds.add(TransitionKind.named(kind.stringValue()).orElseThrow());
        }
        setter.accept(preset, kinds);
    }

    /** As files write them. */
    static List<String> names() {
        return Arrays.stream(TransitionKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
