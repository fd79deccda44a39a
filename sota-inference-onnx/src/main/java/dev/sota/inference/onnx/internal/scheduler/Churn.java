package dev.sota.inference.onnx.internal.scheduler;

/**
 * Noise that the Euler solver adds before a step: "stochasticity" in algorithm 2 of Karras et al., "Elucidating the
 * design space of diffusion-based generative models", 2022 (arXiv:2206.00364).
 *
 * @param amount how much over the whole run; 0 for none
 * @param from the least noise level at which it applies
 * @param to the greatest
 * @param scale the standard deviation of the noise
 */
public record Churn(double amount, double from, double to, double scale) {

    /** No noise before steps. */
    public static final Churn NONE = new Churn(0, 0, Double.POSITIVE_INFINITY, 1);
}
