package dev.sota.inference.onnx.internal.model;

import java.util.List;

/** Other numbers for some of a graph's weights, computed when the graph is loaded. */
public interface GraphChange {

    /** The graph as its file has it. */
    GraphChange NONE = new GraphChange() {
        @Override
        public String id() {
            return "";
        }

        @Override
        public List<ChangedWeight> weights() {
            return List.of();
        }
    };

    /**
     * What tells this change from others of the same graph.
     *
     * @return an id, empty for no change
     */
    String id();

    /**
     * Computes the weights.
     *
     * @return those that change
     */
    List<ChangedWeight> weights();
}
