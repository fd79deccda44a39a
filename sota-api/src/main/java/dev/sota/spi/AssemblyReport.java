package dev.sota.spi;

/**
 * What {@link VideoRenderer#assemble} made.
 *
 * @param frames frames written
 * @param audioSamples audio samples written, before the codec's padding
 */
public record AssemblyReport(long frames, long audioSamples) {}
