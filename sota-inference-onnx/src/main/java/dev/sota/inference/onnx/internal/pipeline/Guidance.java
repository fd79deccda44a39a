package dev.sota.inference.onnx.internal.pipeline;

/**
 * Classifier-free guidance: Ho and Salimans, 2022 (arXiv:2207.12598), with the rescaling of Lin et al., "Common diffusion
 * noise schedules and sample steps are flawed", 2023 (arXiv:2305.08891), section 3.4.
 *
 * @param scale how strongly the words count; 1 and less is no guidance
 * @param rescale how much of the contrast that guidance adds is taken back, from 0 to 1
 * @param end the share of the steps that are guided, from 0 to 1; the later ones cost half
 */
public record Guidance(double scale, double rescale, double end) {

    /**
     * Whether a second call is worth making.
     *
     * @return true when the scale is above 1
     */
    public boolean on() {
        return scale > 1 && end > 0;
    }

    /**
     * Whether a step is guided.
     *
     * @param done how many steps were made before
     * @param all how many there are
     * @return true in the first part
     */
    boolean covers(int done, int all) {
        return on() && done < Math.round(end * all);
    }

    /**
     * Moves a prediction away from what the model says without the words.
     *
     * @param text with the words; replaced by the guided prediction
     * @param free without the words
     * @param offset where the picture's numbers begin
     * @param length how many it has
     */
    void apply(float[] text, float[] free, int offset, int length) {
        float g = (float) scale;
        double deviationBefore = rescale > 0 ? deviation(text, offset, length) : 0;
        for (int i = offset; i < offset + length; i++) {
            text[i] = free[i] + g * (text[i] - free[i]);
        }
        if (rescale > 0) {
            float ratio = (float) (deviationBefore / deviation(text, offset, length));
            float share = (float) rescale;
            float rest = (float) (1 - rescale);
            for (int i = offset; i < offset + length; i++) {
                text[i] = share * (text[i] * ratio) + rest * text[i];
            }
        }
    }

    private static double deviation(float[] values, int offset, int length) {
        double sum = 0;
        for (int i = offset; i < offset + length; i++) {
            sum += values[i];
        }
        double mean = sum / length;
        double squares = 0;
        for (int i = offset; i < offset + length; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / Math.max(1, length - 1));
    }
}
