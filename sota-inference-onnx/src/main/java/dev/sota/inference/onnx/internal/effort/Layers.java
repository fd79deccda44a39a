package dev.sota.inference.onnx.internal.effort;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Multiplications, each with an addition, of the layers that U-Nets and autoencoders are made of. */
final class Layers {

    private static final int MOST = 65_536;
    /** How many words a text encoder of CLIP reads. */
    private static final double WORDS = 77;

    private Layers() {}

    /** A convolution of 3 by 3, for so many results. */
    static double convolution(double in, double out, double places) {
        return 9 * in * out * places;
    }

    /** Two convolutions, and one of 1 by 1 beside them where the number of channels changes. */
    static double residual(double in, double out, double places) {
        return convolution(in, out, places) + convolution(out, out, places) + (in == out ? 0 : in * out * places);
    }

    /** Attention of all places to all others, with its four projections. */
    static double attention(double channels, double places) {
        return 4 * channels * channels * places + 2 * places * places * channels;
    }

    /** Blocks of attention to places and to words and a gated product of four times the width, between two projections. */
    static double transformer(double channels, double places, double depth, double context) {
        double words =
                2 * channels * channels * places + 2 * WORDS * context * channels + 2 * places * WORDS * channels;
        double product = 12 * channels * channels * places;
        return 2 * channels * channels * places + depth * (attention(channels, places) + words + product);
    }

    /** Numbers of a configuration, as many as there are; a file that makes no sense is taken for one that says nothing. */
    static Optional<int[]> numbers(JsonNode config, String name) {
        JsonNode array = config.path(name);
        int[] numbers = new int[Math.min(8, array.size())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bounded(array.path(i).asInt(0));
        }
        return numbers.length == 0 ? Optional.empty() : Optional.of(numbers);
    }

    static int number(JsonNode config, String name, int usual) {
        JsonNode value = config.path(name);
        // Some have one for each level: the first tells enough.
        return bounded((value.isArray() ? value.path(0) : value).asInt(usual));
    }

    private static int bounded(int value) {
        return Math.max(1, Math.min(MOST, value));
    }
}
