package dev.sota.voice.mary.internal.hmm;

import marytts.htsengine.HTSPStream;

/**
 * What the vocoder plays.
 *
 * @param spectrum mel-generalised cepstra, for every frame
 * @param excitation strengths of voicing in five bands, for every frame
 * @param pitch the logarithm of the fundamental frequency, for voiced frames only
 * @param voiced which frames are voiced
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
record Parameters(HTSPStream spectrum, HTSPStream excitation, HTSPStream pitch, boolean[] voiced) {}
