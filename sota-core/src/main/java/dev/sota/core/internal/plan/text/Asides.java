package dev.sota.core.internal.plan.text;

/** Finds what stands between brackets or quotation marks. */
final class Asides {

    private Asides() {}

    /** For each position of a text, whether it lies inside brackets or quotation marks. */
    static boolean[] inside(String text) {
        boolean[] inside = new boolean[text.length() + 1];
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < text.length(); i++) {
            inside[i] = depth > 0 || straight;
            char c = text.charAt(i);
            if ("([（“«「『".indexOf(c) >= 0) {
                depth++;
            } else if (")]）”»」』".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '"') {
                straight = !straight;
            }
        }
        return inside;
    }
}
