package dev.sota.voice.mary.internal.hmm;

/**
 * A stretch of a sound during which its distributions stay the same.
 *
 * @param segment the index of the sound
 * @param frames how long it lasts
 * @param heard whether it counts for the variance of the sentence; pauses do not
 * @param voiced whether it has a pitch
 * @param spectrum the mel-cepstrum
 * @param excitation the strength of voicing in each band
 * @param pitch the logarithm of the fundamental frequency
 */
record State(
        int segment,
        int frames,
        boolean heard,
        boolean voiced,
        Gaussian spectrum,
        Gaussian excitation,
        Gaussian pitch) {}
