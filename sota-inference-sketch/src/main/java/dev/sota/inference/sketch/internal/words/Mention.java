package dev.sota.inference.sketch.internal.words;

/**
 * A thing as the text mentions it.
 *
 * @param thing what
 * @param count how many, at least 1
 */
public record Mention(Thing thing, int count) {}
