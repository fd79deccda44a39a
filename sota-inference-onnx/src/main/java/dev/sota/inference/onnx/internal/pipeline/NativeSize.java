package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;

/**
 * What sizes a model paints.
 *
 * @param base side of the square pictures it was trained on, in pixels
 * @param multiple what sides are a multiple of, so that every export takes them
 * @param unit what sides must be a multiple of
 * @param most the longest side that it can paint
 */
public record NativeSize(int base, int multiple, int unit, int most) {

    /**
     * Sizes without an upper bound.
     *
     * @param base side of the square pictures it was trained on, in pixels
     * @param multiple what sides are a multiple of, so that every export takes them
     * @param unit what sides must be a multiple of
     */
    public NativeSize(int base, int multiple, int unit) {
        this(base, multiple, unit, Integer.MAX_VALUE);
    }

    void require(int width, int height) {
        if (width % unit == 0 && height % unit == 0 && Math.max(width, height) <= most) {
            return;
        }
        throw GenerationException.request("The model cannot paint " + width + " by " + height + " pixels.")
                .remedy("Ask for sides that are multiples of " + unit
                        + (most < Integer.MAX_VALUE ? ", up to " + most + "." : "."))
                .build();
    }
}
