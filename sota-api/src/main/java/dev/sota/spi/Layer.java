package dev.sota.spi;

import java.util.Objects;

/**
 * A depth layer of a keyframe, complete behind what covers it.
 *
 * @param name what it holds, for example {@code sky}
 * @param depth how near it is, from 0 (infinitely far) to 1 (at the camera's feet)
 * @param picture its pixels, transparent where it holds nothing
 */
public record Layer(String name, double depth, Picture picture) {

    /** Checks the values. */
    public Layer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(picture, "picture");
        if (!(depth >= 0 && depth <= 1)) {
            throw new IllegalArgumentException("a layer's depth is 0 to 1");
        }
    }
}
