package dev.sota.inference.onnx.internal.scheduler;

import java.util.function.DoubleUnaryOperator;

/** How much noise each time step of the training adds. */
final class Betas {

    private static final double MAX = 0.999;

    private Betas() {}

    /** Reads the schedule of a configuration; {@code start} and {@code end} are what the solver takes without them. */
    static float[] of(SchedulerConfig config, double start, double end, String schedule) {
        float[] trained = config.numbers("trained_betas");
        if (trained.length > 0) {
            return trained;
        }
        int count = config.trainSteps();
        double first = config.number("beta_start", start);
        double last = config.number("beta_end", end);
        String name = config.word("beta_schedule", schedule);
        return switch (name) {
            case "linear" -> Grid.linspace32(first, last, count);
            case "scaled_linear" -> squared(Grid.linspace32(Math.sqrt(first), Math.sqrt(last), count));
            case "squaredcos_cap_v2" -> ofAlphaBar(count, Betas::cosine);
            case "exp" -> ofAlphaBar(count, t -> StrictMath.exp(t * -12.0));
            case "laplace" -> ofAlphaBar(count, Betas::laplace);
            case "sigmoid" -> sigmoid(count, first, last);
            default -> throw config.unsupported("beta_schedule", name);
        };
    }

    /**
     * Rescales a schedule so that its last time step holds noise alone: algorithm 1 of Lin et al., 2023
     * (arXiv:2305.08891).
     */
    static float[] zeroTerminal(float[] betas) {
        float[] roots = cumulativeAlphas(betas);
        for (int i = 0; i < roots.length; i++) {
            roots[i] = F32.sqrt(roots[i]);
        }
        float first = roots[0];
        float last = roots[roots.length - 1];
        float stretch = first / (first - last);
        float[] rescaled = new float[betas.length];
        float before = 1;
        for (int i = 0; i < roots.length; i++) {
            float bar = F32.square((roots[i] - last) * stretch);
            rescaled[i] = 1 - (i == 0 ? bar : bar / before);
            before = bar;
        }
        return rescaled;
    }

    /** The running product of {@code 1 - beta}, kept in 64 bits and rounded to 32 at each entry. */
    static float[] cumulativeAlphas(float[] betas) {
        float[] products = new float[betas.length];
        double product = 1;
        for (int i = 0; i < betas.length; i++) {
            product *= 1 - betas[i];
            products[i] = (float) product;
        }
        return products;
    }

    private static float[] squared(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = F32.square(values[i]);
        }
        return values;
    }

    private static float[] ofAlphaBar(int count, DoubleUnaryOperator bar) {
        float[] betas = new float[count];
        for (int i = 0; i < count; i++) {
            double from = (double) i / count;
            double to = (double) (i + 1) / count;
            betas[i] = (float) Math.min(1 - bar.applyAsDouble(to) / bar.applyAsDouble(from), MAX);
        }
        return betas;
    }

    /** Nichol and Dhariwal, "Improved denoising diffusion probabilistic models", 2021 (arXiv:2102.09672), eq. 17. */
    private static double cosine(double t) {
        double c = StrictMath.cos((t + 0.008) / 1.008 * Math.PI / 2);
        return c * c;
    }

    private static double laplace(double t) {
        double lambda = -0.5 * Math.copySign(1, 0.5 - t) * StrictMath.log(1 - 2 * Math.abs(0.5 - t) + 1e-6);
        double snr = StrictMath.exp(lambda);
        return Math.sqrt(snr / (1 + snr));
    }

    private static float[] sigmoid(int count, double start, double end) {
        float[] betas = Grid.linspace32(-6, 6, count);
        for (int i = 0; i < count; i++) {
            betas[i] = 1 / (1 + F32.exp(-betas[i])) * (float) (end - start) + (float) start;
        }
        return betas;
    }
}
