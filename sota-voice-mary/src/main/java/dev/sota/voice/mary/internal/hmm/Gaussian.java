package dev.sota.voice.mary.internal.hmm;

/**
 * A normal distribution with independent components: the values of some coefficients, then their slopes, then their
 * curvatures.
 *
 * @param mean its mean
 * @param variance the diagonal of its covariance
 */
@SuppressWarnings("ArrayRecordComponent") // Shared by all who speak, and never changed or compared.
record Gaussian(double[] mean, double[] variance) {}
