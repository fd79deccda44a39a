package dev.sota.inference.onnx.internal.scheduler;

/** A solver as a model folder configures it. Immutable and thread-safe; what changes lives in its runs. */
public interface Scheduler {

    /**
     * What it was made from.
     *
     * @return the configuration
     */
    SchedulerConfig config();

    /**
     * How many calls of the model make one step; the time steps of a run count calls, as the reference's do.
     *
     * @return 1, or 2 for solvers of the second order
     */
    default int order() {
        return 1;
    }

    /**
     * Whether it follows the straight paths of a flow and not the curved ones of a diffusion.
     *
     * @return true for solvers that models of a flow can be painted with
     */
    default boolean followsFlow() {
        return false;
    }

    /**
     * Sets up the denoising of one batch.
     *
     * @param settings how many steps and the solver's free parameters
     * @param shape the shape of the latents
     * @return a run at its start
     */
    DenoisingRun start(RunSettings settings, LatentShape shape);
}
