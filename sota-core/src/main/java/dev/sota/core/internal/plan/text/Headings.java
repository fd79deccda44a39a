package dev.sota.core.internal.plan.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells headings from sentences. */
final class Headings {

    private static final int MOST_WORDS = 14;
    private static final int MOST_TITLE_WORDS = 10;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern CHAPTER = Pattern.compile(
            "(?iu)(?:chapter|part|kapitel|teil|chapitre|partie|cap[ií]tulo|parte|capitolo|hoofdstuk|deel)\\s+\\S{1,12}(?:[:.—–-]\\s.{1,60})?");
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)(?:(?:written\\s+|a\\s+\\w+\\s+)?by|von|par|por|di|door|author:|autor:|auteur:)\\s+\\p{Lu}.{1,80}");

    /** A heading so long, or an underlined one with a full stop, is a paragraph beside a rule. */
    boolean isProse(String text, boolean underlined) {
        boolean sentence = endsSentence(text) && !text.endsWith("?") && !text.endsWith("!");
        return SpokenLength.words(text) > MOST_WORDS || (underlined && sentence);
    }

    /** Whether the first line of a plain text is its title. */
    boolean isTitleLine(Element.Text text) {
        if (!text.oneLine() || text.list()) {
            return false;
        }
        String line = text.parts().get(0);
        boolean brief = line.length() <= LONGEST_TITLE && SpokenLength.words(line) <= MOST_TITLE_WORDS;
        boolean question = line.endsWith("?") || line.endsWith("!");
        return brief
                && (!endsSentence(line) || (question && isTitleCase(line)))
                && !line.endsWith(",")
                && !line.endsWith(":");
    }

    boolean isChapterLine(Element.Text text) {
        return text.oneLine()
                && !text.list()
                && CHAPTER.matcher(text.parts().get(0)).matches();
    }

    /** "by Somebody", or a tagline in italics. */
    boolean isByline(Element.Text text) {
        if (!text.oneLine() || text.list()) {
            return false;
        }
        String line = text.parts().get(0);
        boolean brief = !endsSentence(line) && SpokenLength.words(line) <= MOST_TITLE_WORDS;
        return brief && (text.emphasized() || BYLINE.matcher(line).matches());
    }

    private static boolean endsSentence(String text) {
        return FullStop.ends(text);
    }

    private static boolean isTitleCase(String line) {
        String[] words = line.split(" ", -1);
        long capitals = Arrays.stream(words)
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .count();
        return words.length > 1 && capitals >= 2 && capitals * 2 >= words.length;
    }
}
