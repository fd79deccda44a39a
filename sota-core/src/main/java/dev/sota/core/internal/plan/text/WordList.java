package dev.sota.core.internal.plan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A data file of named word groups: {@code name: word word, several words}. Lines of the same name add up; {@code #}
 * begins a comment. A comma parts entries of several words.
 *
 * @param groups words in lower case by group, in the order of the file
 */
public record WordList(Map<String, Set<String>> groups) {

    /**
     * Reads a file beside a class.
     *
     * @param owner the class
     * @param name the file
     * @return its groups, or none when there is no such file
     */
    public static WordList read(Class<?> owner, String name) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String line : lines(owner, name)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("The word list " + name + " has a line without a group.");
            }
            Set<String> words = groups.computeIfAbsent(line.substring(0, colon).strip(), k -> new LinkedHashSet<>());
            String rest = line.substring(colon + 1).toLowerCase(Locale.ROOT);
            Arrays.stream(rest.split(rest.indexOf(',') >= 0 ? "," : "\\s+", -1))
                    .map(String::strip)
                    .filter(w -> !w.isEmpty())
                    .forEach(words::add);
        }
        return new WordList(groups);
    }

    /**
     * The lines of a file beside a class, without comments and blank lines.
     *
     * @param owner the class
     * @param name the file
     * @return its lines, or none when there is no such file
     */
    public static java.util.List<String> lines(Class<?> owner, String name) {
        try (@Nullable InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                return java.util.List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One group.
     *
     * @param name its name
     * @return its words, or none
     */
    public Set<String> group(String name) {
        return groups.getOrDefault(name, Set.of());
    }

    /**
     * Whether a group has a word.
     *
     * @param name the group
     * @param word in any case
     * @return true when it has
     */
    public boolean has(String name, String word) {
        return group(name).contains(word.toLowerCase(Locale.ROOT));
    }
}
