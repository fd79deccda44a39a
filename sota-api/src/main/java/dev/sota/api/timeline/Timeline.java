package dev.sota.api.timeline;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Document;
import dev.sota.api.HexColour;
import dev.sota.api.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a film: tracks of clips, with times in whole frames and whole samples. Immutable.
 *
 * <p>A clip names its picture or sound by {@link Recipe}, not by pixels or samples. Everything before the timeline exists
 * to build it; everything after it only reads it.
 *
 * <p>Clips of the picture track stand in order and together cover every frame; where one begins before its predecessor has
 * ended, it fades in over the overlap. The other tracks have gaps and no overlaps.
 */
public final class Timeline implements Document {

    private final int width;
    private final int height;
    private final int frameRate;
    private final int sampleRate;
    private final long frames;
    private final String title;
    private final Locale language;
    private final List<PictureClip> pictures;
    private final List<TitleClip> titles;
    private final List<CaptionCue> captions;
    private final List<LowerThirdClip> lowerThirds;
    private final CaptionStyle captionStyle;
    private final Typeface typeface;
    private final Typeface bodyTypeface;
    private final String accent;
    private final @Nullable HairlineClip hairline;
    private final @Nullable LogoClip logo;
    private final List<SpeechClip> speech;
    private final List<MusicClip> music;
    private final List<Chapter> chapters;

    private Timeline(Builder builder) {
        this.width = builder.width;
        this.height = builder.height;
        this.frameRate = builder.frameRate;
        this.sampleRate = builder.sampleRate;
        this.frames = builder.frames;
        this.title = builder.title;
        this.language = builder.language;
        this.pictures = List.copyOf(builder.pictures);
        this.titles = List.copyOf(builder.titles);
        this.captions = List.copyOf(builder.captions);
        this.lowerThirds = List.copyOf(builder.lowerThirds);
        this.captionStyle = builder.captionStyle;
        this.typeface = builder.typeface;
        this.bodyTypeface = builder.bodyTypeface == null ? builder.typeface : builder.bodyTypeface;
        this.accent = builder.accent;
        this.hairline = builder.hairline;
        this.logo = builder.logo;
        this.speech = List.copyOf(builder.speech);
        this.music = List.copyOf(builder.music);
        this.chapters = List.copyOf(builder.chapters);
    }

    /**
     * Starts a timeline.
     *
     * @param width picture width in pixels, even
     * @param height picture height in pixels, even
     * @param frameRate frames per second, dividing the sample rate
     * @param sampleRate samples per second
     * @param frames length of the film in frames
     * @return a new builder
     */
    public static Builder builder(int width, int height, int frameRate, int sampleRate, long frames) {
        return new Builder(width, height, frameRate, sampleRate, frames);
    }

    /**
     * Picture width.
     *
     * @return pixels, even
     */
    public int width() {
        return width;
    }

    /**
     * Picture height.
     *
     * @return pixels, even
     */
    public int height() {
        return height;
    }

    /**
     * Frame rate.
     *
     * @return frames per second, dividing the sample rate
     */
    public int frameRate() {
        return frameRate;
    }

    /**
     * Sample rate of every sound.
     *
     * @return samples per second
     */
    public int sampleRate() {
        return sampleRate;
    }

    /**
     * Length of the film.
     *
     * @return frames
     */
    public long frames() {
        return frames;
    }

    /**
     * The film's title.
     *
     * @return the title, possibly empty
     */
    public String title() {
        return title;
    }

    /**
     * The language of the film's words.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * The picture track.
     *
     * @return clips in order
     */
    public List<PictureClip> pictures() {
        return pictures;
    }

    /**
     * Words shown large over the pictures.
     *
     * @return clips in order
     */
    public List<TitleClip> titles() {
        return titles;
    }

    /**
     * The caption track.
     *
     * @return cues in order
     */
    public List<CaptionCue> captions() {
        return captions;
    }

    /**
     * The lower thirds.
     *
     * @return clips in order
     */
    public List<LowerThirdClip> lowerThirds() {
        return lowerThirds;
    }

    /**
     * How captions look.
     *
     * @return the style
     */
    public CaptionStyle captionStyle() {
        return captionStyle;
    }

    /**
     * What titles are set in.
     *
     * @return the typeface
     */
    public Typeface typeface() {
        return typeface;
    }

    /**
     * What captions and other small words are set in.
     *
     * @return the typeface
     */
    public Typeface bodyTypeface() {
        return bodyTypeface;
    }

    /**
     * The colour of rules, slabs and of the word that is spoken.
     *
     * @return in the form {@code #rrggbb}
     */
    public String accent() {
        return accent;
    }

    /**
     * The line that grows with the film.
     *
     * @return the clip, if the film has one
     */
    public Optional<HairlineClip> hairline() {
        return Optional.ofNullable(hairline);
    }

    /**
     * The logo in a corner of the film.
     *
     * @return the clip, if the film has one
     */
    public Optional<LogoClip> logo() {
        return Optional.ofNullable(logo);
    }

    /**
     * The speech track.
     *
     * @return clips in order
     */
    public List<SpeechClip> speech() {
        return speech;
    }

    /**
     * The music track.
     *
     * @return clips in order
     */
    public List<MusicClip> music() {
        return music;
    }

    /**
     * The chapters.
     *
     * @return chapters in order, without gaps
     */
    public List<Chapter> chapters() {
        return chapters;
    }

    /**
     * Samples that one frame lasts.
     *
     * @return {@code sampleRate / frameRate}, exactly
     */
    public int samplesPerFrame() {
        return sampleRate / frameRate;
    }

    /**
     * Length of the film's sound.
     *
     * @return samples, exactly as long as the frames
     */
    public long samples() {
        return frames * samplesPerFrame();
    }

    /**
     * Length of the film.
     *
     * @return the running time, rounded down to a nanosecond
     */
    public java.time.Duration duration() {
        return java.time.Duration.ofSeconds(frames / frameRate, frames % frameRate * 1_000_000_000L / frameRate);
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(width, height, frameRate, sampleRate, frames);
        copy.title = title;
        copy.language = language;
        copy.pictures = new ArrayList<>(pictures);
        copy.titles = new ArrayList<>(titles);
        copy.captions = new ArrayList<>(captions);
        copy.lowerThirds = new ArrayList<>(lowerThirds);
        copy.captionStyle = captionStyle;
        copy.typeface = typeface;
        copy.bodyTypeface = bodyTypeface;
        copy.accent = accent;
        copy.hairline = hairline;
        copy.logo = logo;
        copy.speech = new ArrayList<>(speech);
        copy.music = new ArrayList<>(music);
        copy.chapters = new ArrayList<>(chapters);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Timeline other
                && width == other.width
                && height == other.height
                && frameRate == other.frameRate
                && sampleRate == other.sampleRate
                && frames == other.frames
                && title.equals(other.title)
                && language.equals(other.language)
                && pictures.equals(other.pictures)
                && titles.equals(other.titles)
                && captions.equals(other.captions)
                && lowerThirds.equals(other.lowerThirds)
                && captionStyle == other.captionStyle
                && typeface == other.typeface
                && bodyTypeface == other.bodyTypeface
                && accent.equals(other.accent)
                && Objects.equals(hairline, other.hairline)
                && Objects.equals(logo, other.logo)
                && speech.equals(other.speech)
                && music.equals(other.music)
                && chapters.equals(other.chapters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                width,
                height,
                frameRate,
                sampleRate,
                frames,
                title,
                language,
                pictures,
                titles,
                captions,
                lowerThirds,
                captionStyle,
                typeface,
                bodyTypeface,
                accent,
                hairline,
                logo,
                speech,
                music,
                chapters);
    }

    /** Collects the values of a Timeline. Not thread-safe. */
    public static final class Builder {
        private int width;
        private int height;
        private int frameRate;
        private int sampleRate;
        private long frames;
        private String title = "";
        private Locale language = Locale.ENGLISH;
        private List<PictureClip> pictures = new ArrayList<>();
        private List<TitleClip> titles = new ArrayList<>();
        private List<CaptionCue> captions = new ArrayList<>();
        private List<LowerThirdClip> lowerThirds = List.of();
        private CaptionStyle captionStyle = CaptionStyle.KARAOKE;
        private Typeface typeface = Typeface.SANS;
        private @Nullable Typeface bodyTypeface;
        private String accent = HexColour.ACCENT;
        private @Nullable HairlineClip hairline;
        private @Nullable LogoClip logo;
        private List<SpeechClip> speech = new ArrayList<>();
        private List<MusicClip> music = new ArrayList<>();
        private List<Chapter> chapters = new ArrayList<>();

        private Builder(int width, int height, int frameRate, int sampleRate, long frames) {
            this.width = width;
            this.height = height;
            this.frameRate = frameRate;
            this.sampleRate = sampleRate;
            this.frames = frames;
        }

        /**
         * Sets the title. Default: empty.
         *
         * @param value the title, possibly empty
         * @return this builder
         */
        public Builder title(String value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets the language. Default: English.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Locale value) {
            this.language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * Sets the picture track.
         *
         * @param value clips in order
         * @return this builder
         */
        public Builder pictures(List<PictureClip> value) {
            this.pictures = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the titles.
         *
         * @param value clips in order
         * @return this builder
         */
        public Builder titles(List<TitleClip> value) {
            this.titles = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the captions.
         *
         * @param value cues in order
         * @return this builder
         */
        public Builder captions(List<CaptionCue> value) {
            this.captions = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the lower thirds. Default: none.
         *
         * @param value clips with times in frames of the film
         * @return this builder
         */
        public Builder lowerThirds(List<LowerThirdClip> value) {
            this.lowerThirds = List.copyOf(value);
            return this;
        }

        /**
         * Sets how captions look. Default: {@link CaptionStyle#KARAOKE}.
         *
         * @param value the style; with {@link CaptionStyle#NONE} none are drawn
         * @return this builder
         */
        public Builder captionStyle(CaptionStyle value) {
            this.captionStyle = Objects.requireNonNull(value, "captionStyle");
            return this;
        }

        /**
         * Sets what titles are set in. Default: {@link Typeface#SANS}.
         *
         * @param value the typeface
         * @return this builder
         */
        public Builder typeface(Typeface value) {
            this.typeface = Objects.requireNonNull(value, "typeface");
            return this;
        }

        /**
         * Sets what captions and other small words are set in. Default: what titles are set in.
         *
         * @param value the typeface
         * @return this builder
         */
        public Builder bodyTypeface(Typeface value) {
            this.bodyTypeface = Objects.requireNonNull(value, "bodyTypeface");
            return this;
        }

        /**
         * Sets the colour of rules, slabs and of the word that is spoken. Default: an amber.
         *
         * @param value in the form {@code #rrggbb}
         * @return this builder
         */
        public Builder accent(String value) {
            this.accent = HexColour.checked(value);
            return this;
        }

        /**
         * Sets the line that grows with the film. Default: none.
         *
         * @param value its clip
         * @return this builder
         */
        public Builder hairline(HairlineClip value) {
            this.hairline = Objects.requireNonNull(value, "hairline");
            return this;
        }

        /**
         * Sets the logo in a corner of the film. Default: none.
         *
         * @param value its clip
         * @return this builder
         */
        public Builder logo(LogoClip value) {
            this.logo = Objects.requireNonNull(value, "logo");
            return this;
        }

        /**
         * Sets the speech.
         *
         * @param value clips in order
         * @return this builder
         */
        public Builder speech(List<SpeechClip> value) {
            this.speech = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the music.
         *
         * @param value clips in order
         * @return this builder
         */
        public Builder music(List<MusicClip> value) {
            this.music = new ArrayList<>(value);
            return this;
        }

        /**
         * Sets the chapters.
         *
         * @param value chapters in order, without gaps
         * @return this builder
         */
        public Builder chapters(List<Chapter> value) {
            this.chapters = new ArrayList<>(value);
            return this;
        }

        /**
         * The value.
         *
         * @return a new Timeline
         * @throws IllegalArgumentException when a value is out of its range
         */
        public Timeline build() {
            if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
                throw new IllegalArgumentException("a timeline's picture size is even and at least 2 by 2");
            }
            if (frameRate < 1 || sampleRate < 1 || sampleRate % frameRate != 0) {
                throw new IllegalArgumentException("a timeline's frame rate divides its sample rate");
            }
            if (frames < 1) {
                throw new IllegalArgumentException("a timeline has at least one frame");
            }
            return new Timeline(this);
        }
    }
}
