package dev.sota.core.internal.plan.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits a sentence that is too long for one picture where a speaker would breathe: the cheapest set of cuts, where a
 * cut costs by its place and a piece by its length (dynamic programming, linear in the number of places).
 */
public final class ClauseSplitter {

    /** Sentences of fewer words stay whole. */
    public static final double LONGEST_SENTENCE = 32;

    private static final double STRONG = 0;
    private static final double COMMA_AND = 6;
    private static final double COMMA = 14;
    private static final double AND = 30;
    private static final double ANYWHERE = 90;
    private static final double INSIDE = 25;
    private static final double FEWEST_WORDS = 8;
    private static final double MOST_WORDS = 24;
    private static final int WINDOW = 200;

    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?iu)(?:and|but|or|so|yet|nor|while|when|where|which|who|because|although|though|until|before|after|as|if|then|und|aber|oder|denn|sondern|während|weil|dass|der|die|das|wo|et|mais|ou|car|puis|qui|que|où|tandis|y|e|pero|o|porque|que|mientras|donde|ma|che|mentre|perché|dove|en|maar|of|want|terwijl|omdat|mas|enquanto|onde)\\b.*");

    private final Locale language;

    /**
     * A splitter.
     *
     * @param language the language of the sentences
     */
    public ClauseSplitter(Locale language) {
        this.language = language;
    }

    /**
     * Splits.
     *
     * @param sentence one sentence
     * @return the sentence alone when it is short enough, else its pieces in order
     */
    public List<String> split(String sentence) {
        if (SpokenLength.words(sentence) <= LONGEST_SENTENCE) {
            return List.of(sentence);
        }
        List<Cut> cuts = cuts(sentence);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (Cut cut : cheapest(cuts)) {
            pieces.add(sentence.substring(start, cut.position).strip());
            start = cut.position;
        }
        return pieces;
    }

    private record Cut(int position, double cost, double wordsBefore) {}

    private List<Cut> cuts(String sentence) {
        List<Cut> cuts = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(sentence);
        boolean[] inside = Asides.inside(sentence);
        int last = 0;
        double before = 0;
        for (int b = words.next(); b != BreakIterator.DONE && b < sentence.length(); b = words.next()) {
            double cost = cost(sentence, b);
            if (Double.isNaN(cost)) {
                continue;
            }
            before += SpokenLength.words(sentence.substring(last, b));
            last = b;
            cuts.add(new Cut(b, cost + (inside[b] ? INSIDE : 0), before));
        }
        before += SpokenLength.words(sentence.substring(last));
        cuts.add(new Cut(sentence.length(), 0, before));
        return cuts;
    }

    /** What a cut before a position costs, or not a number where none may be. */
    private static double cost(String text, int position) {
        int end = position;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean spaced = end < position;
        if (end == 0) {
            return Double.NaN;
        }
        char mark = text.charAt(end - 1);
        char next = text.charAt(position);
        if (next == ' ' || ",.;:!?—–)]”’»，、；：。）」』،؛".indexOf(next) >= 0) {
            return Double.NaN;
        }
        if ("；：،؛".indexOf(mark) >= 0 || mark == '—' || (spaced && ";:–!?.…".indexOf(mark) >= 0)) {
            return mark == '،' ? COMMA : STRONG;
        }
        if ("，、".indexOf(mark) >= 0) {
            return COMMA;
        }
        boolean conjunction = CONJUNCTION
                .matcher(text.substring(position, Math.min(text.length(), position + 12)))
                .matches();
        if (spaced && mark == ',') {
            return conjunction ? COMMA_AND : COMMA;
        }
        if (spaced) {
            return conjunction ? AND : ANYWHERE;
        }
        return Character.isLetter(mark)
                        && Character.isLetter(next)
                        && !Character.isLowerCase(next)
                        && !Character.isUpperCase(next)
                ? ANYWHERE
                : Double.NaN;
    }

    private static List<Cut> cheapest(List<Cut> cuts) {
        int n = cuts.size();
        double[] best = new double[n];
        int[] from = new int[n];
        Arrays.fill(from, -1);
        for (int i = 0; i < n; i++) {
            best[i] = Double.MAX_VALUE;
            for (int j = i - 1; j >= -1 && j >= i - WINDOW; j--) {
                double words = cuts.get(i).wordsBefore - (j < 0 ? 0 : cuts.get(j).wordsBefore);
                double cost = (j < 0 ? 0 : best[j]) + lengthCost(words) + cuts.get(i).cost;
                if (cost < best[i]) {
                    best[i] = cost;
                    from[i] = j;
                }
                if (words > 3 * MOST_WORDS) {
                    break;
                }
            }
        }
        List<Cut> chosen = new ArrayList<>();
        for (int i = n - 1; i >= 0; i = from[i]) {
            chosen.add(0, cuts.get(i));
        }
        return chosen;
    }

    private static double lengthCost(double words) {
        double under = Math.max(0, FEWEST_WORDS - words);
        double over = Math.max(0, words - MOST_WORDS);
        return 3 * under * under + 2 * over * over;
    }
}
