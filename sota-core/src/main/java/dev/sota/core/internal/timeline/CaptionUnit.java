package dev.sota.core.internal.timeline;

/**
 * The smallest part of a caption that is not broken: a written word, or a piece of one that is longer than a line.
 *
 * @param text as written
 * @param spaceBefore whether white space stands before it
 * @param startFrame the frame in which it begins to be heard
 * @param endFrame the frame after the last in which it is heard
 * @param columns its width in columns; wide characters count two
 * @param endsPhrase whether a phrase ends with it
 * @param endsSentence whether a sentence ends with it
 */
record CaptionUnit(
        String text,
        boolean spaceBefore,
        long startFrame,
        long endFrame,
        int columns,
        boolean endsPhrase,
        boolean endsSentence) {

    static int columns(String text) {
        return text.codePoints().map(CaptionUnit::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
            default -> codePoint >= 0x1F000 || (codePoint >= 0x3000 && codePoint <= 0x303F) ? 2 : 1;
        };
    }
}
