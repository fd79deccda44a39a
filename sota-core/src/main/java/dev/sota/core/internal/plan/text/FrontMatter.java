package dev.sota.core.internal.plan.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The block between two lines of hyphens at the top of a file, with one {@code key: value} a line.
 *
 * @param values keys in lower case, values without quotation marks
 * @param body the text after the block
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    /** A block longer than this is a text between two rules. */
    private static final int LONGEST = 20_000;

    static FrontMatter read(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher block = BLOCK.matcher(head);
        if (!block.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new HashMap<>();
        for (String line : block.group(1).split("\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                values.put(entry.group(1).toLowerCase(Locale.ROOT), unquoted(entry.group(2)));
            } else if (!continuesEntry(line)) {
                // Prose between two rules, not front matter: no word of it may be lost.
                return new FrontMatter(Map.of(), text);
            }
        }
        return new FrontMatter(Map.copyOf(values), text.substring(block.end()));
    }

    String value(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static boolean continuesEntry(String line) {
        return line.isBlank()
                || line.startsWith("#")
                || line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("-");
    }

    private static String unquoted(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
