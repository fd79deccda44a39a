package dev.sota.spi;

import dev.sota.api.timeline.Timeline;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@link VideoRenderer#assemble} is asked to join. Immutable, but for the assets behind it. */
public final class AssemblyRequest {

    private final Timeline timeline;
    private final SegmentSource segments;
    private final @Nullable AudioAsset audio;
    private final int audioKbps;
    private final SortedMap<String, String> metadata;

    private AssemblyRequest(Builder builder) {
        this.timeline = builder.timeline;
        this.segments = builder.segments;
        this.audio = builder.audio;
        this.audioKbps = builder.audioKbps;
        this.metadata = Collections.unmodifiableSortedMap(new TreeMap<>(builder.metadata));
    }

    /**
     * Starts a request.
     *
     * @param timeline the film: its size, frame rate, length, title, language and chapters are read; its pictures need not
     *     be planned yet
     * @param segments its pictures, encoded
     * @return a new builder
     */
    public static Builder builder(Timeline timeline, SegmentSource segments) {
        return new Builder(timeline, segments);
    }

    /**
     * The film.
     *
     * @return its timeline, perhaps without pictures
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Its pictures, encoded.
     *
     * @return the source of segments
     */
    public SegmentSource segments() {
        return segments;
    }

    /**
     * The finished sound, exactly as long as the timeline.
     *
     * @return stereo at the timeline's rate; empty for a silent film
     */
    public Optional<AudioAsset> audio() {
        return Optional.ofNullable(audio);
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
     * What the container says about the film, beside title and language, which the timeline has.
     *
     * @return FFmpeg metadata key to value
     */
    public SortedMap<String, String> metadata() {
        return metadata;
    }

    /** Collects the values of an AssemblyRequest. Not thread-safe. */
    public static final class Builder {
        private final Timeline timeline;
        private final SegmentSource segments;
        private @Nullable AudioAsset audio;
        private int audioKbps = 192;
        private SortedMap<String, String> metadata = new TreeMap<>();

        private Builder(Timeline timeline, SegmentSource segments) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            this.segments = Objects.requireNonNull(segments, "segments");
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
         * @return a new AssemblyRequest
         */
        public AssemblyRequest build() {
            return new AssemblyRequest(this);
        }
    }
}
