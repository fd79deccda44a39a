package dev.sota.core.internal.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a text explains, such as "Pulse, the smartwatch" and "Glide is an electric bicycle". Later, where only the
 * name is said, a picture needs what it stands for. Has state.
 */
final class Aliases {

    private static final Pattern EXPLAINED = Pattern.compile(
            "(?:^|\\s)(?:Meet |meet )?(\\p{Lu}[\\w-]{2,}(?: \\p{Lu}[\\w-]+)?)(?:,| is| was) (?:a|an|the)"
                    + " ((?:[a-z][a-z-]+ ){0,2}?[a-z][a-z-]+)(?= (?:that|which|who|of|in|for|with|from|on|to|and|at|by)\\b|[,.!;:]|$)");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** What a sentence explains, to be spoken of; empty when it explains nothing. */
    String learn(String sentence) {
        Matcher found = EXPLAINED.matcher(sentence);
        if (!found.find()) {
            return "";
        }
        String[] words = found.group(2).split(" ");
        boolean thing = !Subjects.has("abstract", words[words.length - 1])
                && !Subjects.has("adjectives", words[words.length - 1])
                && !Subjects.has("function", found.group(1))
                && !Subjects.has("times", found.group(1));
        if (!thing) {
            return "";
        }
        meanings.putIfAbsent(found.group(1), "the " + found.group(2));
        return "the " + found.group(2);
    }

    /** A later sentence with the names that were explained before put into words. */
    String spelled(String sentence) {
        String text = sentence;
        for (Map.Entry<String, String> e : meanings.entrySet()) {
            text = text.replaceAll(
                    "\\b" + Pattern.quote(e.getKey()) + "\\b(?!')", Matcher.quoteReplacement(e.getValue()));
        }
        return text;
    }
}
