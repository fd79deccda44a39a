package dev.sota.inference.sketch.internal.words;

/**
 * A word of a text.
 *
 * @param word in lower case, without a possessive ending
 * @param original as written
 * @param opens whether it opens a sentence
 * @param possessive whether a possessive ending was taken off
 * @param closed whether a comma or other mark that parts phrases follows
 */
record Token(String word, String original, boolean opens, boolean possessive, boolean closed) {

    /** Whether it is written with a capital first letter. */
    boolean capital() {
        return Character.isUpperCase(original.codePointAt(0));
    }

    /** Whether it is written in digits. */
    boolean number() {
        return Character.isDigit(word.codePointAt(0));
    }
}
