package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * One batch on its way from noise to latents.
 *
 * <p>For each time step, from the first of a text-to-image run or a later one of an image-to-image run to the last: scale
 * the sample for the model, call the model, step. Indexes count {@link #timesteps()} and follow one another: the first
 * call of {@link #step} settles where the run starts. Arrays of the size of a sample are made with the run and used
 * again; only the Brownian path of DPM++ SDE makes its own as it is first walked. Not thread-safe.
 */
public interface DenoisingRun {

    /**
     * What the model is told at each call, falling.
     *
     * @return a copy of the time steps, some with a fraction
     */
    double[] timesteps();

    /**
     * The index of the first call for a time step, by the reference's rule: the second of equal time steps, since the
     * first of them belongs to the step before.
     *
     * @param timestep one of {@link #timesteps()}
     * @return its index
     */
    int indexOf(double timestep);

    /**
     * What unit noise is multiplied with to start a text-to-image run.
     *
     * @return the standard deviation of the first sample
     */
    float initNoiseSigma();

    /**
     * Scales the sample to what the model was trained on.
     *
     * @param index which call comes
     * @param sample the sample
     * @param scaled where the model's input goes; may be the sample itself
     */
    void scaleModelInput(int index, float[] sample, float[] scaled);

    /**
     * Goes one call further.
     *
     * @param index which call it was
     * @param modelOutput what the model returned
     * @param sample the sample, replaced by the next one
     * @param noise where solvers that add noise draw it: once for the whole batch at most
     */
    void step(int index, float[] modelOutput, float[] sample, Noise noise);

    /**
     * Mixes a picture's latents with noise, to start an image-to-image run or to repaint what a mask keeps.
     *
     * @param index the call that will come first on the mixture
     * @param original the latents
     * @param noise unit noise
     * @param noisy where the mixture goes; may be one of the others
     */
    void addNoise(int index, float[] original, float[] noise, float[] noisy);
}
