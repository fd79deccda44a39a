package dev.sota.inference.onnx.internal.scheduler;

/**
 * The weights of one UniPC step: the linear system of theorem 3.1 of Zhao et al., 2023 (arXiv:2302.04867), whose unknowns
 * multiply divided differences.
 */
final class UniPcStep {

    private final float h;
    private final float[] ratios;
    private final float phi;
    private final float b;

    /** A step of {@code h}, over differences taken at these ratios of it, the last being 1. */
    UniPcStep(float h, float[] ratios, boolean firstKind) {
        this.h = h;
        this.ratios = ratios;
        this.phi = F32.expm1(h);
        this.b = firstKind ? h : phi;
    }

    int order() {
        return ratios.length;
    }

    float ratio(int k) {
        return ratios[k];
    }

    /** {@code exp(h) - 1}. */
    float phi() {
        return phi;
    }

    /** B(h). */
    float b() {
        return b;
    }

    /** The weights of the earlier differences for a prediction. */
    float[] predictor() {
        return ratios.length == 2 ? new float[] {0.5f} : solved(ratios.length - 1);
    }

    /** The weights of the earlier differences and of the newest for a correction. */
    float[] corrector() {
        return ratios.length == 1 ? new float[] {0.5f} : solved(ratios.length);
    }

    private float[] solved(int size) {
        double[][] rows = new double[size][size + 1];
        float phiK = phi / h - 1;
        int factorial = 1;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                rows[i][k] = i == 0 ? 1 : (float) Math.pow(ratios[k], i);
            }
            rows[i][size] = phiK * factorial / b;
            factorial *= i + 2;
            phiK = phiK / h - 1f / factorial;
        }
        return eliminated(rows);
    }

    /** Gauss' elimination with the largest pivot. */
    private static float[] eliminated(double[][] rows) {
        int size = rows.length;
        for (int c = 0; c < size; c++) {
            int pivot = c;
            for (int r = c + 1; r < size; r++) {
                pivot = Math.abs(rows[r][c]) > Math.abs(rows[pivot][c]) ? r : pivot;
            }
            double[] kept = rows[c];
            rows[c] = rows[pivot];
            rows[pivot] = kept;
            for (int r = 0; r < size; r++) {
                double factor = r == c ? 0 : rows[r][c] / rows[c][c];
                for (int k = c; k <= size && r != c; k++) {
                    rows[r][k] -= factor * rows[c][k];
                }
            }
        }
        float[] solution = new float[size];
        for (int i = 0; i < size; i++) {
            solution[i] = (float) (rows[i][size] / rows[i][i]);
        }
        return solution;
    }
}
