package dev.sota.inference.onnx.internal.scheduler;

/**
 * What a DPM-Solver's configuration comes to.
 *
 * @param config where it was read
 * @param algorithm the equation
 * @param prediction what the model returns
 * @param order how many outputs an update uses at most
 * @param midpoint which of two second-order updates
 * @param flow whether noise levels are those of a flow
 */
record DpmSettings(
        SchedulerConfig config,
        DpmAlgorithm algorithm,
        PredictionType prediction,
        int order,
        boolean midpoint,
        boolean flow) {

    private static final int MOST = 3;

    static DpmSettings of(SchedulerConfig config, DpmAlgorithm... allowed) {
        DpmAlgorithm algorithm = DpmAlgorithm.of(config, allowed);
        String solver = config.choice("solver_type", "midpoint", "heun", "logrho", "bh1", "bh2");
        int order = config.integer("solver_order", 2);
        if (order < 1 || order > (algorithm == DpmAlgorithm.SDE ? 2 : MOST)) {
            throw config.unsupported("solver_order", order);
        }
        if (!algorithm.original() && endsAtZero(config)) {
            throw config.unsupported("final_sigmas_type", "zero with a solver in the noise");
        }
        boolean flow = config.flag("use_flow_sigmas", false);
        return new DpmSettings(config, algorithm, prediction(config, algorithm), order, !solver.equals("heun"), flow);
    }

    static boolean endsAtZero(SchedulerConfig config) {
        return config.choice("final_sigmas_type", "zero", "sigma_min").equals("zero");
    }

    private static PredictionType prediction(SchedulerConfig config, DpmAlgorithm algorithm) {
        return algorithm.original()
                ? config.prediction(PredictionType.values())
                : config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
    }
}
