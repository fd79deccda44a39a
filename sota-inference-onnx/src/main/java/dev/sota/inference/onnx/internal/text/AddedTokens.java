package dev.sota.inference.onnx.internal.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tokens that are found in a text as they stand, before it is split into words: the longest at each place. Immutable. */
final class AddedTokens {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Map<String, int[]> ids;
    private final Pattern any;

    private AddedTokens(Map<String, int[]> ids, Pattern any) {
        this.ids = ids;
        this.any = any;
    }

    static AddedTokens of(Map<String, int[]> tokens) {
        Map<String, int[]> ids = new HashMap<>();
        tokens.forEach((token, numbers) -> {
            if (!token.isEmpty()) {
                ids.put(token, numbers.clone());
            }
        });
        String longestFirst = ids.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new AddedTokens(ids, ids.isEmpty() ? NEVER : Pattern.compile(longestFirst));
    }

    boolean contains(String token) {
        return ids.containsKey(token);
    }

    /** Hands on, in order, the numbers of the tokens in a text and the texts between them. */
    void split(String text, IntConsumer token, Consumer<String> rest) {
        Matcher found = any.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                rest.accept(text.substring(end, found.start()));
            }
            for (int id : ids.getOrDefault(found.group(), new int[0])) {
                token.accept(id);
            }
            end = found.end();
        }
        if (end < text.length()) {
            rest.accept(text.substring(end));
        }
    }
}
