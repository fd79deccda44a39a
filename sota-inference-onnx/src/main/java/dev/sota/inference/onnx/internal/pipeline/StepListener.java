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

    /**
     * A call was made: what the batch would be if it were the last.
     *
     * @param latents without noise, as far as is known; not to be kept or changed
     * @param width in latents
     * @param height in latents
     */
    default void foreseen(float[] latents, int width, int height) {}
}
