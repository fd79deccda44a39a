package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** What all runs share: their time steps, and that calls follow one another. */
abstract class SteppedRun implements DenoisingRun {

    final LatentShape shape;
    private final double[] timesteps;
    private int expected = -1;

    SteppedRun(LatentShape shape, double[] timesteps) {
        this.shape = shape;
        this.timesteps = timesteps;
    }

    @Override
    public final double[] timesteps() {
        return timesteps.clone();
    }

    @Override
    public int indexOf(double timestep) {
        int found = -1;
        for (int i = 0; i < timesteps.length; i++) {
            if (timesteps[i] == timestep) {
                if (found >= 0) {
                    return i;
                }
                found = i;
            }
        }
        return found >= 0 ? found : unknown(timestep);
    }

    @Override
    public final void step(int index, float[] modelOutput, float[] sample, Noise noise) {
        if (index < 0 || index >= timesteps.length || (expected >= 0 && index != expected)) {
            throw new IllegalStateException(
                    "call " + index + " does not follow; the run expects " + expected + " of " + timesteps.length);
        }
        if (sample.length != shape.size() || modelOutput.length < sample.length) {
            throw new IllegalArgumentException("the run was set up for " + shape);
        }
        advance(index, modelOutput, sample, noise);
        expected = index + 1;
    }

    /** Replaces the sample by the next one. */
    abstract void advance(int index, float[] modelOutput, float[] sample, Noise noise);

    /** What index to take for a time step that is not among those of the run. */
    int unknown(double timestep) {
        throw new IllegalArgumentException("the run has no time step " + timestep);
    }

    final double timestep(int index) {
        return timesteps[index];
    }

    final int length() {
        return timesteps.length;
    }
}
