package dev.sota.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants: a prompt, a script or a storyboard, and how it is to become a film. Immutable.
 *
 * <p>The same request, with the same seed and versions, makes the same pictures, sounds and timeline, byte for byte.
 */
public final class GenerationRequest implements Document {

    private final SourceKind source;
    private final String text;
    private final @Nullable Storyboard storyboard;
    private final @Nullable String title;
    private final Locale language;
    private final long seed;
    private final @Nullable String preset;
    private final @Nullable String style;
    private final @Nullable String voice;
    private final double speechRate;
    private final boolean music;
    private final CaptionMode captions;
    private final @Nullable CaptionStyle captionStyle;
    private final @Nullable Typeface typeface;
    private final @Nullable TransitionKind transition;
    private final @Nullable BrandKit brandKit;
    private final String encoder;
    private final @Nullable Path output;
    private final boolean overwrite;
    private final @Nullable Duration timeout;
    private final @Nullable Duration deadline;
    private final boolean bestEffort;
    private final SortedMap<String, String> options;

    private GenerationRequest(Builder builder) {
        this.source = builder.source;
        this.text = builder.text;
        this.storyboard = builder.storyboard;
        this.title = builder.title;
        this.language = builder.language;
        this.seed = builder.seed;
        this.preset = builder.preset;
        this.style = builder.style;
        this.voice = builder.voice;
        this.speechRate = builder.speechRate;
        this.music = builder.music;
        this.captions = builder.captions;
        this.captionStyle = builder.captionStyle;
        this.typeface = builder.typeface;
        this.transition = builder.transition;
        this.brandKit = builder.brandKit;
        this.encoder = builder.encoder;
        this.output = builder.output;
        this.overwrite = builder.overwrite;
        this.timeout = builder.timeout;
        this.deadline = builder.deadline;
        this.bestEffort = builder.bestEffort;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(builder.options));
    }

    /** What a film can be made from. */
    public enum SourceKind {
        /** A text that is narrated from beginning to end. */
        SCRIPT,
        /** A few words around which a small film is written. */
        PROMPT,
        /** A storyboard, planned earlier or by the caller. */
        STORYBOARD
    }

    /**
     * Starts a request for a film of a script.
     *
     * @param text plain text or Markdown; anything from a word to twenty minutes of narration
     * @return a new builder
     */
    public static Builder script(String text) {
        return new Builder(SourceKind.SCRIPT, text);
    }

    /**
     * Starts a request for a film about a prompt.
     *
     * @param text what the film is about
     * @return a new builder
     */
    public static Builder prompt(String text) {
        return new Builder(SourceKind.PROMPT, text);
    }

    /**
     * Starts a request for a film of a storyboard.
     *
     * @param storyboard what to tell; its title and language become the request's
     * @return a new builder
     */
    public static Builder storyboard(Storyboard storyboard) {
        Builder builder = new Builder(SourceKind.STORYBOARD, "");
        builder.storyboard = storyboard;
        builder.language = storyboard.language();
        if (!storyboard.title().isBlank()) {
            builder.title = storyboard.title();
        }
        return builder;
    }

    /**
     * What the film is made from.
     *
     * @return the kind of source
     */
    public SourceKind source() {
        return source;
    }

    /**
     * The script or prompt.
     *
     * @return the text as given; empty when the source is a storyboard
     */
    public String text() {
        return text;
    }

    /**
     * The storyboard to film.
     *
     * @return the storyboard, when that is the source
     */
    public Optional<Storyboard> storyboard() {
        return Optional.ofNullable(storyboard);
    }

    /**
     * The film's title.
     *
     * @return the title; without one the planner finds it in the text
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * The language of the text.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * What makes this film differ from another of the same words.
     *
     * @return any number
     */
    public long seed() {
        return seed;
    }

    /**
     * The preset.
     *
     * @return its id; without one the pipeline's preset
     */
    public Optional<String> preset() {
        return Optional.ofNullable(preset);
    }

    /**
     * The style of the pictures.
     *
     * @return its id; without one the preset's style
     */
    public Optional<String> style() {
        return Optional.ofNullable(style);
    }

    /**
     * The voice.
     *
     * @return its id, or {@link Voice#NONE}; without one the first voice that speaks the language
     */
    public Optional<String> voice() {
        return Optional.ofNullable(voice);
    }

    /**
     * How fast the voice speaks.
     *
     * @return a factor, 0.5 to 2
     */
    public double speechRate() {
        return speechRate;
    }

    /**
     * Whether there is music.
     *
     * @return true for a music bed
     */
    public boolean music() {
        return music;
    }

    /**
     * Where captions go.
     *
     * @return the mode
     */
    public CaptionMode captions() {
        return captions;
    }

    /**
     * How captions look in the picture.
     *
     * @return the style; without one the preset's
     */
    public Optional<CaptionStyle> captionStyle() {
        return Optional.ofNullable(captionStyle);
    }

    /**
     * What titles and captions are set in.
     *
     * @return the typeface; without one the brand kit's or the preset's
     */
    public Optional<Typeface> typeface() {
        return Optional.ofNullable(typeface);
    }

    /**
     * How pictures take each other's place.
     *
     * @return the one transition of the whole film; without one they are chosen from the preset's
     */
    public Optional<TransitionKind> transition() {
        return Optional.ofNullable(transition);
    }

    /**
     * The brand whose colours, typefaces and logo the film has.
     *
     * @return the kit; without one the film has the preset's look
     */
    public Optional<BrandKit> brandKit() {
        return Optional.ofNullable(brandKit);
    }

    /**
     * The video encoder.
     *
     * @return {@code auto}, or an encoder that the renderer has
     */
    public String encoder() {
        return encoder;
    }

    /**
     * The film's file; captions, poster and manifest lie beside it.
     *
     * @return the path; without one a free name in the pipeline's output folder
     */
    public Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /**
     * Whether files of the same names may be replaced.
     *
     * @return true to replace them
     */
    public boolean overwrite() {
        return overwrite;
    }

    /**
     * The hard end of the run, counted from its start.
     *
     * @return a positive time; without one the pipeline's
     */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /**
     * When the caller needs the film, counted from the start. The film is made in the best {@link Quality} of its preset's
     * ladder that fits with 90 % confidence, and steps down for the scenes still to come when it falls behind. A deadline
     * that nothing can meet is refused at once, unless {@link #bestEffort()} says otherwise. It is no hard end: a film
     * that is late all the same is finished; {@link #timeout()} is.
     *
     * @return a positive time, or nothing
     */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * Whether a film is wanted as soon as possible when its deadline cannot be met.
     *
     * @return false when such a deadline is refused
     */
    public boolean bestEffort() {
        return bestEffort;
    }

    /**
     * Options for engines, named by the engine's kind or its id, as in {@code image-generator.steps} or {@code onnx.steps};
     * the id goes before the kind. One that the engine does not support is refused, and so is one for an engine that does
     * not work on the film.
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
        Builder copy = new Builder(source, text);
        copy.storyboard = storyboard;
        copy.title = title;
        copy.language = language;
        copy.seed = seed;
        copy.preset = preset;
        copy.style = style;
        copy.voice = voice;
        copy.speechRate = speechRate;
        copy.music = music;
        copy.captions = captions;
        copy.captionStyle = captionStyle;
        copy.typeface = typeface;
        copy.transition = transition;
        copy.brandKit = brandKit;
        copy.encoder = encoder;
        copy.output = output;
        copy.overwrite = overwrite;
        copy.timeout = timeout;
        copy.deadline = deadline;
        copy.bestEffort = bestEffort;
        copy.options = new TreeMap<>(options);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof GenerationRequest other
                && source.equals(other.source)
                && text.equals(other.text)
                && Objects.equals(storyboard, other.storyboard)
                && Objects.equals(title, other.title)
                && language.equals(other.language)
                && seed == other.seed
                && Objects.equals(preset, other.preset)
                && Objects.equals(style, other.style)
                && Objects.equals(voice, other.voice)
                && Double.compare(speechRate, other.speechRate) == 0
                && music == other.music
                && captions.equals(other.captions)
                && captionStyle == other.captionStyle
                && typeface == other.typeface
                && transition == other.transition
                && Objects.equals(brandKit, other.brandKit)
                && encoder.equals(other.encoder)
                && Objects.equals(output, other.output)
                && overwrite == other.overwrite
                && Objects.equals(timeout, other.timeout)
                && Objects.equals(deadline, other.deadline)
                && bestEffort == other.bestEffort
                && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                source,
                text,
                storyboard,
                title,
                language,
                seed,
                preset,
                style,
                voice,
                speechRate,
                music,
                captions,
                captionStyle,
                typeface,
                transition,
                brandKit,
                encoder,
                output,
                overwrite,
                timeout,
                deadline,
                bestEffort,
                options);
    }

    /** Collects the values of a GenerationRequest. Not thread-safe. */
    public static final class Builder {
        private SourceKind source;
        private String text;
        private @Nullable Storyboard storyboard;
        private @Nullable String title;
        private Locale language = Locale.ENGLISH;
        private long seed = 1;
        private @Nullable String preset;
        private @Nullable String style;
        private @Nullable String voice;
        private double speechRate = 1.0;
        private boolean music = true;
        private CaptionMode captions = CaptionMode.BURNED_IN;
        private @Nullable CaptionStyle captionStyle;
        private @Nullable Typeface typeface;
        private @Nullable TransitionKind transition;
        private @Nullable BrandKit brandKit;
        private String encoder = "auto";
        private @Nullable Path output;
        private boolean overwrite = false;
        private @Nullable Duration timeout;
        private @Nullable Duration deadline;
        private boolean bestEffort;
        private SortedMap<String, String> options = new TreeMap<>();

        private Builder(SourceKind source, String text) {
            this.source = Objects.requireNonNull(source, "source");
            this.text = Objects.requireNonNull(text, "text");
        }

        /**
         * Sets the film's title. Default: found in the text.
         *
         * @param value the title; without one the planner finds it in the text
         * @return this builder
         */
        public Builder title(String value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets the language of the text. Default: English.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Locale value) {
            this.language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * Sets the seed. Default: 1.
         *
         * @param value any number
         * @return this builder
         */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * Sets the preset. Default: the pipeline's.
         *
         * @param value its id; without one the pipeline's preset
         * @return this builder
         */
        public Builder preset(String value) {
            this.preset = Objects.requireNonNull(value, "preset");
            return this;
        }

        /**
         * Sets the style of the pictures. Default: the preset's.
         *
         * @param value its id; without one the preset's style
         * @return this builder
         */
        public Builder style(String value) {
            this.style = Objects.requireNonNull(value, "style");
            return this;
        }

        /**
         * Sets the voice, or {@link Voice#NONE} for a film without speech. Default: the first voice that speaks the language.
         *
         * @param value its id, or {@link Voice#NONE}; without one the first voice that speaks the language
         * @return this builder
         */
        public Builder voice(String value) {
            this.voice = Objects.requireNonNull(value, "voice");
            return this;
        }

        /**
         * Sets how fast the voice speaks. Default: 1.
         *
         * @param value a factor, 0.5 to 2
         * @return this builder
         */
        public Builder speechRate(double value) {
            this.speechRate = value;
            return this;
        }

        /**
         * Says whether there is music. Default: true.
         *
         * @param value true for a music bed
         * @return this builder
         */
        public Builder music(boolean value) {
            this.music = value;
            return this;
        }

        /**
         * Sets where captions go. Default: burned in.
         *
         * @param value the mode
         * @return this builder
         */
        public Builder captions(CaptionMode value) {
            this.captions = Objects.requireNonNull(value, "captions");
            return this;
        }

        /**
         * Sets how captions look in the picture. Default: the preset's.
         *
         * @param value the style; without one the preset's
         * @return this builder
         */
        public Builder captionStyle(CaptionStyle value) {
            this.captionStyle = Objects.requireNonNull(value, "captionStyle");
            return this;
        }

        /**
         * Sets what titles and captions are set in. Default: the preset's.
         *
         * @param value the typeface; without one the preset's
         * @return this builder
         */
        public Builder typeface(Typeface value) {
            this.typeface = Objects.requireNonNull(value, "typeface");
            return this;
        }

        /**
         * Sets how pictures take each other's place. Default: chosen from the preset's.
         *
         * @param value the one transition of the whole film
         * @return this builder
         */
        public Builder transition(TransitionKind value) {
            this.transition = Objects.requireNonNull(value, "transition");
            return this;
        }

        /**
         * Sets the brand whose colours, typefaces and logo the film has. Default: none.
         *
         * @param value the kit; what this request says itself goes before it
         * @return this builder
         */
        public Builder brandKit(BrandKit value) {
            this.brandKit = Objects.requireNonNull(value, "brandKit");
            return this;
        }

        /**
         * Sets the video encoder. Default: {@code auto}.
         *
         * @param value {@code auto}, or an encoder that the renderer has
         * @return this builder
         */
        public Builder encoder(String value) {
            this.encoder = Objects.requireNonNull(value, "encoder");
            return this;
        }

        /**
         * Sets the film's file. Default: a free name, made from the title, in the pipeline's output folder.
         *
         * @param value the path; without one a free name in the pipeline's output folder
         * @return this builder
         */
        public Builder output(Path value) {
            this.output = Objects.requireNonNull(value, "output");
            return this;
        }

        /**
         * Says whether files of the same names may be replaced. Default: no.
         *
         * @param value true to replace them
         * @return this builder
         */
        public Builder overwrite(boolean value) {
            this.overwrite = value;
            return this;
        }

        /**
         * Sets the hard end of the run. Default: the pipeline's.
         *
         * @param value a positive time; without one the pipeline's
         * @return this builder
         */
        public Builder timeout(Duration value) {
            this.timeout = Objects.requireNonNull(value, "timeout");
            return this;
        }

        /**
         * Sets when the film is needed. Default: never.
         *
         * @param value a positive time, or nothing
         * @return this builder
         */
        public Builder deadline(Duration value) {
            this.deadline = Objects.requireNonNull(value, "deadline");
            return this;
        }

        /**
         * Says whether a film is wanted as soon as possible when its deadline cannot be met. Default: no, such a deadline
         * is refused.
         *
         * @param value true to make it all the same
         * @return this builder
         */
        public Builder bestEffort(boolean value) {
            this.bestEffort = value;
            return this;
        }

        /**
         * Sets options for engines. Default: none.
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
         * @return a new GenerationRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public GenerationRequest build() {
            if (!(speechRate >= 0.5 && speechRate <= 2)) {
                throw new IllegalArgumentException("the speech rate is 0.5 to 2");
            }
            if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
                throw new IllegalArgumentException("a time-out is longer than nothing");
            }
            if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
                throw new IllegalArgumentException("a deadline is later than now");
            }
            return new GenerationRequest(this);
        }
    }
}
