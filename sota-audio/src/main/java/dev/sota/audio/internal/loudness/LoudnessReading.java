package dev.sota.audio.internal.loudness;

/**
 * What a {@link LoudnessMeter} reads.
 *
 * @param integratedLufs gated programme loudness; negative infinity for silence
 * @param maxMomentaryLufs the loudest 400 ms
 * @param maxShortTermLufs the loudest 3 s; negative infinity when there were not 3 s
 * @param rangeLu loudness range; 0 when there were not 3 s
 */
public record LoudnessReading(
        double integratedLufs, double maxMomentaryLufs, double maxShortTermLufs, double rangeLu) {}
