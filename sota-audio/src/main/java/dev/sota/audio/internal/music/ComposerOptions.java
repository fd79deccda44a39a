package dev.sota.audio.internal.music;

import dev.sota.api.GenerationException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What only this composer knows.
 *
 * @param tempo beats per minute, which may be moved by a few per cent; without it the mood decides
 * @param percussion whether drums may play
 */
record ComposerOptions(OptionalDouble tempo, boolean percussion) {
    private static final Set<String> NAMES = Set.of("tempo", "percussion");
    private static final double SLOWEST = 40;
    private static final double FASTEST = 180;

    /** Reads options, and refuses those that there are not. */
    static ComposerOptions parse(Map<String, String> options) {
        for (String name : options.keySet()) {
            if (!NAMES.contains(name)) {
                throw GenerationException.request("The music composer has no option '" + name + "'.")
                        .remedy("Leave it out, or use one of: " + String.join(", ", new TreeSet<>(NAMES)) + ".")
                        .build();
            }
        }
        return new ComposerOptions(tempo(options), percussion(options));
    }

    private static OptionalDouble tempo(Map<String, String> options) {
        String text = options.get("tempo");
        if (text == null) {
            return OptionalDouble.empty();
        }
        try {
            double tempo = Double.parseDouble(text);
            if (tempo >= SLOWEST && tempo <= FASTEST) {
                return OptionalDouble.of(tempo);
            }
        } catch (NumberFormatException e) {
            throw badTempo(text, e);
        }
        throw badTempo(text, null);
    }

    private static GenerationException badTempo(String text, @Nullable Throwable cause) {
        return GenerationException.request("The music option 'tempo' cannot be '" + text + "'.")
                .remedy("Give beats per minute from 40 to 180, for example 90.")
                .cause(cause)
                .build();
    }

    private static boolean percussion(Map<String, String> options) {
        String text = options.getOrDefault("percussion", "on");
        if (text.equals("on") || text.equals("off")) {
            return text.equals("on");
        }
        throw GenerationException.request("The music option 'percussion' cannot be '" + text + "'.")
                .remedy("Use on or off.")
                .build();
    }
}
