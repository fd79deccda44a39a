package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.session.StopSwitch;

/** The network that is called again and again. Not thread-safe. */
public interface Denoiser {

    /**
     * One call.
     *
     * @param sample the batch, scaled as the solver says
     * @param timestep the time step
     * @param guided whether the call without the words is made as well
     * @param output where its prediction goes
     * @param stop ends it early
     */
    void predict(float[] sample, double timestep, boolean guided, float[] output, StopSwitch stop);
}
