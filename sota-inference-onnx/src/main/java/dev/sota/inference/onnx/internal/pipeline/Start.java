package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;
import java.util.Optional;

/**
 * A picture to start from.
 *
 * @param picture the picture, of the size asked for
 * @param strength how far to go from it: the share of the steps that are made, above 0 to 1
 * @param mask what is to be painted anew, in white; all of it when there is none
 */
public record Start(Picture picture, double strength, Optional<Picture> mask) {}
