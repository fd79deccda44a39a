package dev.sota.core.internal.plan;

import java.util.regex.Pattern;

/** What somebody says is heard, not seen: tells the words of a text from those that are spoken in it. */
final class Speech {

    /** So many words beside a speech show something themselves. */
    private static final int ENOUGH = 2;

    private static final Pattern GAPS = Pattern.compile("\\s+");
    /** Who speaks is seen, not that he does: "said the heron,", "the headman announced." */
    private static final Pattern TAG = Pattern.compile(
            "^(?:(?:said|asked|cried|replied|whispered|shouted|called|answered|says|asks)\\s+([^,.!?]{2,40}?)"
                    + "|((?:\\p{L}+\\s+){0,3}\\p{L}+)\\s+(?:said|asked|cried|replied|whispered|shouted|called|answered|announced|reasoned|says"
                    + "|asks|told \\p{L}+|begged|added|muttered))\\s*[,.]");

    private static final String BEFORE_CLOSING = ",.!?\u2026\u2014-";
    private static final String BEFORE_OPENING = "(\u2014-";

    private Speech() {}

    /**
     * A text without what is said in it; all of it where hardly anything else is there. A speech may begin before the text
     * or go on behind it.
     */
    static String seen(String text) {
        StringBuilder told = new StringBuilder();
        boolean spoken = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (opens(text, i) && !spoken) {
                told.append(text, from, i);
                from = i;
                spoken = true;
            } else if (closes(text, i)) {
                if (spoken && !said(text, from, i)) {
                    // A name or a word that is set off.
                    told.append(text, from, i + 1);
                } else if (!spoken) {
                    told.setLength(0);
                }
                told.append(' ');
                from = i + 1;
                spoken = false;
            }
        }
        if (!spoken) {
            told.append(text, from, text.length());
        }
        String rest = GAPS.matcher(told).replaceAll(" ").strip();
        return Subjects.words(rest).stream()
                                .filter(w -> !Subjects.bare(w).isEmpty())
                                .count()
                        >= ENOUGH
                ? rest
                : text;
    }

    private static boolean said(String text, int from, int to) {
        return BEFORE_CLOSING.indexOf(text.charAt(to - 1)) >= 0
                || Subjects.words(text.substring(from, to)).size() > 5;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u201c' || c == '\u201e') {
            return true;
        }
        boolean free = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return c == '"' && free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        return c == '\u201d' || c == '"' && !opens(text, at);
    }
}
