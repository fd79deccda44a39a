package dev.sota.core.internal.plan.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits running text into sentences. The boundaries are those of {@link BreakIterator} (Unicode Standard Annex 29) and
 * of marks that it does not know, less those where a sentence only seems to end. Safe for use by several threads.
 */
public final class SentenceSplitter {

    /** Marks that a {@code BreakIterator} of the JDK passes over. */
    private static final Pattern MORE_MARKS = Pattern.compile(
            "(?:\\.{2,}|…+|[؟۔።։])[\"'”’»›)\\]]*\\s+(?=[\"'“‘«‹(\\[¿¡]*[\\p{Lu}\\p{Lo}])|…+(?=\\p{IsHan})|[.!?…]+[”»]\\s*(?=[“«\"]?\\p{Lu})");

    private static final Pattern LAST_WORD =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*)\\.+[\"'”’»)\\]]*\\s*$");
    private static final Pattern NEXT_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");
    private static final String CLOSERS = "”’»›)]}」』）】》〉";
    /** Brackets that have not closed after so many characters are a slip of the pen. */
    private static final int LONGEST_ASIDE = 400;
    /** Past this length every boundary counts, which keeps the work linear. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** How far to look back for the last word. */
    private static final int LOOK_BACK = 60;

    private final Locale language;
    private final Abbreviations abbreviations;

    /**
     * A splitter.
     *
     * @param language the language of the texts
     */
    public SentenceSplitter(Locale language) {
        this.language = language;
        this.abbreviations = Abbreviations.of(language);
    }

    /**
     * Splits.
     *
     * @param text running text without line feeds
     * @return its sentences in order, none blank; together they hold every character but the spaces between them
     */
    public List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int boundary : boundaries(text)) {
            if (boundary > start && boundary < text.length() && isEnd(text, start, boundary)) {
                sentences.add(text.substring(start, boundary).strip());
                start = boundary;
            }
        }
        String last = text.substring(start).strip();
        if (SourceText.hasWords(last) || sentences.isEmpty()) {
            if (!last.isEmpty()) {
                sentences.add(last);
            }
        } else if (!last.isEmpty()) {
            sentences.set(sentences.size() - 1, sentences.get(sentences.size() - 1) + " " + last);
        }
        return sentences;
    }

    private Set<Integer> boundaries(String text) {
        Set<Integer> found = new TreeSet<>();
        BreakIterator iterator = BreakIterator.getSentenceInstance(language);
        iterator.setText(text);
        for (int b = iterator.next(); b != BreakIterator.DONE; b = iterator.next()) {
            found.add(afterClosers(text, b));
        }
        Matcher more = MORE_MARKS.matcher(text);
        while (more.find()) {
            found.add(more.end());
        }
        return found;
    }

    /** Closing marks belong to the sentence that they close, even after a space as French writes them. */
    private static int afterClosers(String text, int boundary) {
        int i = boundary;
        while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i > boundary) {
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
        }
        return i;
    }

    private boolean isEnd(String text, int start, int boundary) {
        if (boundary - start > LONGEST_SENTENCE) {
            return true;
        }
        String before = text.substring(start, boundary).strip();
        if (!SourceText.hasWords(before) || isInsideAside(before)) {
            return false;
        }
        Matcher nextWord = NEXT_WORD.matcher(text).region(boundary, Math.min(text.length(), boundary + LOOK_BACK));
        boolean hasNext = nextWord.find();
        String next = hasNext ? nextWord.group() : "";
        char mark = before.charAt(before.length() - 1);
        if (isQuoteParticle(text, boundary)) {
            return false;
        }
        if (hasNext && Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        boolean spaced = Character.isWhitespace(text.charAt(boundary - 1));
        if (!spaced && mark == '.') {
            return false;
        }
        return !hasNext || !goesOn(before, next);
    }

    private boolean goesOn(String before, String next) {
        String tail = before.substring(Math.max(0, before.length() - LOOK_BACK));
        Matcher last = LAST_WORD.matcher(tail);
        if (!last.find() || tail.endsWith("..")) {
            return false;
        }
        String word = last.group(1);
        boolean first = last.start(1) == 0 && tail.length() == before.length();
        return abbreviations.goesOn(word, next, first);
    }

    /** Japanese puts a particle after what was said, and the sentence goes on. */
    private static boolean isQuoteParticle(String text, int boundary) {
        return boundary < text.length()
                && boundary > 0
                && "」』".indexOf(text.charAt(boundary - 1)) >= 0
                && "とっ".indexOf(text.charAt(boundary)) >= 0;
    }

    private static boolean isInsideAside(String before) {
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '(' || c == '[' || c == '（') {
                opened = depth == 0 ? i : opened;
                depth++;
            } else if (c == ')' || c == ']' || c == '）') {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0 && before.length() - opened < LONGEST_ASIDE;
    }
}
