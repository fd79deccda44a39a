package dev.sota.spi;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SpeechSynthesizer} is asked to say. Immutable.
 */
public final class SpeechRequest {

    private final SpokenText text;
    private final String voice;
    private final double rate;
    private final long seed;
    private final SortedMap<String, String> options;

    private SpeechRequest(Builder builder) {
        this.text = builder.text;
        this.voice = builder.voice;
        this.rate = builder.rate;
        this.seed = builder.seed;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(builder.options));
    }

    /**
     * Starts a request.
     *
     * @param text what to say, as words
     * @param voice an id of {@link SpeechSynthesizerProvider#voices()}
     * @return a new builder
     */
    public static Builder builder(SpokenText text, String voice) {
        return new Builder(text, voice);
    }

    /**
     * What to say.
     *
     * @return words, with their pauses
     */
    public SpokenText text() {
        return text;
    }

    /**
     * The voice.
     *
     * @return an id of {@link SpeechSynthesizerProvider#voices()}
     */
    public String voice() {
        return voice;
    }

    /**
     * The speed.
     *
     * @return a factor on the voice's natural speed, 0.5 to 2; 1.2 is a fifth faster
     */
    public double rate() {
        return rate;
    }

    /**
     * For voices that vary.
     *
     * @return any number
     */
    public long seed() {
        return seed;
    }

    /**
     * What only this engine knows; an option that it does not support is refused.
     *
     * @return name to value
     */
    public SortedMap<String, String> options() {
        return options;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(text, voice);
        copy.rate = rate;
        copy.seed = seed;
        copy.options = new TreeMap<>(options);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof SpeechRequest other
                && text.equals(other.text)
                && voice.equals(other.voice)
                && Double.compare(rate, other.rate) == 0
                && seed == other.seed
                && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, voice, rate, seed, options);
    }

    /** Collects the values of a SpeechRequest. Not thread-safe. */
    public static final class Builder {
        private SpokenText text;
        private String voice;
        private double rate = 1.0;
        private long seed = 0;
        private SortedMap<String, String> options = new TreeMap<>();

        private Builder(SpokenText text, String voice) {
            this.text = Objects.requireNonNull(text, "text");
            this.voice = Objects.requireNonNull(voice, "voice");
        }

        /**
         * Sets the speed. Default: 1.
         *
         * @param value a factor on the voice's natural speed, 0.5 to 2; 1.2 is a fifth faster
         * @return this builder
         */
        public Builder rate(double value) {
            this.rate = value;
            return this;
        }

        /**
         * Sets the seed. Default: 0.
         *
         * @param value any number
         * @return this builder
         */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * Sets what only this engine knows. Default: nothing.
         *
         * @param value name to value
         * @return this builder
         */
        public Builder options(Map<String, String> value) {
            this.options = new TreeMap<>(value);
            return this;
        }

        /**
         * The value.
         *
         * @return a new SpeechRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public SpeechRequest build() {
            if (!(rate >= 0.5 && rate <= 2)) {
                throw new IllegalArgumentException("a speech rate is 0.5 to 2");
            }
            return new SpeechRequest(this);
        }
    }
}
