package dev.sota.inference.onnx.internal.text;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Splits words into the tokens of a vocabulary: the merge of the lowest rank first, the leftmost of equals.
 *
 * <p>Sennrich, Haddow and Birch, "Neural machine translation of rare words with subword units", 2016
 * (arXiv:1508.07909). A queue of pairs keeps the time for a word of {@code n} letters at {@code n log n}: a prompt may be
 * one long word.
 */
final class BytePairEncoder {

    private static final String END_OF_WORD = "</w>";
    private static final int GONE = -1;

    private final Vocabulary vocabulary;
    private final Merges merges;
    private final int unknown;

    BytePairEncoder(Vocabulary vocabulary, Merges merges, int unknown) {
        this.vocabulary = vocabulary;
        this.merges = merges;
        this.unknown = unknown;
    }

    /** The tokens of one word in the byte alphabet. */
    int[] encode(String word) {
        return new Word(word).merged();
    }

    /** A pair that can be merged, as it was found: at {@code at}, making {@code made}. */
    private record Candidate(int rank, int at, int left, int right, int made) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : Integer.compare(at, other.at);
        }
    }

    /** A word as a chain of tokens, from which merged ones drop out. */
    private final class Word {

        private final int[] tokens;
        private final int[] next;
        private final int[] previous;
        private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

        Word(String word) {
            int size = word.length();
            tokens = new int[size];
            next = new int[size];
            previous = new int[size];
            for (int i = 0; i < size; i++) {
                String letter = word.substring(i, i + 1);
                Integer id = vocabulary.id(i == size - 1 ? letter + END_OF_WORD : letter);
                tokens[i] = id == null ? unknown : id;
                next[i] = i == size - 1 ? GONE : i + 1;
                previous[i] = i - 1;
            }
            for (int i = 0; i < size; i++) {
                offer(i);
            }
        }

        int[] merged() {
            for (Candidate c = queue.poll(); c != null; c = queue.poll()) {
                int after = tokens[c.at()] == c.left() ? next[c.at()] : GONE;
                if (after != GONE && tokens[after] == c.right()) {
                    merge(c, after);
                }
            }
            return Arrays.stream(tokens).filter(token -> token != GONE).toArray();
        }

        private void merge(Candidate c, int after) {
            tokens[c.at()] = c.made();
            tokens[after] = GONE;
            next[c.at()] = next[after];
            if (next[after] != GONE) {
                previous[next[after]] = c.at();
            }
            if (previous[c.at()] != GONE) {
                offer(previous[c.at()]);
            }
            offer(c.at());
        }

        private void offer(int at) {
            int after = next[at];
            long merge = after == GONE ? -1 : merges.of(tokens[at], tokens[after]);
            if (merge >= 0) {
                queue.add(new Candidate((int) (merge >>> 32), at, tokens[at], tokens[after], (int) merge));
            }
        }
    }
}
