package dev.sota.voice.mary.internal.hmm;

import java.util.List;

/**
 * One of the things that are modelled: spectrum, excitation, pitch or duration.
 *
 * @param trees for each state which distribution a context has
 * @param order the length of a vector, slopes and curvatures included
 */
record Stream(List<DecisionTree> trees, int order) {

    /** Copies the list. */
    Stream {
        trees = List.copyOf(trees);
    }

    Gaussian at(int state, int[] features) {
        return trees.get(state).leaf(features);
    }
}
