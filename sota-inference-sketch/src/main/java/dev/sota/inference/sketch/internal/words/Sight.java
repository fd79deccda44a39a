package dev.sota.inference.sketch.internal.words;

/**
 * Words of a text that mean something for its picture.
 *
 * @param entry what they mean
 * @param from the first word
 * @param to behind the last word
 * @param preposition the preposition they hang on, or empty
 * @param modifies whether they only tell another noun apart, as in "cottage window"
 * @param count how many there are
 */
record Sight(Entry entry, int from, int to, String preposition, boolean modifies, int count) {

    Sight as(Entry other) {
        return new Sight(other, from, to, preposition, modifies, count);
    }

    /** The same, so many words later. */
    Sight moved(int by) {
        return new Sight(entry, from + by, to + by, preposition, modifies, count);
    }

    boolean idiom() {
        return entry.kind() == Entry.Kind.IDIOM;
    }

    /** Whether it is somebody: a person, or an animal that a story may call "he" or "she". */
    boolean being() {
        return entry.name().startsWith("person:") || entry.attributes().containsKey("alive");
    }

    /** Whether it is an animal of which a part acts: "the heron's beak snapped". */
    boolean owns() {
        return modifies && preposition.isEmpty() && entry.attributes().containsKey("alive");
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    /** Whether it is what the sentence is about rather than where or with what. */
    boolean leads() {
        return !modifies && (preposition.isEmpty() || preposition.equals("like"));
    }
}
