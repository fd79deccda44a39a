package dev.sota.core.internal.film;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.spi.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a request's options, which are named after an engine's kind or its id, as in {@code image-generator.steps} or
 * {@code onnx.steps}.
 */
final class EngineOptions {

    /** The kinds whose requests carry options. */
    private static final List<EngineKind> WITH_OPTIONS =
            List.of(EngineKind.IMAGE_GENERATOR, EngineKind.SPEECH_SYNTHESIZER, EngineKind.MUSIC_COMPOSER);

    private EngineOptions() {}

    /** Refuses options that no engine could have, among those that there are of each kind. */
    static void check(Map<String, String> options, Function<EngineKind, Collection<Provider<?>>> there) {
        for (String name : options.keySet()) {
            boolean known = WITH_OPTIONS.stream()
                    .anyMatch(kind -> isOf(name, prefix(kind))
                            || there.apply(kind).stream().anyMatch(p -> isOf(name, p.id())));
            if (!known) {
                throw GenerationException.request("There is no option '" + shown(name) + "'.")
                        .remedy("Options are named after an engine: "
                                + String.join(
                                        ", ",
                                        WITH_OPTIONS.stream()
                                                .map(k -> prefix(k) + ".NAME")
                                                .toList()) + ", or by its id in place of its kind.")
                        .build();
            }
        }
    }

    /** Refuses options for an engine of the same kind as the one that works on the film: they would be ignored. */
    static void refuseOthers(Provider<?> used, Map<String, String> options, Collection<Provider<?>> ofKind) {
        for (String name : options.keySet()) {
            boolean others = ofKind.stream().anyMatch(p -> isOf(name, p.id()) && !p.id().equals(used.id()));
            if (others && !isOf(name, used.id())) {
                throw GenerationException.request("The option '" + shown(name) + "' is for another engine: the "
                                + used.kind().label() + " of this film is '" + used.id() + "'.")
                        .remedy("Leave the option out, or choose the engine that it is for.")
                        .build();
            }
        }
    }

    /** The options for an engine; what is said by its id goes before what is said by its kind. */
    static SortedMap<String, String> of(Provider<?> engine, Map<String, String> options) {
        SortedMap<String, String> own = of(engine.kind(), options);
        put(engine.id(), options, own);
        return own;
    }

    /** The options for a kind of engine. */
    static SortedMap<String, String> of(EngineKind kind, Map<String, String> options) {
        SortedMap<String, String> own = new TreeMap<>();
        put(prefix(kind), options, own);
        return own;
    }

    private static void put(String prefix, Map<String, String> options, SortedMap<String, String> own) {
        options.forEach((name, value) -> {
            if (isOf(name, prefix)) {
                own.put(name.substring(prefix.length() + 1), value);
            }
        });
    }

    private static boolean isOf(String name, String prefix) {
        return name.startsWith(prefix + ".") && name.length() > prefix.length() + 1;
    }

    private static String prefix(EngineKind kind) {
        return kind.label().replace(' ', '-');
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "..." : name;
    }
}
