package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.scheduler.FlowShift;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.RunSettings;
import dev.sota.inference.onnx.internal.scheduler.Scheduler;

/**
 * For models of a flow: only solvers that follow one, with levels that may be shifted by the size of the picture; a share
 * of a step is made whole.
 *
 * @param patch how many latents make one of the transformer's tokens, along a side
 */
record FlowSampling(int patch) implements Sampling {

    @Override
    public void settle(RunSettings.Builder settings, Scheduler scheduler, LatentShape shape) {
        if (!scheduler.followsFlow()) {
            throw GenerationException.request("The model follows a flow, and the scheduler "
                            + scheduler.config().className() + " was not set up to.")
                    .remedy("Leave the option scheduler away, or choose flow-euler.")
                    .build();
        }
        long tokens = (long) (shape.height() / patch) * (shape.width() / patch);
        FlowShift.of(scheduler.config(), tokens).ifPresent(settings::mu);
    }

    @Override
    public int skipped(int steps, double strength) {
        double made = Math.min(steps * strength, steps);
        return Sampling.someLeft((int) Math.max(steps - made, 0), steps, strength);
    }
}
