package dev.sota.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link AudioMixer} is asked to mix. Immutable, but for the sounds behind its assets.
 */
public final class MixRequest {

    private final long samples;
    private final List<MixClip> clips;
    private final double loudnessLufs;
    private final double truePeakDbtp;
    private final double duckingDb;

    private MixRequest(Builder builder) {
        this.samples = builder.samples;
        this.clips = List.copyOf(builder.clips);
        this.loudnessLufs = builder.loudnessLufs;
        this.truePeakDbtp = builder.truePeakDbtp;
        this.duckingDb = builder.duckingDb;
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
     * Exact length of the mix.
     *
     * @return samples at the sink's rate, at least 1
     */
    public long samples() {
        return samples;
    }

    /**
     * What sounds when.
     *
     * @return clips in any order
     */
    public List<MixClip> clips() {
        return clips;
    }

    /**
     * The integrated loudness to reach, by ITU-R BS.1770.
     *
     * @return LUFS, -40 to -5
     */
    public double loudnessLufs() {
        return loudnessLufs;
    }

    /**
     * The highest true peak allowed.
     *
     * @return dBTP, -9 to 0
     */
    public double truePeakDbtp() {
        return truePeakDbtp;
    }

    /**
     * How much the music is lowered while someone speaks.
     *
     * @return dB, -60 to 0
     */
    public double duckingDb() {
        return duckingDb;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(samples);
        copy.clips = new ArrayList<>(clips);
        copy.loudnessLufs = loudnessLufs;
        copy.truePeakDbtp = truePeakDbtp;
        copy.duckingDb = duckingDb;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof MixRequest other
                && samples == other.samples
                && clips.equals(other.clips)
                && Double.compare(loudnessLufs, other.loudnessLufs) == 0
                && Double.compare(truePeakDbtp, other.truePeakDbtp) == 0
                && Double.compare(duckingDb, other.duckingDb) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(samples, clips, loudnessLufs, truePeakDbtp, duckingDb);
    }

    /** Collects the values of a MixRequest. Not thread-safe. */
    public static final class Builder {
        private long samples;
        private List<MixClip> clips = new ArrayList<>();
        private double loudnessLufs = -14.0;
        private double truePeakDbtp = -1.0;
        private double duckingDb = -11.0;

        private Builder(long samples) {
            this.samples = samples;
        }

        /**
         * Sets what sounds when.
         *
         * @param value clips in any order
         * @return this builder
         */
        public Builder clips(List<MixClip> value) {
            this.clips = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the loudness to reach. Default: -14.
         *
         * @param value LUFS, -40 to -5
         * @return this builder
         */
        public Builder loudnessLufs(double value) {
            this.loudnessLufs = value;
            return this;
        }

        /**
         * Sets the highest true peak. Default: -1.
         *
         * @param value dBTP, -9 to 0
         * @return this builder
         */
        public Builder truePeakDbtp(double value) {
            this.truePeakDbtp = value;
            return this;
        }

        /**
         * Sets how much the music is lowered under speech. Default: -11.
         *
         * @param value dB, -60 to 0
         * @return this builder
         */
        public Builder duckingDb(double value) {
            this.duckingDb = value;
            return this;
        }

        /**
         * The value.
         *
         * @return a new MixRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public MixRequest build() {
            if (samples < 1) {
                throw new IllegalArgumentException("a mix has at least one sample");
            }
            if (!(loudnessLufs >= -40 && loudnessLufs <= -5)
                    || !(truePeakDbtp >= -9 && truePeakDbtp <= 0)
                    || !(duckingDb >= -60 && duckingDb <= 0)) {
                throw new IllegalArgumentException(
                        "a mix is made to -40 to -5 LUFS, -9 to 0 dBTP, with ducking of -60 to 0 dB");
            }
            return new MixRequest(this);
        }
    }
}
