package dev.sota.audio.internal.text;

import dev.sota.audio.internal.text.WrittenToken.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text at white space, and after dashes and ellipses that join two words without any, so that the pause between
 * them has a place. One pass, whatever the text.
 */
public final class Tokenizer {
    private static final char EM_DASH = '\u2014';
    private static final char HORIZONTAL_BAR = '\u2015';
    private static final char ELLIPSIS = '\u2026';

    private Tokenizer() {}

    /**
     * The tokens of a text.
     *
     * @param text any text
     * @return its tokens; every character that is not white space is in exactly one of them
     */
    public static List<WrittenToken> tokens(CharSequence text) {
        List<WrittenToken> tokens = new ArrayList<>();
        int at = skipSpace(text, 0);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !separates(text, end)) {
                end++;
            }
            int next = skipSpace(text, end);
            addPieces(tokens, text, at, end, gap(text, end, next));
            at = next;
        }
        return tokens;
    }

    /**
     * Whether a character is white space: what Unicode or Java calls so, no-break spaces included.
     *
     * @param c a UTF-16 unit
     * @return true when it separates words
     */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** A no-break space between two digits groups thousands and does not separate. */
    private static boolean separates(CharSequence text, int at) {
        char c = text.charAt(at);
        if (!isSpace(c)) {
            return false;
        }
        boolean noBreak = c == '\u00a0' || c == '\u202f' || c == '\u2007';
        return !(noBreak && at > 0 && isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static int skipSpace(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Gap gap(CharSequence text, int from, int to) {
        if (to == text.length()) {
            return Gap.END;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u2029') {
                return Gap.PARAGRAPH;
            }
            boolean lineFeedOfPair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
            if ((c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028') && !lineFeedOfPair) {
                lines++;
            }
        }
        return lines == 0 ? Gap.SPACE : lines == 1 ? Gap.LINE : Gap.PARAGRAPH;
    }

    private static void addPieces(List<WrittenToken> tokens, CharSequence text, int start, int end, Gap gap) {
        boolean address = looksLikeAddress(text, start, end);
        int from = start;
        int at = start;
        while (at < end) {
            int joint = address ? 0 : jointLength(text, at, end);
            at += Math.max(joint, 1);
            if (joint > 0
                    && at < end
                    && Character.isLetterOrDigit(text.charAt(at))
                    && hasWord(text, from, at - joint)) {
                tokens.add(new WrittenToken(from, at, Gap.NOTHING));
                from = at;
            }
        }
        tokens.add(new WrittenToken(from, end, gap));
    }

    /** The length of the dash or ellipsis at a place, or 0. */
    private static int jointLength(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if (c == EM_DASH || c == HORIZONTAL_BAR || c == ELLIPSIS) {
            return 1;
        }
        if (c != '-' && c != '.') {
            return 0;
        }
        int run = at;
        while (run < end && text.charAt(run) == c) {
            run++;
        }
        int length = run - at;
        return length >= (c == '-' ? 2 : 3) ? length : 0;
    }

    /** In an address, dashes and dots belong to the name. */
    private static boolean looksLikeAddress(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '@' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(CharSequence text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
