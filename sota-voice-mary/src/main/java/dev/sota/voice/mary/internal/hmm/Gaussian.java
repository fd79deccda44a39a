package dev.sota.voice.mary.internal.hmm;

/**
 * A normal distribution with independent components: the values of some coefficients, then their slopes, then their
 * curvatures.
 *
 * <p>It is a view of the numbers of a whole file, which lie as they were read, mean beside variance. Immutable.
 */
final class Gaussian {

    private final float[] numbers;
    private final int from;
    private final int stride;

    /**
     * A view.
     *
     * @param numbers the numbers of a file, never changed
     * @param from where its own begin
     * @param stride from one component to the next
     */
    Gaussian(float[] numbers, int from, int stride) {
        this.numbers = numbers;
        this.from = from;
        this.stride = stride;
    }

    double mean(int component) {
        return numbers[from + component * stride];
    }

    double variance(int component) {
        return numbers[from + component * stride + 1];
    }

    /** The probability that there is anything to distribute, for streams that may be absent. */
    double weight() {
        return numbers[from + 2];
    }
}
