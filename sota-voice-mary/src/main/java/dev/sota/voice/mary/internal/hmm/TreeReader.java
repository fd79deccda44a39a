package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.context.Feature;
import dev.sota.voice.mary.internal.context.Symbols;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/**
 * Reads the decision trees of one stream, a tree for each state.
 *
 * <p>The file is HTS's: the questions, which are named after what they ask and need no reading, then for each state a
 * block of lines with a node, its question, and where to go if not and if so; nodes are numbered downwards from 0, leaves
 * end in their number, counted from 1. HTS's tools cannot take every sign in a name, so the training wrote some otherwise;
 * they are written back here.
 */
final class TreeReader {

    private static final Map<String, String> MARKS =
            Map.of("pt", ".", "cm", ",", "op", "(", "cp", ")", "in", "?", "qt", "\"");

    private final Symbols symbols;
    private final Map<String, String> phones;

    /**
     * A reader.
     *
     * @param symbols gets every value that is asked for
     * @param phones names of phones in the file, by symbol where they differ
     */
    TreeReader(Symbols symbols, Map<String, String> phones) {
        this.symbols = symbols;
        this.phones = phones;
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is damaged
     */
    DecisionTree[] read(byte[] file, int states, Distributions leaves) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        DecisionTree[] trees = new DecisionTree[states];
        int at = 0;
        try {
            for (int s = 0; s < states; s++) {
                at = text.indexOf("{*}", at);
                int from = text.indexOf('{', at + 3) + 1;
                int to = text.indexOf('}', from);
                trees[s] = tree(new StringTokenizer(text.substring(from, to))).build(leaves.gaussians(s));
                at = to;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IOException("a damaged decision tree", e);
        }
        return trees;
    }

    private DecisionTree.Builder tree(StringTokenizer words) {
        DecisionTree.Builder tree = new DecisionTree.Builder();
        for (int n = 0; words.hasMoreTokens(); n++) {
            if (Integer.parseInt(words.nextToken()) != -n) {
                throw new IllegalArgumentException("node " + n + " is not where it should be");
            }
            String question = words.nextToken();
            int equals = question.indexOf('=');
            String feature = question.substring(0, equals);
            String value = value(feature, question.substring(equals + 1));
            int no = branch(words.nextToken());
            tree.node(Feature.named(feature), symbols.add(value), no, branch(words.nextToken()));
        }
        return tree;
    }

    private String value(String feature, String written) {
        if (feature.endsWith("phone")) {
            return phones.getOrDefault(written, written);
        }
        if (feature.endsWith("punctuation")) {
            return MARKS.getOrDefault(written, written);
        }
        return feature.contains("tobi_")
                ? written.replace("st", "*").replace("pc", "%").replace("ht", "^")
                : written;
    }

    private static int branch(String word) {
        int end = word.length() - 1;
        return word.charAt(end) == '"'
                ? -Integer.parseInt(word.substring(word.lastIndexOf('_') + 1, end))
                : -Integer.parseInt(word);
    }
}
