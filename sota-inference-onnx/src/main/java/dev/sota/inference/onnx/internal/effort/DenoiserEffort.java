package dev.sota.inference.onnx.internal.effort;

/** The arithmetic of the graph that is called at every step. Immutable. */
public interface DenoiserEffort {

    /**
     * One call for one picture.
     *
     * @param width in latents
     * @param height in latents
     * @return multiplications, each with an addition
     */
    double macs(int width, int height);
}
