package dev.sota.inference.onnx.internal.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tokens of a byte-pair vocabulary and their numbers. Immutable. */
final class Vocabulary {

    private static final int MAX_TOKENS = 1 << 20;

    private final Path file;
    private final Map<String, Integer> ids;
    private final Map<Integer, String> tokens;

    private Vocabulary(Path file, Map<String, Integer> ids, Map<Integer, String> tokens) {
        this.file = file;
        this.ids = ids;
        this.tokens = tokens;
    }

    static Vocabulary read(Path file) {
        JsonNode root = TextFiles.object(file);
        if (root.isEmpty() || root.size() > MAX_TOKENS) {
            throw TextFiles.fault(file, "it holds " + root.size() + " tokens.", null);
        }
        Map<String, Integer> ids = new HashMap<>();
        Map<Integer, String> tokens = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            JsonNode value = entry.getValue();
            int id = value.isInt() ? value.intValue() : -1;
            if (id < 0 || id >= MAX_TOKENS || tokens.putIfAbsent(id, entry.getKey()) != null) {
                throw TextFiles.fault(file, "token \"" + shown(entry.getKey()) + "\" has no number of its own.", null);
            }
            ids.put(entry.getKey(), id);
        }
        return new Vocabulary(file, ids, tokens);
    }

    /** A token's number, or null. */
    @Nullable
    Integer id(String token) {
        return ids.get(token);
    }

    /** The number of a token that must be there. */
    int required(String token) {
        Integer id = ids.get(token);
        if (id == null) {
            throw TextFiles.fault(file, "the token \"" + shown(token) + "\" is missing.", null);
        }
        return id;
    }

    /** One more than the largest number. */
    int rows() {
        return tokens.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    /** A number's token, or an empty text. */
    String token(int id) {
        return tokens.getOrDefault(id, "");
    }

    static String shown(String token) {
        return token.length() > 40 ? token.substring(0, 40) + "..." : token;
    }
}
