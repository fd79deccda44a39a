package dev.sota.core.internal.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What CommonMark does not know or would misread in a writer's text: rewritten before the parser sees it. */
final class SourceMarks {

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");
    private static final Pattern FOOTNOTE_TEXT = Pattern.compile("\\s{0,3}\\[\\^[^\\]\\s]{1,40}]:.*");
    private static final Pattern BULLET = Pattern.compile("^(\\s{0,8})[•▪●◦‣∙▸►✓✔]\\s*(?=\\S)");
    /** A year or another large number that opens a line is no list marker. */
    private static final Pattern YEAR = Pattern.compile("^(\\s{0,3}\\d{3,9})([.)]\\s)");

    private SourceMarks() {}

    static String rewrite(String text, List<String> notes) {
        String visible = without(without(without(text, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
        String[] lines = visible.split("\n", -1);
        boolean capitals = CapitalLines.meanHeadings(visible);
        List<String> out = new ArrayList<>(lines.length);
        boolean inFootnote = false;
        boolean dropped = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (FOOTNOTE_TEXT.matcher(line).matches()) {
                inFootnote = true;
                dropped = true;
                out.add("");
                continue;
            }
            inFootnote = inFootnote && !line.isBlank();
            if (inFootnote) {
                continue;
            }
            if (LowerThirdLine.is(line)) {
                out.add("");
                out.add(line.strip());
                out.add("");
                continue;
            }
            if (capitals && CapitalLines.isHeading(lines, i)) {
                out.add("");
                out.add("## " + line.strip());
                out.add("");
                continue;
            }
            String marked = BULLET.matcher(line).replaceFirst("$1- ");
            marked = YEAR.matcher(marked).replaceFirst("$1\\\\$2");
            out.add(FOOTNOTE.matcher(marked).replaceAll(""));
        }
        if (dropped) {
            notes.add("The footnotes of the script are not narrated.");
        }
        return String.join("\n", out);
    }

    /** Takes out everything from each opening mark to the next closing mark, in linear time. */
    private static String without(String text, String open, String close) {
        int from = indexOf(text, open, 0);
        if (from < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (from >= 0) {
            int end = indexOf(text, close, from + open.length());
            if (end < 0) {
                break;
            }
            kept.append(text, at, from);
            at = end + close.length();
            from = indexOf(text, open, at);
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** Like {@link String#indexOf(String, int)}, in whatever case the tag is written. */
    private static int indexOf(String text, String part, int from) {
        int i = text.indexOf(part.charAt(0), from);
        while (i >= 0 && !text.regionMatches(true, i, part, 0, part.length())) {
            i = text.indexOf(part.charAt(0), i + 1);
        }
        return i;
    }
}
