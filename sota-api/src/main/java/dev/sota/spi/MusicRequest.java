package dev.sota.spi;

import dev.sota.api.Mood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link MusicComposer} is asked to play. Immutable.
 */
public final class MusicRequest {

    private final long samples;
    private final Mood mood;
    private final List<MusicSection> sections;
    private final long seed;
    private final SortedMap<String, String> options;

    private MusicRequest(Builder builder) {
        this.samples = builder.samples;
        this.mood = builder.mood;
        this.sections = List.copyOf(builder.sections);
        this.seed = builder.seed;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(builder.options));
    }

    /**
     * Starts a request.
     *
     * @param samples exact length in samples at the sink's rate
     * @return a new builder
     */
    public static Builder builder(long samples) {
        return new Builder(samples);
    }

    /**
     * Exact length of the music.
     *
     * @return samples at the sink's rate, at least 1
     */
    public long samples() {
        return samples;
    }

    /**
     * The feeling of the whole.
     *
     * @return the mood
     */
    public Mood mood() {
        return mood;
    }

    /**
     * Where the film's sections begin, so that the music can follow.
     *
     * @return sections in order; empty for one section
     */
    public List<MusicSection> sections() {
        return sections;
    }

    /**
     * What makes this music differ from another of the same mood.
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
        Builder copy = new Builder(samples);
        copy.mood = mood;
        copy.sections = new ArrayList<>(sections);
        copy.seed = seed;
        copy.options = new TreeMap<>(options);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof MusicRequest other
                && samples == other.samples
                && mood.equals(other.mood)
                && sections.equals(other.sections)
                && seed == other.seed
                && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(samples, mood, sections, seed, options);
    }

    /** Collects the values of a MusicRequest. Not thread-safe. */
    public static final class Builder {
        private long samples;
        private Mood mood = Mood.NEUTRAL;
        private List<MusicSection> sections = new ArrayList<>();
        private long seed = 0;
        private SortedMap<String, String> options = new TreeMap<>();

        private Builder(long samples) {
            this.samples = samples;
        }

        /**
         * Sets the feeling of the whole. Default: neutral.
         *
         * @param value the mood
         * @return this builder
         */
        public Builder mood(Mood value) {
            this.mood = Objects.requireNonNull(value, "mood");
            return this;
        }

        /**
         * Sets where the film's sections begin. Default: one section.
         *
         * @param value sections in order; empty for one section
         * @return this builder
         */
        public Builder sections(List<MusicSection> value) {
            this.sections = new ArrayList<>(value);
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
         * @return a new MusicRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public MusicRequest build() {
            if (samples < 1) {
                throw new IllegalArgumentException("music has at least one sample");
            }
            return new MusicRequest(this);
        }
    }
}
