package dev.sota.core.internal.plan.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of a hard-wrapped paragraph. */
final class LineJoiner {

    private static final Pattern BROKEN_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}++)[-\u2010]\\n\\s*(\\p{Ll}+)");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    /** First parts after which English keeps a hyphen. */
    private static final Set<String> KEEPS_HYPHEN = Set.of(
            "well", "self", "half", "ill", "high", "low", "long", "short", "old", "new", "ever", "never", "non", "ex",
            "mid", "cross", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty",
            "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "first", "second", "third", "so", "by");

    private static final Pattern SPELLING = Pattern.compile("\\p{L}++(?:-\\p{L}++)?");

    private final Set<String> spellings;

    /** The whole text tells how a word is spelled elsewhere. */
    LineJoiner(String whole) {
        spellings = SPELLING.matcher(whole.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    String join(String lines) {
        if (lines.indexOf('\n') < 0) {
            return squeeze(lines);
        }
        Matcher broken = BROKEN_WORD.matcher(lines);
        String text = broken.replaceAll(
                m -> Matcher.quoteReplacement(m.group(1) + hyphen(m.group(1), m.group(2)) + m.group(2)));
        StringBuilder out = new StringBuilder(text.length());
        Matcher wrap = BREAK.matcher(text);
        int at = 0;
        while (wrap.find()) {
            out.append(text, at, wrap.start());
            at = wrap.end();
            boolean spaceless = out.length() > 0
                    && at < text.length()
                    && isSpaceless(out.codePointBefore(out.length()))
                    && isSpaceless(text.codePointAt(at));
            out.append(spaceless ? "" : " ");
        }
        return squeeze(out.append(text, at, text.length()).toString());
    }

    private String hyphen(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        if (spellings.contains(a + second)) {
            return "";
        }
        return KEEPS_HYPHEN.contains(a) || spellings.contains(a + "-" + second) ? "-" : "";
    }

    private static String squeeze(String text) {
        return text.replaceAll("[ \\t\\n]+", " ").strip();
    }

    /** Chinese and Japanese are written without spaces, so a wrapped line hides none. */
    private static boolean isSpaceless(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
