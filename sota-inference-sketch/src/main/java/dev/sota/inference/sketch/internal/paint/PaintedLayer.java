package dev.sota.inference.sketch.internal.paint;

/**
 * One plane of a picture.
 *
 * @param name what it holds
 * @param depth 0 at infinity .. 1 at the near plane
 * @param argb pixels, row by row, alpha not premultiplied; given away
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, handed on without copying
public record PaintedLayer(String name, double depth, int[] argb) {}
