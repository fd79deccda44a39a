package dev.sota.inference.sketch.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What English nouns name, distilled from WordNet by the build (see {@code src/build}). The sorted lines are searched as
 * they are: making a map of 37 000 words would cost a new process more than all the questions of a film. Thread-safe.
 */
final class Nouns {
    private final byte[] lines;

    private Nouns(byte[] lines) {
        this.lines = lines;
    }

    /**
     * What a word is.
     *
     * @param type T a kind of a thing that can be drawn, P a place, W a thing that can only be lettered, N a named place,
     *     X nothing to see
     * @param value the thing's word and its home, the place, the home, or the sort
     * @param nouns how often tagged corpora use the word as a noun
     * @param verbs how often as a verb
     * @param past whether it is the irregular past of a verb
     */
    record Noun(char type, String value, int nouns, int verbs, boolean past) {

        /** The drawn thing of which it is a kind. */
        String kind() {
            return value.substring(0, value.indexOf('@') < 0 ? value.length() : value.indexOf('@'));
        }

        /** The place where it is at home, or empty. */
        String home() {
            return type == 'T' ? value.substring(value.indexOf('@') + 1) : value;
        }
    }

    /** Opens the resource. */
    static Nouns load() {
        try (InputStream in = Nouns.class.getResourceAsStream("nouns.txt")) {
            if (in == null) {
                throw new IllegalStateException("The resource nouns.txt is missing from the illustrator's jar.");
            }
            return new Nouns(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A noun in the singular or the plural. */
    Optional<Noun> find(String word) {
        for (String form : Words.nounForms(word)) {
            Optional<Noun> hit = exact(form);
            if (hit.isPresent()) {
                return hit.get().type == '=' ? exact(hit.get().value) : hit;
            }
        }
        return Optional.empty();
    }

    /** The singular under which a noun is listed, or the word itself. */
    String singular(String word) {
        for (String form : Words.nounForms(base(word))) {
            if (exact(form).isPresent()) {
                return form;
            }
        }
        return word;
    }

    /** The base of an irregular form, or the word itself. */
    String base(String word) {
        return exact(word).filter(n -> n.type == '=').map(Noun::value).orElse(word);
    }

    Optional<Noun> exact(String word) {
        byte[] key = (word + "|").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int order = compare(start, key);
            if (order == 0) {
                return Optional.of(parse(start + key.length));
            } else if (order < 0) {
                low = lineEnd(start) + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Compares as the build sorted: by the word alone, so the mark behind the word counts as its end. */
    private int compare(int start, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            int a = start + i < lines.length ? lines[start + i] & 0xff : 0;
            int b = key[i] & 0xff;
            int x = a == '|' ? 0 : a;
            int y = b == '|' ? 0 : b;
            if (x != y) {
                return x - y;
            }
            if (x == 0) {
                return 0;
            }
        }
        return 0;
    }

    private Noun parse(int at) {
        String[] f = new String(lines, at, lineEnd(at) - at, StandardCharsets.UTF_8).split("\\|");
        String verbs = f[3].strip();
        boolean past = verbs.endsWith("p");
        int count = Integer.parseInt(past ? verbs.substring(0, verbs.length() - 1) : verbs);
        return new Noun(f[0].charAt(0), f[1], Integer.parseInt(f[2]), count, past);
    }
}
