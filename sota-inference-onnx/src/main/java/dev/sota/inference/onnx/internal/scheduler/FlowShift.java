package dev.sota.inference.onnx.internal.scheduler;

import java.util.OptionalDouble;

/**
 * How far the noise levels of a flow are shifted for a size of picture: along a line through two sizes, as diffusers
 * (Apache-2.0) has it. Larger pictures need more noise to be drowned as far (Esser et al., 2024, arXiv:2403.03206, section
 * 5.3.2).
 */
public final class FlowShift {

    private FlowShift() {}

    /**
     * The shift of a run.
     *
     * @param config of the solver
     * @param tokens how many tokens the picture has in the model
     * @return its logarithm, or nothing when the configuration does not ask for a shift by size
     */
    public static OptionalDouble of(SchedulerConfig config, long tokens) {
        if (!config.flag("use_dynamic_shifting", false)) {
            return OptionalDouble.empty();
        }
        // Only the flow's own solver declares the default of the shift; with others, the pipeline's counts.
        boolean own = config.className().startsWith("FlowMatch");
        double least = config.number("base_shift", 0.5);
        double most = config.number("max_shift", own ? 1.15 : 1.16);
        int few = config.integer("base_image_seq_len", 256);
        int many = config.integer("max_image_seq_len", 4096);
        if (few >= many) {
            throw config.unsupported("max_image_seq_len", many);
        }
        double slope = (most - least) / (many - few);
        return OptionalDouble.of(tokens * slope + (least - slope * few));
    }
}
