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
import java.util.Set;

/**
 * What words mean for a picture, read from {@code lexicon.txt}. A line is
 *
 * <pre>kind name key=value ... : word, two words, ~guarded word</pre>
 *
 * Immutable and thread-safe.
 */
public final class Lexicon {
    private static final String[] FILES = {
        "rooms.txt", "venues.txt", "lexicon.txt", "science.txt", "goods.txt", "things.txt", "icons.txt"
    };
    static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_VERB = 3;
    private static final Set<String> WHOSE = Set.of("its", "his", "her", "their", "the");

    private final Map<String, Entry> entries;
    private final Map<String, Entry> hints;
    private final Map<String, Entry> heads;
    private final Map<String, Entry> tails;
    private final Map<String, Action> actions;

    private Lexicon(Listed listed) {
        this.entries = listed.entries;
        this.hints = listed.hints;
        this.heads = listed.heads;
        this.tails = listed.tails;
        this.actions = listed.actions;
    }

    /** What has been read so far. */
    private record Listed(
            Map<String, Entry> entries,
            Map<String, Entry> hints,
            Map<String, Entry> heads,
            Map<String, Entry> tails,
            Map<String, Action> actions) {
        Listed() {
            this(new HashMap<>(4096), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    /** Reads the lexicon of this module. */
    public static Lexicon load() {
        Listed listed = new Listed();
        for (String file : FILES) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                int comment = line.indexOf('#');
                String text = comment >= 0 ? line.substring(0, comment) : line;
                if (!text.isBlank()) {
                    try {
                        read(text, listed);
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(file + ", line " + number + ": " + line, e);
                    }
                }
            }
        }
        return new Lexicon(listed);
    }

    static List<String> lines(String file) {
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

    private static void read(String line, Listed listed) {
        int colon = line.lastIndexOf(" : ");
        String[] head = line.substring(0, colon).trim().split(" ");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 2; i < head.length; i++) {
            int equals = head[i].indexOf('=');
            attributes.put(head[i].substring(0, equals), head[i].substring(equals + 1));
        }
        Entry.Kind kind = Entry.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        if (kind == Entry.Kind.HINT) {
            attributes.put("hint", "yes");
        }
        Map<String, String> facts = Map.copyOf(attributes);
        Entry open = new Entry(kind, head[1], facts, false);
        Entry guarded = new Entry(kind, head[1], facts, true);
        for (String word : line.substring(colon + 3).split(",")) {
            String w = word.trim();
            if (!w.isEmpty()) {
                boolean guard = w.startsWith("~");
                String key = key(guard ? w.substring(1) : w);
                Entry place = new Entry(Entry.Kind.PLACE, head[1], facts, false);
                switch (kind) {
                    case ACTION -> listed.actions.put(key, Action.valueOf(head[1].toUpperCase(Locale.ROOT)));
                    case HINT -> listed.hints.putIfAbsent(key, place);
                    case HEAD -> listed.heads.putIfAbsent(key, place);
                    case TAIL -> listed.tails.putIfAbsent(key, place);
                    // The first file and line that lists a word wins, so special meanings stand before general ones.
                    default -> listed.entries.putIfAbsent(key, guard ? guarded : open);
                }
            }
        }
    }

    private static String key(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ') {
                return String.join(" ", Words.split(phrase));
            }
        }
        return phrase;
    }

    /** The entry of a phrase as listed. */
    Optional<Entry> exact(String phrase) {
        return Optional.ofNullable(entries.get(phrase));
    }

    /** The entry of a phrase, its last word in any form. */
    Optional<Entry> find(List<String> words, int from, int length) {
        String prefix = length == 1 ? "" : String.join(" ", words.subList(from, from + length - 1)) + " ";
        for (String form : Words.forms(words.get(from + length - 1))) {
            Entry hit = entries.get(prefix + form);
            if (hit != null) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** The place that a word or phrase goes with, without naming it. */
    Optional<Entry> hint(List<String> words) {
        String prefix = words.size() == 1 ? "" : String.join(" ", words.subList(0, words.size() - 1)) + " ";
        for (String form : Words.forms(words.get(words.size() - 1))) {
            Entry hit = hints.get(prefix + form);
            if (hit != null) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** The place that a word makes of the noun before it: "the button shop". */
    Optional<Entry> head(String word) {
        return Optional.ofNullable(heads.get(word));
    }

    /** The place that a word's end makes of it: "the pinworks". */
    Optional<Entry> tail(String word) {
        return tails.entrySet().stream()
                .filter(t ->
                        word.endsWith(t.getKey()) && word.length() >= t.getKey().length() + 3)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a verb in any form shows. */
    Optional<Action> action(String word) {
        for (String form : Words.forms(word)) {
            Action action = actions.get(form);
            if (action != null) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** What a verb in any form shows, with the words behind it where they belong to it: "lay down", "raised its head". */
    Optional<Action> action(List<Token> tokens, int at) {
        for (int more = Math.min(LONGEST_VERB, tokens.size() - at) - 1; more > 0; more--) {
            StringBuilder rest = new StringBuilder();
            for (Token t : tokens.subList(at + 1, at + 1 + more)) {
                rest.append(' ').append(WHOSE.contains(t.word()) ? "its" : t.word());
            }
            for (String form : Words.forms(tokens.get(at).word())) {
                Action action = actions.get(form + rest);
                if (action != null) {
                    return Optional.of(action);
                }
            }
        }
        return action(tokens.get(at).word());
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
