package dev.sota.core.internal.film;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a request's options, which are named {@code kind.option}, as in {@code image-generator.steps}. */
final class EngineOptions {

    /** The kinds whose requests carry options. */
    private static final List<EngineKind> WITH_OPTIONS =
            List.of(EngineKind.IMAGE_GENERATOR, EngineKind.SPEECH_SYNTHESIZER, EngineKind.MUSIC_COMPOSER);

    private EngineOptions() {}

    static void check(Map<String, String> options) {
        for (String name : options.keySet()) {
            if (WITH_OPTIONS.stream()
                    .noneMatch(k -> name.startsWith(prefix(k))
                            && name.length() > prefix(k).length())) {
                throw GenerationException.request("There is no option '" + name + "'.")
                        .remedy("Options are named after an engine: "
                                + String.join(
                                        ", ",
                                        WITH_OPTIONS.stream()
                                                .map(k -> prefix(k) + "NAME")
                                                .toList()) + ".")
                        .build();
            }
        }
    }

    static SortedMap<String, String> of(EngineKind kind, Map<String, String> options) {
        SortedMap<String, String> own = new TreeMap<>();
        options.forEach((name, value) -> {
            if (name.startsWith(prefix(kind))) {
                own.put(name.substring(prefix(kind).length()), value);
            }
        });
        return own;
    }

    private static String prefix(EngineKind kind) {
        return kind.label().replace(' ', '-') + ".";
    }
}
