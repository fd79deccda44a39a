package dev.sota.spi;

import dev.sota.api.timeline.Timeline;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link VideoRenderer} is asked to make. Immutable, but for the assets behind it.
 */
public final class RenderRequest {

    private final Timeline timeline;
    private final KeyframeSource keyframes;
    private final @Nullable AudioAsset audio;
    private final String encoder;
    private final int videoKbps;
    private final int audioKbps;
    private final boolean burnCaptions;
    private final SortedMap<String, String> metadata;

    private RenderRequest(Builder builder) {
        this.timeline = builder.timeline;
        this.keyframes = builder.keyframes;
        this.audio = builder.audio;
        this.encoder = builder.encoder;
        this.videoKbps = builder.videoKbps;
        this.audioKbps = builder.audioKbps;
        this.burnCaptions = builder.burnCaptions;
        this.metadata = Collections.unmodifiableSortedMap(new TreeMap<>(builder.metadata));
    }

    /**
     * Starts a request.
     *
     * @param timeline the film
     * @param keyframes where its pictures come from
     * @return a new builder
     */
    public static Builder builder(Timeline timeline, KeyframeSource keyframes) {
        return new Builder(timeline, keyframes);
    }

    /**
     * The film.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Where its pictures come from.
     *
     * @return the source
     */
    public KeyframeSource keyframes() {
        return keyframes;
    }

    /**
     * The finished sound, exactly as long as the timeline.
     *
     * @return stereo at the timeline's rate
     */
    public Optional<AudioAsset> audio() {
        return Optional.ofNullable(audio);
    }

    /**
     * The video encoder.
     *
     * @return {@code auto}, or one that {@link VideoRenderer#encoders()} lists
     */
    public String encoder() {
        return encoder;
    }

    /**
     * The video bit rate aimed at.
     *
     * @return kbit/s
     */
    public int videoKbps() {
        return videoKbps;
    }

    /**
     * The audio bit rate.
     *
     * @return kbit/s
     */
    public int audioKbps() {
        return audioKbps;
    }

    /**
     * Whether captions are drawn into the picture.
     *
     * @return true to draw them
     */
    public boolean burnCaptions() {
        return burnCaptions;
    }

    /**
     * What the container says about the film, beside title and language, which the timeline has.
     *
     * @return FFmpeg metadata key to value
     */
    public SortedMap<String, String> metadata() {
        return metadata;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(timeline, keyframes);
        copy.audio = audio;
        copy.encoder = encoder;
        copy.videoKbps = videoKbps;
        copy.audioKbps = audioKbps;
        copy.burnCaptions = burnCaptions;
        copy.metadata = new TreeMap<>(metadata);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof RenderRequest other
                && timeline.equals(other.timeline)
                && keyframes.equals(other.keyframes)
                && Objects.equals(audio, other.audio)
                && encoder.equals(other.encoder)
                && videoKbps == other.videoKbps
                && audioKbps == other.audioKbps
                && burnCaptions == other.burnCaptions
                && metadata.equals(other.metadata);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timeline, keyframes, audio, encoder, videoKbps, audioKbps, burnCaptions, metadata);
    }

    /** Collects the values of a RenderRequest. Not thread-safe. */
    public static final class Builder {
        private Timeline timeline;
        private KeyframeSource keyframes;
        private @Nullable AudioAsset audio;
        private String encoder = "auto";
        private int videoKbps = 2500;
        private int audioKbps = 192;
        private boolean burnCaptions = true;
        private SortedMap<String, String> metadata = new TreeMap<>();

        private Builder(Timeline timeline, KeyframeSource keyframes) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            this.keyframes = Objects.requireNonNull(keyframes, "keyframes");
        }

        /**
         * Sets the finished sound. Default: a film without sound.
         *
         * @param value stereo at the timeline's rate
         * @return this builder
         */
        public Builder audio(AudioAsset value) {
            this.audio = Objects.requireNonNull(value, "audio");
            return this;
        }

        /**
         * Sets the video encoder. Default: {@code auto}.
         *
         * @param value {@code auto}, or one that {@link VideoRenderer#encoders()} lists
         * @return this builder
         */
        public Builder encoder(String value) {
            this.encoder = Objects.requireNonNull(value, "encoder");
            return this;
        }

        /**
         * Sets the video bit rate. Default: 2500.
         *
         * @param value kbit/s
         * @return this builder
         */
        public Builder videoKbps(int value) {
            this.videoKbps = value;
            return this;
        }

        /**
         * Sets the audio bit rate. Default: 192.
         *
         * @param value kbit/s
         * @return this builder
         */
        public Builder audioKbps(int value) {
            this.audioKbps = value;
            return this;
        }

        /**
         * Says whether captions are drawn into the picture. Default: true.
         *
         * @param value true to draw them
         * @return this builder
         */
        public Builder burnCaptions(boolean value) {
            this.burnCaptions = value;
            return this;
        }

        /**
         * Sets what the container says about the film. Default: nothing.
         *
         * @param value FFmpeg metadata key to value
         * @return this builder
         */
        public Builder metadata(Map<String, String> value) {
            this.metadata = new TreeMap<>(value);
            return this;
        }

        /**
         * The value.
         *
         * @return a new RenderRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public RenderRequest build() {
            return new RenderRequest(this);
        }
    }
}
