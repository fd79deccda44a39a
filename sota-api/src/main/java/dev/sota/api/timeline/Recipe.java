package dev.sota.api.timeline;

import dev.sota.api.EngineKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that determines a picture or a sound: the engine, its version and all that it is told. Two equal recipes
 * make the same bytes. Immutable.
 *
 * @param kind the kind of engine
 * @param engine the engine's id
 * @param version the engine's version
 * @param inputs what the engine is told, by name
 */
public record Recipe(EngineKind kind, String engine, String version, SortedMap<String, String> inputs) {

    /** Copies the inputs. */
    public Recipe {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(version, "version");
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /**
     * The recipe's name among all recipes.
     *
     * @return SHA-256 over every part, each preceded by its length so that no two recipes share a text; 64 hexadecimal
     *     digits
     */
    public String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, kind.name());
            update(digest, engine);
            update(digest, version);
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                update(digest, input.getKey());
                update(digest, input.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** Without its inputs: they can hold user data. */
    @Override
    public String toString() {
        return "Recipe[" + kind.label() + " " + engine + " " + version + ", " + key().substring(0, 12) + "]";
    }
}
