package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.context.Feature;
import java.util.Arrays;

/**
 * Sorts contexts into leaves by questions of the kind "is this feature that?" (Odell, "The use of context in large
 * vocabulary speech recognition", 1995). Immutable.
 */
final class DecisionTree {

    /** For each node the feature that it asks about, the value it asks for, and where to go if not and if so. */
    private static final int FIELDS = 4;

    private final int[] nodes;
    private final Gaussian[] leaves;

    private DecisionTree(int[] nodes, Gaussian[] leaves) {
        this.nodes = nodes;
        this.leaves = leaves;
    }

    /** The distribution for a context. */
    Gaussian leaf(int[] features) {
        int at = 0;
        do {
            int node = at * FIELDS;
            at = nodes[node + (features[nodes[node]] == nodes[node + 1] ? 3 : 2)];
        } while (at >= 0);
        return leaves[-1 - at];
    }

    /** Collects the nodes of a tree; nodes come before their branches. Not thread-safe. */
    static final class Builder {
        private int[] nodes = new int[256 * FIELDS];
        private int count;

        /**
         * Adds a node.
         *
         * @param feature what it asks about
         * @param value the number of the value it asks for
         * @param no the next node if it has another value, or -1 minus a leaf
         * @param yes the same if it has the value
         */
        void node(Feature feature, int value, int no, int yes) {
            if (count * FIELDS == nodes.length) {
                nodes = Arrays.copyOf(nodes, nodes.length * 2);
            }
            int at = count * FIELDS;
            nodes[at] = feature.ordinal();
            nodes[at + 1] = value;
            nodes[at + 2] = no;
            nodes[at + 3] = yes;
            count++;
        }

        /**
         * The tree.
         *
         * @throws IllegalArgumentException when a branch leads nowhere or in a circle
         */
        DecisionTree build(Gaussian[] leaves) {
            for (int n = 0; n < count; n++) {
                check(n, nodes[n * FIELDS + 2], leaves.length);
                check(n, nodes[n * FIELDS + 3], leaves.length);
            }
            if (count == 0) {
                throw new IllegalArgumentException("a tree without a question");
            }
            return new DecisionTree(Arrays.copyOf(nodes, count * FIELDS), leaves);
        }

        private void check(int node, int branch, int leaves) {
            boolean good = branch < 0 ? -1 - branch < leaves : branch > node && branch < count;
            if (!good) {
                throw new IllegalArgumentException("node " + node + " leads nowhere");
            }
        }
    }
}
