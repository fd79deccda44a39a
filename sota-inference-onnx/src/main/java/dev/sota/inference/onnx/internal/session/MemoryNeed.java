package dev.sota.inference.onnx.internal.session;

import dev.sota.inference.onnx.internal.model.GraphFile;

/**
 * What a graph needs under a memory limit, when all others are let go.
 *
 * @param graph the graph
 * @param working how many bytes a run of it takes beside its weights
 */
public record MemoryNeed(GraphFile graph, long working) {

    /**
     * Weights, of which there is one copy under a limit, what the runtime keeps about them, and a run.
     *
     * @return bytes
     */
    public long bytes() {
        return resident() + working;
    }

    /** What it takes while it is loaded and does not run. */
    long resident() {
        return graph.weightBytes() + graph.weightBytes() / 16;
    }
}
