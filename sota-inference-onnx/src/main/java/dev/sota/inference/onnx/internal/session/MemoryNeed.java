package dev.sota.inference.onnx.internal.session;

import dev.sota.inference.onnx.internal.model.GraphFile;

/**
 * What a graph needs. Under a memory limit that is when all others are let go; without one graphs stay loaded.
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

    /**
     * What it takes under a limit while it is loaded and does not run.
     *
     * @return bytes
     */
    public long resident() {
        return graph.weightBytes() + graph.weightBytes() / 16;
    }

    /**
     * How large its weights are once they are made ready without a limit: the processor multiplies no numbers of 16 bits,
     * which are widened for good.
     *
     * @return bytes
     */
    public long ready() {
        return graph.weightBytes() + graph.halfBytes();
    }

    /**
     * What it takes without a limit while it is loaded: full-size graphs took from 0.85 to 1.11 of {@link #ready}
     * (docs/diffusion-performance.md).
     *
     * @return bytes
     */
    public long loaded() {
        return ready() + ready() / 8;
    }

    /**
     * The most that it takes without a limit while it is loaded: widened weights lie beside those of the file and those
     * that are laid out anew for a while.
     *
     * @return bytes
     */
    public long loading() {
        return loaded() + graph.halfBytes();
    }
}
