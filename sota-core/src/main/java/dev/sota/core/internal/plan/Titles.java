package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.SourceText;
import dev.sota.core.internal.plan.text.SpokenLength;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Finds a title for a text that has none: the first words of its first sentence, up to a good place to stop. */
final class Titles {

    private static final int MOST_WORDS = 6;
    private static final double MOST_SPOKEN = 8;

    private Titles() {}

    static String fromText(String sentence, Locale language) {
        List<String> words = Subjects.words(sentence);
        StringBuilder title = new StringBuilder();
        int taken = 0;
        int end = Math.min(words.size(), MOST_WORDS);
        for (int i = 0; i < end; i++) {
            taken = i + 1;
            if (i >= 1 && endsClause(words.get(i))) {
                break;
            }
        }
        boolean cut = taken == MOST_WORDS && words.size() > taken && !endsClause(words.get(taken - 1));
        while (cut && taken > 2 && dangles(words.get(taken - 1), language)) {
            taken--;
        }
        for (String word : words.subList(0, taken)) {
            title.append(title.length() == 0 ? "" : " ").append(word);
        }
        String phrase = trimMarks(title.toString());
        return SpokenLength.words(phrase) > MOST_SPOKEN ? shortened(phrase, language) : phrase;
    }

    private static boolean endsClause(String word) {
        return ",;:.!?…—–".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean dangles(String word, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return english
                ? Subjects.has("function", word)
                        || Subjects.has("prepositions", word)
                        || Subjects.has("determiners", word)
                : word.length() <= 3;
    }

    /** For scripts without spaces: whole words or clauses as long as they fit. */
    private static String shortened(String phrase, Locale language) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(phrase);
        int end = words.first();
        for (int b = words.next(); b != BreakIterator.DONE; b = words.next()) {
            String soFar = phrase.substring(0, b);
            boolean clause = end > 0 && "，。！？；：、".indexOf(phrase.charAt(b - 1)) >= 0;
            if (clause || SpokenLength.words(soFar) > MOST_SPOKEN) {
                break;
            }
            end = b;
        }
        String title = trimMarks(phrase.substring(0, end));
        return SourceText.hasWords(title) ? title : phrase.substring(0, Math.min(phrase.length(), 40));
    }

    private static String trimMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && "?!".indexOf(text.charAt(end - 1)) < 0 && !isWordPart(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Vowel signs of Indic scripts end words as letters do. */
    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
