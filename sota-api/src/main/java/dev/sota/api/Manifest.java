package dev.sota.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a film was made: enough to say what it is, where it came from, and to make it again. Immutable.
 */
public final class Manifest implements Document {

    private final String sotaVersion;
    private final String correlationId;
    private final GenerationRequest request;
    private final boolean machineGenerated;
    private final String disclosure;
    private final long seed;
    private final String preset;
    private final String encoder;
    private final int width;
    private final int height;
    private final int frameRate;
    private final long frames;
    private final long audioSamples;
    private final Instant createdAt;
    private final SortedMap<String, String> engines;
    private final SortedMap<String, String> versions;
    private final SortedMap<String, String> files;
    private final SortedMap<String, Long> stageMillis;
    private final List<ManifestScene> scenes;
    private final List<ManifestPicture> pictures;
    private final @Nullable LoudnessReport loudness;
    private final List<String> notes;

    private Manifest(Builder builder) {
        this.sotaVersion = builder.sotaVersion;
        this.correlationId = builder.correlationId;
        this.request = builder.request;
        this.machineGenerated = builder.machineGenerated;
        this.disclosure = builder.disclosure;
        this.seed = builder.seed;
        this.preset = builder.preset;
        this.encoder = builder.encoder;
        this.width = builder.width;
        this.height = builder.height;
        this.frameRate = builder.frameRate;
        this.frames = builder.frames;
        this.audioSamples = builder.audioSamples;
        this.createdAt = builder.createdAt;
        this.engines = Collections.unmodifiableSortedMap(new TreeMap<>(builder.engines));
        this.versions = Collections.unmodifiableSortedMap(new TreeMap<>(builder.versions));
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(builder.files));
        this.stageMillis = Collections.unmodifiableSortedMap(new TreeMap<>(builder.stageMillis));
        this.scenes = List.copyOf(builder.scenes);
        this.pictures = List.copyOf(builder.pictures);
        this.loudness = builder.loudness;
        this.notes = List.copyOf(builder.notes);
    }

    /**
     * Starts a manifest.
     *
     * @param sotaVersion the version of the SDK
     * @param correlationId the run's id
     * @param request what was asked for
     * @return a new builder
     */
    public static Builder builder(String sotaVersion, String correlationId, GenerationRequest request) {
        return new Builder(sotaVersion, correlationId, request);
    }

    /**
     * The version of the SDK.
     *
     * @return for example {@code 0.1.0}
     */
    public String sotaVersion() {
        return sotaVersion;
    }

    /**
     * The run that made the film.
     *
     * @return the id that its log lines carry
     */
    public String correlationId() {
        return correlationId;
    }

    /**
     * What was asked for.
     *
     * @return the request
     */
    public GenerationRequest request() {
        return request;
    }

    /**
     * Whether pictures and speech were made by a machine.
     *
     * @return true for every film that this SDK generates
     */
    public boolean machineGenerated() {
        return machineGenerated;
    }

    /**
     * The same in a sentence, for publishing beside the film.
     *
     * @return a plain sentence
     */
    public String disclosure() {
        return disclosure;
    }

    /**
     * The seed that was used.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * The preset that was used.
     *
     * @return its id
     */
    public String preset() {
        return preset;
    }

    /**
     * The video encoder that was used.
     *
     * @return its FFmpeg name
     */
    public String encoder() {
        return encoder;
    }

    /**
     * Picture width.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * Picture height.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    /**
     * Frame rate.
     *
     * @return frames per second
     */
    public int frameRate() {
        return frameRate;
    }

    /**
     * Length of the picture.
     *
     * @return frames
     */
    public long frames() {
        return frames;
    }

    /**
     * Length of the sound.
     *
     * @return samples at 48 kHz
     */
    public long audioSamples() {
        return audioSamples;
    }

    /**
     * When the run began.
     *
     * @return a moment, by the pipeline's clock
     */
    public Instant createdAt() {
        return createdAt;
    }

    /**
     * The engines that were used.
     *
     * @return engine kind to id and version
     */
    public SortedMap<String, String> engines() {
        return engines;
    }

    /**
     * Versions of what the film was made with.
     *
     * @return name to version
     */
    public SortedMap<String, String> versions() {
        return versions;
    }

    /**
     * What was written.
     *
     * @return file name to SHA-256, in hexadecimal
     */
    public SortedMap<String, String> files() {
        return files;
    }

    /**
     * Time spent in each stage; stages can overlap.
     *
     * @return stage to milliseconds
     */
    public SortedMap<String, Long> stageMillis() {
        return stageMillis;
    }

    /**
     * The scenes with their times.
     *
     * @return scenes in order
     */
    public List<ManifestScene> scenes() {
        return scenes;
    }

    /**
     * What made the pictures.
     *
     * @return pictures in the order in which they are seen; none where the engine does not say, as the built-in
     *     illustrator
     */
    public List<ManifestPicture> pictures() {
        return pictures;
    }

    /**
     * The loudness of the finished sound.
     *
     * @return the measurement
     */
    public Optional<LoudnessReport> loudness() {
        return Optional.ofNullable(loudness);
    }

    /**
     * What the planner and the engines have to say: choices, and what could not be done.
     *
     * @return plain sentences
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(sotaVersion, correlationId, request);
        copy.machineGenerated = machineGenerated;
        copy.disclosure = disclosure;
        copy.seed = seed;
        copy.preset = preset;
        copy.encoder = encoder;
        copy.width = width;
        copy.height = height;
        copy.frameRate = frameRate;
        copy.frames = frames;
        copy.audioSamples = audioSamples;
        copy.createdAt = createdAt;
        copy.engines = new TreeMap<>(engines);
        copy.versions = new TreeMap<>(versions);
        copy.files = new TreeMap<>(files);
        copy.stageMillis = new TreeMap<>(stageMillis);
        copy.scenes = new ArrayList<>(scenes);
        copy.pictures = new ArrayList<>(pictures);
        copy.loudness = loudness;
        copy.notes = new ArrayList<>(notes);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Manifest other
                && sotaVersion.equals(other.sotaVersion)
                && correlationId.equals(other.correlationId)
                && request.equals(other.request)
                && machineGenerated == other.machineGenerated
                && disclosure.equals(other.disclosure)
                && seed == other.seed
                && preset.equals(other.preset)
                && encoder.equals(other.encoder)
                && width == other.width
                && height == other.height
                && frameRate == other.frameRate
                && frames == other.frames
                && audioSamples == other.audioSamples
                && createdAt.equals(other.createdAt)
                && engines.equals(other.engines)
                && versions.equals(other.versions)
                && files.equals(other.files)
                && stageMillis.equals(other.stageMillis)
                && scenes.equals(other.scenes)
                && pictures.equals(other.pictures)
                && Objects.equals(loudness, other.loudness)
                && notes.equals(other.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                sotaVersion,
                correlationId,
                request,
                machineGenerated,
                disclosure,
                seed,
                preset,
                encoder,
                width,
                height,
                frameRate,
                frames,
                audioSamples,
                createdAt,
                engines,
                versions,
                files,
                stageMillis,
                scenes,
                pictures,
                loudness,
                notes);
    }

    /** Collects the values of a Manifest. Not thread-safe. */
    public static final class Builder {
        private String sotaVersion;
        private String correlationId;
        private GenerationRequest request;
        private boolean machineGenerated = true;
        private String disclosure = "Pictures, speech and music of this film were generated by a computer.";
        private long seed = 0;
        private String preset = "";
        private String encoder = "";
        private int width = 0;
        private int height = 0;
        private int frameRate = 0;
        private long frames = 0;
        private long audioSamples = 0;
        private Instant createdAt = Instant.EPOCH;
        private SortedMap<String, String> engines = new TreeMap<>();
        private SortedMap<String, String> versions = new TreeMap<>();
        private SortedMap<String, String> files = new TreeMap<>();
        private SortedMap<String, Long> stageMillis = new TreeMap<>();
        private List<ManifestScene> scenes = new ArrayList<>();
        private List<ManifestPicture> pictures = new ArrayList<>();
        private @Nullable LoudnessReport loudness;
        private List<String> notes = new ArrayList<>();

        private Builder(String sotaVersion, String correlationId, GenerationRequest request) {
            this.sotaVersion = Objects.requireNonNull(sotaVersion, "sotaVersion");
            this.correlationId = Objects.requireNonNull(correlationId, "correlationId");
            this.request = Objects.requireNonNull(request, "request");
        }

        /**
         * Says whether the film was machine-generated. Default: true.
         *
         * @param value true for every film that this SDK generates
         * @return this builder
         */
        public Builder machineGenerated(boolean value) {
            this.machineGenerated = value;
            return this;
        }

        /**
         * Sets the sentence to publish beside the film.
         *
         * @param value a plain sentence
         * @return this builder
         */
        public Builder disclosure(String value) {
            this.disclosure = Objects.requireNonNull(value, "disclosure");
            return this;
        }

        /**
         * Sets the seed. Default: 0.
         *
         * @param value the seed
         * @return this builder
         */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * Sets the preset's id.
         *
         * @param value its id
         * @return this builder
         */
        public Builder preset(String value) {
            this.preset = Objects.requireNonNull(value, "preset");
            return this;
        }

        /**
         * Sets the encoder.
         *
         * @param value its FFmpeg name
         * @return this builder
         */
        public Builder encoder(String value) {
            this.encoder = Objects.requireNonNull(value, "encoder");
            return this;
        }

        /**
         * Sets the picture width.
         *
         * @param value pixels
         * @return this builder
         */
        public Builder width(int value) {
            this.width = value;
            return this;
        }

        /**
         * Sets the picture height.
         *
         * @param value pixels
         * @return this builder
         */
        public Builder height(int value) {
            this.height = value;
            return this;
        }

        /**
         * Sets the frame rate.
         *
         * @param value frames per second
         * @return this builder
         */
        public Builder frameRate(int value) {
            this.frameRate = value;
            return this;
        }

        /**
         * Sets the number of frames.
         *
         * @param value frames
         * @return this builder
         */
        public Builder frames(long value) {
            this.frames = value;
            return this;
        }

        /**
         * Sets the number of audio samples.
         *
         * @param value samples at 48 kHz
         * @return this builder
         */
        public Builder audioSamples(long value) {
            this.audioSamples = value;
            return this;
        }

        /**
         * Sets when the run began.
         *
         * @param value a moment, by the pipeline's clock
         * @return this builder
         */
        public Builder createdAt(Instant value) {
            this.createdAt = Objects.requireNonNull(value, "createdAt");
            return this;
        }

        /**
         * Sets the engines.
         *
         * @param value engine kind to id and version
         * @return this builder
         */
        public Builder engines(Map<String, String> value) {
            this.engines = new TreeMap<>(value);
            return this;
        }

        /**
         * Sets the versions.
         *
         * @param value name to version
         * @return this builder
         */
        public Builder versions(Map<String, String> value) {
            this.versions = new TreeMap<>(value);
            return this;
        }

        /**
         * Sets the files.
         *
         * @param value file name to SHA-256, in hexadecimal
         * @return this builder
         */
        public Builder files(Map<String, String> value) {
            this.files = new TreeMap<>(value);
            return this;
        }

        /**
         * Sets the time spent in each stage.
         *
         * @param value stage to milliseconds
         * @return this builder
         */
        public Builder stageMillis(Map<String, Long> value) {
            this.stageMillis = new TreeMap<>(value);
            return this;
        }

        /**
         * Sets the scenes.
         *
         * @param value scenes in order
         * @return this builder
         */
        public Builder scenes(List<ManifestScene> value) {
            this.scenes = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets what made the pictures. Default: nothing is known.
         *
         * @param value pictures in the order in which they are seen
         * @return this builder
         */
        public Builder pictures(List<ManifestPicture> value) {
            this.pictures = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the loudness.
         *
         * @param value the measurement
         * @return this builder
         */
        public Builder loudness(LoudnessReport value) {
            this.loudness = Objects.requireNonNull(value, "loudness");
            return this;
        }

        /**
         * Sets the remarks.
         *
         * @param value plain sentences
         * @return this builder
         */
        public Builder notes(List<String> value) {
            this.notes = new ArrayList<>(value);
            return this;
        }

        /**
         * The value.
         *
         * @return a new Manifest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public Manifest build() {
            return new Manifest(this);
        }
    }
}
