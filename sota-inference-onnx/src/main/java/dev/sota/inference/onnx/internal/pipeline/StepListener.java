package dev.sota.inference.onnx.internal.pipeline;

/** Is told of each call of the denoiser. */
@FunctionalInterface
public interface StepListener {

    /**
     * A call was made and the solver went on.
     *
     * @param done how many
     * @param total of how many
     * @param latents where the batch stands; not to be kept or changed
     */
    void stepped(int done, int total, float[] latents);
}
