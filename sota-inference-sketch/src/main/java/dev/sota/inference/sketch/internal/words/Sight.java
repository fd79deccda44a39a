package dev.sota.inference.sketch.internal.words;

import java.util.List;

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

    /** Whether it shows the same as another: a thing of the same kind, or the same person. */
    boolean same(Sight other) {
        return key().equals(other.key());
    }

    /** What tells it from the others of a picture. */
    String key() {
        String who = entry.attributes().getOrDefault(Identities.WHO, "");
        return who.isEmpty() ? entry.name() : "person " + who;
    }

    /** Whether "he", as {@code man}, or "she", as {@code woman}, may mean it. */
    boolean fits(String sex) {
        return sex.isEmpty() || List.of("", sex).contains(entry.attributes().getOrDefault(Identities.SEX, ""));
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
