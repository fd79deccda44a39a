package dev.sota.core.internal.plan.text;

/** Headings of plain text: lines in capitals. */
final class CapitalLines {

    private static final int MOST_WORDS = 10;
    private static final int FEWEST_LETTERS = 4;

    private CapitalLines() {}

    /** In a text that is mostly capitals they mean nothing. */
    static boolean meanHeadings(String text) {
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        return lower > upper;
    }

    static boolean isHeading(String[] lines, int i) {
        boolean first = i == 0 || lines[i - 1].isBlank();
        boolean alone = i + 1 >= lines.length || !isCapitals(lines[i + 1]);
        return first && alone && isCapitals(lines[i]);
    }

    private static boolean isCapitals(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > 100 || "#-*>|[`<".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (".!?,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        long letters = text.codePoints().filter(Character::isUpperCase).count();
        boolean mixed = text.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
        return letters >= FEWEST_LETTERS && !mixed && text.split("\\s+").length <= MOST_WORDS;
    }
}
