package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into lower-case words and finds the forms under which a dictionary may list them. */
final class Words {
    /** Longer prompts say nothing new about one picture; reading less keeps hostile lengths cheap. */
    static final int LIMIT = 4000;

    private static final Set<String> IRREGULAR = Set.of(
            "people",
            "men",
            "women",
            "children",
            "fishermen",
            "mice",
            "geese",
            "cattle",
            "crowd",
            "team",
            "family",
            "oxen",
            "wolves");

    private Words() {}

    static List<String> split(String text) {
        String head = text.length() > LIMIT ? text.substring(0, LIMIT) : text;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < head.length(); ) {
            int c = head.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if ((c == '\'' || c == '\u2019') && !word.isEmpty()) {
                word.append('\'');
            } else {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String w = word.toString().toLowerCase(Locale.ROOT);
            if (w.endsWith("'s")) {
                w = w.substring(0, w.length() - 2);
            }
            words.add(w.replace("'", ""));
            word.setLength(0);
        }
    }

    /** The word itself first, then what is left without common English endings. */
    static Set<String> forms(String word) {
        Set<String> forms = nounForms(word);
        verb(word, "ing", forms);
        verb(word, "ed", forms);
        return forms;
    }

    /** The word itself first, then its likely singulars. */
    static Set<String> nounForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        int n = word.length();
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(word.substring(0, n - 1));
            // Boxes and potatoes, but no rats in rates.
            if (word.endsWith("es") && "sxzho".indexOf(word.charAt(n - 3)) >= 0) {
                forms.add(word.substring(0, n - 2));
            }
            if (word.endsWith("ies")) {
                forms.add(word.substring(0, n - 3) + "y");
            }
            if (word.endsWith("ves")) {
                forms.add(word.substring(0, n - 3) + "f");
                forms.add(word.substring(0, n - 3) + "fe");
            }
        }
        return forms;
    }

    private static void verb(String word, String ending, Set<String> forms) {
        int n = word.length() - ending.length();
        if (n >= 3 && word.endsWith(ending)) {
            String stem = word.substring(0, n);
            forms.add(stem);
            forms.add(stem + "e");
            if (n >= 4 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
                forms.add(stem.substring(0, n - 1));
            }
            if (ending.equals("ed") && stem.endsWith("i")) {
                forms.add(stem.substring(0, n - 1) + "y");
            }
        }
    }

    /** Whether the word is likely in the plural. */
    static boolean plural(String word) {
        return IRREGULAR.contains(word)
                || word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }
}
