package dev.sota.inference.onnx.internal.scheduler;

/** What a model's output means. */
enum PredictionType {
    /** The noise in the sample. */
    EPSILON("epsilon"),
    /** The latents without noise. */
    SAMPLE("sample"),
    /** The velocity of Salimans and Ho, "Progressive distillation", 2022 (arXiv:2202.00512), appendix D. */
    V_PREDICTION("v_prediction"),
    /** The direction of the straight path from latents to noise. */
    FLOW("flow_prediction");

    private final String word;

    PredictionType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
