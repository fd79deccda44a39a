package dev.sota.spi;

/**
 * When a token is heard.
 *
 * @param token its index in {@link SpokenText#tokens()}
 * @param startSample the first sample in which it is heard
 * @param endSample the sample after the last
 */
public record TokenTime(int token, long startSample, long endSample) {

    /** Checks the order. */
    public TokenTime {
        if (token < 0 || startSample < 0 || endSample < startSample) {
            throw new IllegalArgumentException("a token ends after it begins");
        }
    }
}
