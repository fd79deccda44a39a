package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.ClauseSplitter;
import dev.sota.core.internal.plan.text.Script.Paragraph;
import dev.sota.core.internal.plan.text.SentenceSplitter;
import dev.sota.core.internal.plan.text.SpokenLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into what one scene says each: about four to nine seconds. A sentence is a scene when it can be;
 * short ones join their neighbours. The cheapest partition is found by dynamic programming over a bounded window.
 */
final class SceneCutter {

    private static final double FEWEST_WORDS = 10;
    private static final double MOST_WORDS = 24;
    /** Two sentences in one scene share one picture: a price worth paying only for short ones. */
    private static final double JOIN = 8;
    /** The end of one sentence and the beginning of another belong apart. */
    private static final double JOIN_PIECES = 30;

    private static final int WINDOW = 24;

    private final SentenceSplitter sentences;
    private final ClauseSplitter clauses;

    SceneCutter(Locale language) {
        this.sentences = new SentenceSplitter(language);
        this.clauses = new ClauseSplitter(language);
    }

    private record Piece(String text, double words, boolean startsPart, boolean startsSentence, boolean endsSentence) {}

    /**
     * What one scene says.
     *
     * @param text the words
     * @param startsPart whether a paragraph or a list item begins with it
     */
    record Cut(String text, boolean startsPart) {}

    List<Cut> cut(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : paragraph.parts()) {
            boolean startsPart = true;
            for (String sentence : sentences.split(part)) {
                addPieces(sentence, startsPart, pieces);
                startsPart = false;
            }
        }
        return join(pieces, groups(pieces));
    }

    private void addPieces(String sentence, boolean startsPart, List<Piece> pieces) {
        List<String> parts = clauses.split(sentence);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            pieces.add(new Piece(part, SpokenLength.words(part), startsPart && i == 0, i == 0, i == parts.size() - 1));
        }
    }

    /** The index of the first piece of each group, by least cost. */
    private static int[] groups(List<Piece> pieces) {
        int n = pieces.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (int end = 1; end <= n; end++) {
            double words = 0;
            double joins = 0;
            for (int start = end - 1; start >= 0 && end - start <= WINDOW; start--) {
                words += pieces.get(start).words;
                if (start < end - 1) {
                    boolean whole = pieces.get(start).endsSentence
                            && pieces.get(start).startsSentence
                            && pieces.get(start + 1).startsSentence
                            && pieces.get(start + 1).endsSentence;
                    joins += whole ? JOIN : JOIN_PIECES;
                }
                double cost = best[start] + joins + lengthCost(words);
                if (cost < best[end]) {
                    best[end] = cost;
                    from[end] = start;
                }
                if (words > 2 * MOST_WORDS) {
                    break;
                }
            }
        }
        return from;
    }

    private static double lengthCost(double words) {
        double under = Math.max(0, FEWEST_WORDS - words);
        double over = Math.max(0, words - MOST_WORDS);
        return under * under + 2 * over * over;
    }

    private static List<Cut> join(List<Piece> pieces, int[] from) {
        List<Cut> scenes = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = from[end]) {
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces.subList(from[end], end)) {
                boolean spaced = text.length() > 0 && !endsSpaceless(text);
                text.append(spaced ? " " : "").append(piece.text);
            }
            scenes.add(new Cut(text.toString(), pieces.get(from[end]).startsPart));
        }
        Collections.reverse(scenes);
        return scenes;
    }

    private static boolean endsSpaceless(CharSequence text) {
        return "。！？｡」』）；，、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
