package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.RunSettings;
import dev.sota.inference.onnx.internal.scheduler.Scheduler;

/** How a family places the steps of a run, and which of them are left when it starts from a picture. */
interface Sampling {

    /**
     * Tells a solver what it needs to know of the picture.
     *
     * @param settings of the run
     * @param scheduler the solver
     * @param shape of the latents
     * @throws GenerationException when the model was not trained for such a solver
     */
    void settle(RunSettings.Builder settings, Scheduler scheduler, LatentShape shape);

    /**
     * How many steps are left out when a run starts from a picture.
     *
     * @param steps how many are asked for
     * @param strength the share that is to be made
     * @return a number below that of the steps
     */
    int skipped(int steps, double strength);

    /** For models of noise: a share of a step is not made. */
    Sampling NOISE = new Sampling() {
        @Override
        public void settle(RunSettings.Builder settings, Scheduler scheduler, LatentShape shape) {}

        @Override
        public int skipped(int steps, double strength) {
            return someLeft(steps - Math.min((int) (steps * strength), steps), steps, strength);
        }
    };

    /** Refuses to make no step at all. */
    static int someLeft(int skipped, int steps, double strength) {
        if (skipped >= steps) {
            throw GenerationException.request("No step is left of " + steps + " at a strength of " + strength + ".")
                    .remedy("Ask for more steps, or for more strength.")
                    .build();
        }
        return skipped;
    }
}
