package dev.sota.voice.mary.internal.hmm;

/**
 * What the vocoder plays.
 *
 * @param spectrum the track of each mel-cepstral coefficient
 * @param excitation the track of the strength of voicing in each band
 * @param frequency the pitch of each frame in hertz; 0 where it is unvoiced
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
record Parameters(double[][] spectrum, double[][] excitation, double[] frequency) {

    int frames() {
        return frequency.length;
    }
}
