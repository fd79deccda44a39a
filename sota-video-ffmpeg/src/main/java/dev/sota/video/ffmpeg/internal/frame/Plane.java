package dev.sota.video.ffmpeg.internal.frame;

/**
 * One component of a still picture, with fractions of code values so that sampling it between pixels rounds only once.
 *
 * @param width samples in a row
 * @param height rows
 * @param samples row by row; not copied, not changed
 */
record Plane(int width, int height, float[] samples) {}
