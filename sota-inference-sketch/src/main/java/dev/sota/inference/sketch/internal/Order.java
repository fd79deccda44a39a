package dev.sota.inference.sketch.internal;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Shot;

/**
 * A picture to paint.
 *
 * @param prompt what to show, in words
 * @param setting what earlier words established
 * @param mood the feeling
 * @param shot how near the camera is
 * @param seed what makes it differ from another of the same words
 * @param width in pixels
 * @param height in pixels
 * @param manner how it is painted
 */
public record Order(
        String prompt, String setting, Mood mood, Shot shot, long seed, int width, int height, Manner manner) {}
