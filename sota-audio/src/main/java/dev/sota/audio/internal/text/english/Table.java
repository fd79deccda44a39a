package dev.sota.audio.internal.text.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the lists of words that lie beside the classes: lines of cells between tabs, {@code #} and a space a comment. */
final class Table {
    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    /** The rows by their first cell. */
    static <V> Map<String, V> map(String name, Function<List<String>, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        for (List<String> row : rows(name)) {
            if (map.put(row.get(0), value.apply(row)) != null) {
                throw new IllegalStateException("The table " + name + " has " + row.get(0) + " twice.");
            }
        }
        return map;
    }

    /** The words of the rows whose first cell is a group's name. */
    static Set<String> group(String name, String group) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> row : rows(name)) {
            if (row.get(0).equals(group)) {
                words.addAll(Words.split(row.get(1)));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("The table " + name + " has no group " + group + ".");
        }
        return words;
    }
}
