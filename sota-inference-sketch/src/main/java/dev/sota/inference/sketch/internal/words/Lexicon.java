package dev.sota.inference.sketch.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What words mean for a picture, read from {@code lexicon.txt}. A line is
 *
 * <pre>kind name key=value ... : word, two words, ~guarded word</pre>
 *
 * Immutable and thread-safe.
 */
public final class Lexicon {
    private static final String[] FILES = {"lexicon.txt", "things.txt", "icons.txt"};
    static final int LONGEST_PHRASE = 4;

    private final Map<String, Entry> entries;

    private Lexicon(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** Reads the lexicon of this module. */
    public static Lexicon load() {
        Map<String, Entry> all = new HashMap<>();
        for (String file : FILES) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                String text = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
                if (!text.isBlank()) {
                    try {
                        read(text, all);
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(file + ", line " + number + ": " + line, e);
                    }
                }
            }
        }
        return new Lexicon(all);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + file + " is missing from the illustrator's jar.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, Map<String, Entry> all) {
        int colon = line.lastIndexOf(" : ");
        String[] head = line.substring(0, colon).trim().split("\\s+");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 2; i < head.length; i++) {
            int equals = head[i].indexOf('=');
            attributes.put(head[i].substring(0, equals), head[i].substring(equals + 1));
        }
        Entry.Kind kind = Entry.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 3).split(",")) {
            String w = word.trim();
            if (!w.isEmpty()) {
                boolean guarded = w.startsWith("~");
                String key = String.join(" ", Words.split(w));
                // The first file and line that lists a word wins, so special meanings stand before general ones.
                all.putIfAbsent(key, new Entry(kind, head[1], Map.copyOf(attributes), guarded));
            }
        }
    }

    /** The entry of a phrase as listed. */
    Optional<Entry> exact(String phrase) {
        return Optional.ofNullable(entries.get(phrase));
    }

    /** The entry of a phrase, its last word in any form. */
    Optional<Entry> find(List<String> words, int from, int length) {
        String prefix = String.join(" ", words.subList(from, from + length - 1));
        for (String form : Words.forms(words.get(from + length - 1))) {
            Optional<Entry> hit = exact(length == 1 ? form : prefix + " " + form);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Every art that the lexicon names, for checks that each can be drawn. */
    public List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.kind() == Entry.Kind.THING) {
                things.add(new Thing(entry.name(), entry.attributes()));
            }
        }
        return things;
    }
}
