package dev.sota.inference.onnx.internal.scheduler;

/** Which differential equation a DPM-Solver solves, and in what variable. */
enum DpmAlgorithm {
    /** The ordinary equation, in the noise: Lu et al., 2022 (arXiv:2206.00927). */
    DPM("dpmsolver", false, false),
    /** The ordinary equation, in the latents: Lu et al., 2022 (arXiv:2211.01095). */
    DPM_PLUS("dpmsolver++", true, false),
    /** The stochastic equation, in the noise. */
    SDE("sde-dpmsolver", false, true),
    /** The stochastic equation, in the latents. */
    SDE_PLUS("sde-dpmsolver++", true, true);

    private final String word;
    private final boolean original;
    private final boolean stochastic;

    DpmAlgorithm(String word, boolean original, boolean stochastic) {
        this.word = word;
        this.original = original;
        this.stochastic = stochastic;
    }

    /** Reads the member of a configuration; that of a DEIS solver stands for the usual one. */
    static DpmAlgorithm of(SchedulerConfig config, DpmAlgorithm... allowed) {
        String word = config.word("algorithm_type", DPM_PLUS.word);
        for (DpmAlgorithm algorithm : allowed) {
            if (algorithm.word.equals(word)) {
                return algorithm;
            }
        }
        if (word.equals("deis")) {
            return DPM_PLUS;
        }
        throw config.unsupported("algorithm_type", word);
    }

    /** Whether it works on predicted latents rather than predicted noise. */
    boolean original() {
        return original;
    }

    boolean stochastic() {
        return stochastic;
    }
}
