package dev.sota.inference.onnx.internal.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a tokenizer's configuration says beside the vocabulary.
 *
 * @param start the token before a text
 * @param end the token after it
 * @param pad the token that fills up; "!" for the second tokenizer of SDXL
 * @param unknown the token for what the vocabulary lacks
 * @param maxLength how many tokens the text encoder reads, the first two included
 */
record SpecialTokens(String start, String end, String pad, String unknown, int maxLength) {

    private static final String START = "<|startoftext|>";
    private static final String END = "<|endoftext|>";
    private static final int USUAL_LENGTH = 77;
    private static final int MOST = 4096;

    /** Reads {@code tokenizer_config.json} and {@code special_tokens_map.json}, of which neither need exist. */
    static SpecialTokens read(Path folder) {
        Map<String, String> words = new HashMap<>();
        int length = USUAL_LENGTH;
        for (String name : new String[] {"tokenizer_config.json", "special_tokens_map.json"}) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                continue;
            }
            JsonNode root = TextFiles.object(file);
            for (String member : new String[] {"bos_token", "eos_token", "pad_token", "unk_token"}) {
                JsonNode value = root.path(member);
                JsonNode content = value.isObject() ? value.path("content") : value;
                if (content.isString()) {
                    words.put(member, content.stringValue());
                } else if (!content.isMissingNode() && !content.isNull()) {
                    throw TextFiles.fault(file, "member \"" + member + "\" is not a token.", null);
                }
            }
            length = length(file, root.path("model_max_length"), length);
        }
        String end = words.getOrDefault("eos_token", END);
        return new SpecialTokens(
                words.getOrDefault("bos_token", START),
                end,
                words.getOrDefault("pad_token", END),
                words.getOrDefault("unk_token", END),
                length);
    }

    /** Files without a limit hold a number beyond all use in its place. */
    private static int length(Path file, JsonNode value, int otherwise) {
        if (!value.isNumber() || value.asDouble(Double.POSITIVE_INFINITY) > 1e9) {
            return otherwise;
        }
        if (!value.isInt() || value.intValue() < 3 || value.intValue() > MOST) {
            throw TextFiles.fault(file, "member \"model_max_length\" is not between 3 and " + MOST + ".", null);
        }
        return value.intValue();
    }
}
