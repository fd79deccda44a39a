package dev.sota.inference.onnx.internal.pipeline;

import java.util.Map;

/**
 * One reading of a prompt. The arrays are shared and not to be changed.
 *
 * @param hidden the text encoders' states, token after token
 * @param tokens how many tokens
 * @param extras what else the denoiser is fed for each picture, by the names of its inputs
 */
@SuppressWarnings("ArrayRecordComponent") // large, shared and never compared
public record Reading(float[] hidden, int tokens, Map<String, float[]> extras) {

    /** Copies the map. */
    public Reading {
        extras = Map.copyOf(extras);
    }

    /**
     * How many numbers each token has.
     *
     * @return the width of the states
     */
    int width() {
        return hidden.length / tokens;
    }

    /** A reading of nothing at all, as some models were trained on. */
    Reading zero() {
        return new Reading(
                new float[hidden.length],
                tokens,
                extras.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, e -> new float[e.getValue().length])));
    }
}
