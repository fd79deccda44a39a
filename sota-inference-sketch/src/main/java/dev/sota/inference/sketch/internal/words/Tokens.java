package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into {@link Token}s. */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens t = new Tokens(text.length() > Words.LIMIT ? text.substring(0, Words.LIMIT) : text);
        t.cut();
        return List.copyOf(t.tokens);
    }

    private void cut() {
        int from = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c)
                    || from >= 0 && (apostrophe(c) || separator(c)) && i + 1 < text.length() && follows(i, c);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                add(text.substring(from, i), i);
                from = -1;
            }
            if (!inside && (c == '.' && !abbreviated() || c == '!' || c == '?' || c == ':' || c == '\n')) {
                opens = true;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean separator(int c) {
        return c == '.' || c == ',';
    }

    /** An apostrophe stays in a word before a letter; a point or comma stays in a number before a digit. */
    private boolean follows(int at, int c) {
        int next = text.codePointAt(at + 1);
        return apostrophe(c)
                ? Character.isLetter(next)
                : Character.isDigit(next) && Character.isDigit(text.codePointBefore(at));
    }

    private boolean abbreviated() {
        return !tokens.isEmpty()
                && Names.TITLES.contains(tokens.get(tokens.size() - 1).word());
    }

    private void add(String original, int end) {
        String word = original.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean possessive = word.endsWith("'s") && word.length() > 2;
        if (possessive) {
            word = word.substring(0, word.length() - 2);
        } else if (end < text.length() && apostrophe(text.charAt(end)) && word.endsWith("s")) {
            possessive = true;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        tokens.add(new Token(word.replace("'", ""), original, opens, possessive, ".,;:!?)(\u2014".indexOf(next) >= 0));
        opens = false;
    }
}
