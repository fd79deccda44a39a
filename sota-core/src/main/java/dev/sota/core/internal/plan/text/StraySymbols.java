package dev.sota.core.internal.plan.text;

import java.util.regex.Pattern;

/** Takes off what is left of markup when the parser found no sense in it. No letter or digit is ever lost. */
final class StraySymbols {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ONLY_MARKS = Pattern.compile("[*#_~|`^\\\\]+|[=+<>-]{3,}|\\[[ xX]?]");
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]]\\s+");
    private static final Pattern URL = Pattern.compile("(?i).*(?:://|^www\\.).*");
    /** A single tick between letters is an apostrophe from an old keyboard. */
    private static final Pattern TICK_APOSTROPHE = Pattern.compile("(?<=\\p{L})`(?=\\p{L})");

    private static final Pattern STAR = Pattern.compile("(?<!\\d)\\*+|\\*+(?!\\d)");
    private static final Pattern TILDE = Pattern.compile("~~+|~(?!\\d)");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])|__+");
    private static final Pattern HASH = Pattern.compile("##+|(?<![\\p{L}\\p{N}])#(?![\\d])|(?<=\\p{L}{2})#(?!\\p{L})");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})|\\\\$");
    private static final Pattern DOUBLE_HYPHEN = Pattern.compile("(?<![-!])---?(?![->])");

    private StraySymbols() {}

    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String[] tokens = SPACE.split(TASK.matcher(text.strip()).replaceFirst(""));
        for (int i = 0; i < tokens.length; i++) {
            String token = isProduct(tokens, i) ? tokens[i] : token(tokens[i]);
            if (!token.isEmpty()) {
                out.append(out.length() == 0 ? "" : " ").append(token);
            }
        }
        return out.toString();
    }

    /** A lone star between numbers means "times". */
    private static boolean isProduct(String[] tokens, int i) {
        return tokens[i].equals("*")
                && i > 0
                && i + 1 < tokens.length
                && endsInDigit(tokens[i - 1])
                && startsWithDigit(tokens[i + 1]);
    }

    private static boolean endsInDigit(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(token.length() - 1));
    }

    private static boolean startsWithDigit(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }

    private static String token(String token) {
        if (ONLY_MARKS.matcher(token).matches()) {
            return "";
        }
        if (URL.matcher(token).matches()) {
            return token;
        }
        String text = TICK_APOSTROPHE.matcher(token).replaceAll("'").replace("`", "");
        text = STAR.matcher(text).replaceAll("");
        text = TILDE.matcher(text).replaceAll("");
        text = UNDERSCORE.matcher(text).replaceAll("");
        text = HASH.matcher(text).replaceAll("");
        text = BACKSLASH.matcher(text).replaceAll("");
        text = DOUBLE_HYPHEN.matcher(text).replaceAll("—");
        return text.replace('|', ' ').strip();
    }
}
