package dev.sota.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How finely a film is made: a rung of a preset's {@linkplain Preset#ladder() ladder}. A film with a deadline is made on
 * the best rung that fits, and steps down for scenes still to come when it falls behind. Immutable.
 */
public final class Quality {

    /**
     * The ladder of presets that have none of their own: what each rung looks like was measured at 540p. Where a model
     * paints, lower rungs make fewer of the steps that it wants, decode with its small autoencoder where it has one, and
     * guide only the first steps.
     */
    public static final List<Quality> LADDER = List.of(
            builder("full").build(),
            builder("light")
                    .effort(EncoderEffort.FAST)
                    .keyframeStretch(1.5)
                    .pictureScale(1.1)
                    .pictureOptions(Map.of("onnx.steps-share", "0.75"))
                    .build(),
            builder("lean")
                    .effort(EncoderEffort.FAST)
                    .keyframeStretch(2)
                    .pictureScale(0.8)
                    .depth(false)
                    .pictureOptions(Map.of("onnx.steps-share", "0.5", "onnx.tiny-vae", "true"))
                    .build(),
            builder("still")
                    .effort(EncoderEffort.FAST)
                    .keyframeStretch(3)
                    .pictureScale(0.7)
                    .motion(false)
                    .depth(false)
                    .pictureOptions(
                            Map.of("onnx.steps-share", "0.5", "onnx.tiny-vae", "true", "onnx.guidance-end", "0.6"))
                    .build());

    private final String id;
    private final double pictureScale;
    private final double keyframeStretch;
    private final boolean motion;
    private final boolean depth;
    private final EncoderEffort effort;
    private final SortedMap<String, String> pictureOptions;

    private Quality(Builder builder) {
        this.id = builder.id;
        this.pictureScale = builder.pictureScale;
        this.keyframeStretch = builder.keyframeStretch;
        this.motion = builder.motion;
        this.depth = builder.depth;
        this.effort = builder.effort;
        this.pictureOptions = builder.pictureOptions;
    }

    /**
     * Starts a quality.
     *
     * @param id a short name, unique in its ladder
     * @return a new builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * The name.
     *
     * @return unique in its ladder
     */
    public String id() {
        return id;
    }

    /**
     * The size of pictures before the camera moves over them.
     *
     * @return picture width for each pixel of frame width, 0.25 to 3
     */
    public double pictureScale() {
        return pictureScale;
    }

    /**
     * How much longer than the preset says one picture may be seen.
     *
     * @return a factor, 1 to 10
     */
    public double keyframeStretch() {
        return keyframeStretch;
    }

    /**
     * Whether the camera moves.
     *
     * @return false for a film of stills
     */
    public boolean motion() {
        return motion;
    }

    /**
     * Whether the layers of pictures move apart, where a camera's move is one through them. Drawing them takes longer.
     *
     * @return false to move over pictures as they are
     */
    public boolean depth() {
        return depth;
    }

    /**
     * The encoder's effort.
     *
     * @return how much time it may take
     */
    public EncoderEffort effort() {
        return effort;
    }

    /**
     * Options for engines that paint, named by the engine's id, as in {@code onnx.steps}. Each counts when that engine
     * paints, where the request does not say otherwise.
     *
     * @return name to value, unmodifiable
     */
    public SortedMap<String, String> pictureOptions() {
        return pictureOptions;
    }

    /**
     * The options for one engine.
     *
     * @param engine the engine's id
     * @return name, without the engine, to value
     */
    public SortedMap<String, String> pictureOptions(String engine) {
        SortedMap<String, String> own = new TreeMap<>();
        pictureOptions.forEach((name, value) -> {
            if (name.startsWith(engine + ".")) {
                own.put(name.substring(engine.length() + 1), value);
            }
        });
        return own;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Quality other
                && id.equals(other.id)
                && Double.compare(pictureScale, other.pictureScale) == 0
                && Double.compare(keyframeStretch, other.keyframeStretch) == 0
                && motion == other.motion
                && depth == other.depth
                && effort == other.effort
                && pictureOptions.equals(other.pictureOptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, pictureScale, keyframeStretch, motion, depth, effort, pictureOptions);
    }

    @Override
    public String toString() {
        return "Quality[" + id + "]";
    }

    /** Collects the values of a Quality. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private double pictureScale = 1.2;
        private double keyframeStretch = 1;
        private boolean motion = true;
        private boolean depth = true;
        private EncoderEffort effort = EncoderEffort.NORMAL;
        private SortedMap<String, String> pictureOptions = Collections.emptySortedMap();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets the size of pictures. Default: 1.2, so that a camera that moves in still has pixels.
         *
         * @param value picture width for each pixel of frame width, 0.25 to 3
         * @return this builder
         */
        public Builder pictureScale(double value) {
            this.pictureScale = value;
            return this;
        }

        /**
         * Sets how much longer than the preset says one picture may be seen. Default: 1.
         *
         * @param value a factor, 1 to 10
         * @return this builder
         */
        public Builder keyframeStretch(double value) {
            this.keyframeStretch = value;
            return this;
        }

        /**
         * Says whether the camera moves. Default: true.
         *
         * @param value false for a film of stills
         * @return this builder
         */
        public Builder motion(boolean value) {
            this.motion = value;
            return this;
        }

        /**
         * Says whether layers move apart. Default: true.
         *
         * @param value false to move over pictures as they are
         * @return this builder
         */
        public Builder depth(boolean value) {
            this.depth = value;
            return this;
        }

        /**
         * Sets the encoder's effort. Default: NORMAL.
         *
         * @param value how much time it may take
         * @return this builder
         */
        public Builder effort(EncoderEffort value) {
            this.effort = Objects.requireNonNull(value, "effort");
            return this;
        }

        /**
         * Sets options for engines that paint. Default: none.
         *
         * @param value name, as in {@code onnx.steps}, to value
         * @return this builder
         */
        public Builder pictureOptions(Map<String, String> value) {
            this.pictureOptions = Collections.unmodifiableSortedMap(new TreeMap<>(value));
            return this;
        }

        /**
         * The value.
         *
         * @return a new Quality
         * @throws IllegalArgumentException when a value is out of its range
         */
        public Quality build() {
            if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException(
                        "a quality's id is made of lower-case letters, digits and hyphens, not '" + id + "'");
            }
            if (!(pictureScale >= 0.25 && pictureScale <= 3)) {
                throw new IllegalArgumentException("pictures are 0.25 to 3 times as wide as frames");
            }
            if (!(keyframeStretch >= 1 && keyframeStretch <= 10)) {
                throw new IllegalArgumentException("pictures are seen 1 to 10 times as long as the preset says");
            }
            for (String name : pictureOptions.keySet()) {
                if (!name.matches("[a-z0-9][a-z0-9-]{0,39}\\.[a-z0-9][a-z0-9-]{0,39}")) {
                    throw new IllegalArgumentException(
                            "an engine's option is named as in onnx.steps, not '" + name + "'");
                }
            }
            return new Quality(this);
        }
    }
}
