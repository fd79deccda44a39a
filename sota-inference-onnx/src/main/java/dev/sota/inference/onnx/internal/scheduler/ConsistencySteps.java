package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.api.GenerationException;
import java.util.Arrays;

/** The time steps of models distilled to few steps: some of those they were distilled with. */
final class ConsistencySteps {

    private ConsistencySteps() {}

    /** LCM's time steps: every so many of those the teacher stepped over, scaled to the run's strength. */
    static double[] ofTeacher(SchedulerConfig config, RunSettings run) {
        int train = config.trainSteps();
        int original = run.originalSteps().orElse(config.integer("original_inference_steps", 50));
        if (original < 1 || original > train) {
            throw config.unsupported("original_inference_steps", original);
        }
        int count = (int) (original * run.strength());
        double[] teacher = new double[count];
        for (int i = 0; i < count; i++) {
            teacher[i] = (double) (count - i) * (train / original) - 1;
        }
        return chosen(config, run, teacher);
    }

    /** TCD's time steps: like LCM's, but any time step if the run names a count of original steps itself. */
    static double[] ofTeacherOrAll(SchedulerConfig config, RunSettings run) {
        if (run.originalSteps().isEmpty()) {
            return ofTeacher(config, run);
        }
        int count = (int) (config.trainSteps() * run.strength());
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = count - 1 - i;
        }
        config.stepsUpTo(run.steps(), run.originalSteps().getAsInt());
        return chosen(config, run, all);
    }

    private static double[] chosen(SchedulerConfig config, RunSettings run, double[] falling) {
        if (run.timesteps().isPresent()) {
            return named(run, run.timesteps().get());
        }
        int steps = config.stepsUpTo(run.steps(), config.trainSteps());
        if (steps > falling.length) {
            throw GenerationException.request("The model was distilled for " + falling.length
                            + " steps at this strength; the run asks for " + steps + ".")
                    .remedy("Ask for fewer steps or a higher strength.")
                    .build();
        }
        double stride = (double) falling.length / steps;
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            timesteps[i] = falling[(int) Math.floor(i * stride)];
        }
        return timesteps;
    }

    /** The last of named time steps, as many as the strength leaves. */
    private static double[] named(RunSettings run, double[] timesteps) {
        int kept = (int) (timesteps.length * run.strength());
        return SolverSchedule.whole(Arrays.copyOfRange(timesteps, timesteps.length - kept, timesteps.length), false);
    }
}
