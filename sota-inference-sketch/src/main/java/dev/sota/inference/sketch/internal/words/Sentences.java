package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A picture shows one moment: of several sentences the one with most to see. Things of one sentence at the place of another
 * would be neither.
 */
final class Sentences {
    /** More sentences than a picture's text has. */
    private static final int MOST = 12;

    private static final Pattern GAP = Pattern.compile("(?<=[.!?\u2026])\\s+");

    private Sentences() {}

    /** The sentences of a text; at least one. */
    static List<String> of(String text) {
        String head = text.length() > Words.LIMIT ? text.substring(0, Words.LIMIT) : text;
        List<String> sentences = new ArrayList<>();
        for (String piece : GAP.split(head.strip(), MOST)) {
            int last = sentences.size() - 1;
            if (last >= 0 && goesOn(sentences.get(last), piece)) {
                sentences.set(last, sentences.get(last) + " " + piece);
            } else {
                sentences.add(piece);
            }
        }
        return sentences;
    }

    /** Whether a full stop only shortens a word: "Mr. Wolf". */
    private static boolean goesOn(String sentence, String next) {
        int words = Tokens.of(sentence).size();
        List<Token> both = Tokens.of(sentence + " " + next);
        return words >= both.size() || !both.get(words).opens();
    }

    /** The index of the sentence that shows most; of equals, the first. */
    static int best(List<Story> stories, List<String> sentences) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < stories.size(); i++) {
            int worth = worth(stories.get(i))
                    + Figures.of(sentences.get(i)).map(Sentences::worth).orElse(0);
            if (worth > most) {
                best = i;
                most = worth;
            }
        }
        return best;
    }

    private static int worth(Figure figure) {
        return figure instanceof Figure.BigNumber ? 2 : 5;
    }

    private static int worth(Story story) {
        List<Sight> things = story.things();
        boolean led = things.stream().anyMatch(s -> s.leads() && s.entry().kind() == Entry.Kind.THING);
        boolean drawn = things.stream().anyMatch(s -> s.entry().kind() == Entry.Kind.THING);
        boolean placed = !story.of(Entry.Kind.PLACE).isEmpty();
        boolean lettered = !drawn && !things.isEmpty();
        return (led ? 4 : drawn ? 3 : 0) + (placed ? 2 : 0) + (lettered ? 1 : 0);
    }
}
