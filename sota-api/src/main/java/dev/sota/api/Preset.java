package dev.sota.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How films of one kind are made: picture size, pace, sound and look. Immutable.
 *
 * <p>Presets are data: a {@link dev.sota.spi.CatalogSource} supplies them, and an application can build its own.
 */
public final class Preset implements Document {

    private final String id;
    private final int width;
    private final int height;
    private final String name;
    private final String description;
    private final int frameRate;
    private final int videoKbps;
    private final int audioKbps;
    private final double loudnessLufs;
    private final double truePeakDbtp;
    private final double maxKeyframeSeconds;
    private final double crossFadeSeconds;
    private final List<TransitionKind> softTransitions;
    private final List<TransitionKind> strongTransitions;
    private final double breathSeconds;
    private final double titleSeconds;
    private final double endingSeconds;
    private final int captionColumns;
    private final int captionLines;
    private final CaptionStyle captionStyle;
    private final Typeface typeface;
    private final String accent;
    private final boolean hairline;
    private final LowerThirdStyle lowerThirdStyle;
    private final String style;
    private final List<Quality> ladder;

    private Preset(Builder builder) {
        this.id = builder.id;
        this.width = builder.width;
        this.height = builder.height;
        this.name = builder.name;
        this.description = builder.description;
        this.frameRate = builder.frameRate;
        this.videoKbps = builder.videoKbps;
        this.audioKbps = builder.audioKbps;
        this.loudnessLufs = builder.loudnessLufs;
        this.truePeakDbtp = builder.truePeakDbtp;
        this.maxKeyframeSeconds = builder.maxKeyframeSeconds;
        this.crossFadeSeconds = builder.crossFadeSeconds;
        this.softTransitions = builder.softTransitions;
        this.strongTransitions = builder.strongTransitions;
        this.breathSeconds = builder.breathSeconds;
        this.titleSeconds = builder.titleSeconds;
        this.endingSeconds = builder.endingSeconds;
        this.captionColumns = builder.captionColumns;
        this.captionLines = builder.captionLines;
        this.captionStyle = builder.captionStyle;
        this.typeface = builder.typeface;
        this.accent = builder.accent;
        this.hairline = builder.hairline;
        this.lowerThirdStyle = builder.lowerThirdStyle;
        this.style = builder.style;
        this.ladder = builder.ladder;
    }

    /**
     * Starts a preset.
     *
     * @param id a short id, for example {@code 540p}
     * @param width picture width in pixels, even, 64 to 3840
     * @param height picture height in pixels, even, 64 to 3840
     * @return a new builder
     */
    public static Builder builder(String id, int width, int height) {
        return new Builder(id, width, height);
    }

    /**
     * What a request names.
     *
     * @return a short id, for example {@code 540p}
     */
    public String id() {
        return id;
    }

    /**
     * Picture width.
     *
     * @return even pixels, 64 to 3840
     */
    public int width() {
        return width;
    }

    /**
     * Picture height.
     *
     * @return even pixels, 64 to 3840
     */
    public int height() {
        return height;
    }

    /**
     * What a person is shown.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What the preset is good for.
     *
     * @return one line
     */
    public String description() {
        return description;
    }

    /**
     * Frames per second.
     *
     * @return whole frames a second, one that divides 48000, 1 to 60
     */
    public int frameRate() {
        return frameRate;
    }

    /**
     * The video bit rate aimed at.
     *
     * @return kbit/s, 100 to 100000
     */
    public int videoKbps() {
        return videoKbps;
    }

    /**
     * The audio bit rate.
     *
     * @return kbit/s, 32 to 512
     */
    public int audioKbps() {
        return audioKbps;
    }

    /**
     * The integrated loudness of the film, by ITU-R BS.1770.
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
     * The longest time one picture is shown; a longer scene gets further pictures.
     *
     * @return seconds, 2 to 60
     */
    public double maxKeyframeSeconds() {
        return maxKeyframeSeconds;
    }

    /**
     * How long one picture takes the place of another, in whatever way.
     *
     * @return seconds, 0 to 2
     */
    public double crossFadeSeconds() {
        return crossFadeSeconds;
    }

    /**
     * The transitions within a section.
     *
     * @return one to twenty: the first where a thought goes on, any of them where a paragraph begins
     */
    public List<TransitionKind> softTransitions() {
        return softTransitions;
    }

    /**
     * The transitions where a section, or the ending, begins.
     *
     * @return one to twenty, taken in turn
     */
    public List<TransitionKind> strongTransitions() {
        return strongTransitions;
    }

    /**
     * The silence after a scene's narration.
     *
     * @return seconds, 0 to 5
     */
    public double breathSeconds() {
        return breathSeconds;
    }

    /**
     * How long the opening title is shown, at least.
     *
     * @return seconds, 1 to 20
     */
    public double titleSeconds() {
        return titleSeconds;
    }

    /**
     * How long the end card is shown, at least.
     *
     * @return seconds, 1 to 20
     */
    public double endingSeconds() {
        return endingSeconds;
    }

    /**
     * The longest caption line; where the picture is too narrow for it, lines are shorter.
     *
     * @return characters, 10 to 80
     */
    public int captionColumns() {
        return captionColumns;
    }

    /**
     * The most lines of one caption.
     *
     * @return 1 to 4
     */
    public int captionLines() {
        return captionLines;
    }

    /**
     * How captions look in the picture.
     *
     * @return the style
     */
    public CaptionStyle captionStyle() {
        return captionStyle;
    }

    /**
     * What titles and captions are set in.
     *
     * @return the typeface
     */
    public Typeface typeface() {
        return typeface;
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
     * Whether a thin line at the lower edge grows with the film.
     *
     * @return true for such a line
     */
    public boolean hairline() {
        return hairline;
    }

    /**
     * How lower thirds look.
     *
     * @return the style
     */
    public LowerThirdStyle lowerThirdStyle() {
        return lowerThirdStyle;
    }

    /**
     * The style of the pictures.
     *
     * @return an id that the image engine knows
     */
    public String style() {
        return style;
    }

    /**
     * The qualities that films of this preset can be made in.
     *
     * @return the best, which is the usual one, first; each next one is made in less time
     */
    public List<Quality> ladder() {
        return ladder;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(id, width, height);
        copy.name = name;
        copy.description = description;
        copy.frameRate = frameRate;
        copy.videoKbps = videoKbps;
        copy.audioKbps = audioKbps;
        copy.loudnessLufs = loudnessLufs;
        copy.truePeakDbtp = truePeakDbtp;
        copy.maxKeyframeSeconds = maxKeyframeSeconds;
        copy.crossFadeSeconds = crossFadeSeconds;
        copy.softTransitions = softTransitions;
        copy.strongTransitions = strongTransitions;
        copy.breathSeconds = breathSeconds;
        copy.titleSeconds = titleSeconds;
        copy.endingSeconds = endingSeconds;
        copy.captionColumns = captionColumns;
        copy.captionLines = captionLines;
        copy.captionStyle = captionStyle;
        copy.typeface = typeface;
        copy.accent = accent;
        copy.hairline = hairline;
        copy.lowerThirdStyle = lowerThirdStyle;
        copy.style = style;
        copy.ladder = ladder;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Preset other
                && id.equals(other.id)
                && width == other.width
                && height == other.height
                && name.equals(other.name)
                && description.equals(other.description)
                && frameRate == other.frameRate
                && videoKbps == other.videoKbps
                && audioKbps == other.audioKbps
                && Double.compare(loudnessLufs, other.loudnessLufs) == 0
                && Double.compare(truePeakDbtp, other.truePeakDbtp) == 0
                && Double.compare(maxKeyframeSeconds, other.maxKeyframeSeconds) == 0
                && Double.compare(crossFadeSeconds, other.crossFadeSeconds) == 0
                && softTransitions.equals(other.softTransitions)
                && strongTransitions.equals(other.strongTransitions)
                && Double.compare(breathSeconds, other.breathSeconds) == 0
                && Double.compare(titleSeconds, other.titleSeconds) == 0
                && Double.compare(endingSeconds, other.endingSeconds) == 0
                && captionColumns == other.captionColumns
                && captionLines == other.captionLines
                && captionStyle == other.captionStyle
                && typeface == other.typeface
                && accent.equals(other.accent)
                && hairline == other.hairline
                && lowerThirdStyle == other.lowerThirdStyle
                && style.equals(other.style)
                && ladder.equals(other.ladder);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                width,
                height,
                name,
                description,
                frameRate,
                videoKbps,
                audioKbps,
                loudnessLufs,
                truePeakDbtp,
                maxKeyframeSeconds,
                crossFadeSeconds,
                softTransitions,
                strongTransitions,
                breathSeconds,
                titleSeconds,
                endingSeconds,
                captionColumns,
                captionLines,
                captionStyle,
                typeface,
                accent,
                hairline,
                lowerThirdStyle,
                style,
                ladder);
    }

    /** Collects the values of a Preset. Not thread-safe. */
    public static final class Builder {
        private String id;
        private int width;
        private int height;
        private String name = "";
        private String description = "";
        private int frameRate = 30;
        private int videoKbps = 2500;
        private int audioKbps = 192;
        private double loudnessLufs = -14.0;
        private double truePeakDbtp = -1.0;
        private double maxKeyframeSeconds = 8.0;
        private double crossFadeSeconds = 0.6;
        private List<TransitionKind> softTransitions = List.of(TransitionKind.CROSS_FADE);
        private List<TransitionKind> strongTransitions = List.of(TransitionKind.FADE_BLACK);
        private double breathSeconds = 0.7;
        private double titleSeconds = 3.5;
        private double endingSeconds = 3.5;
        private int captionColumns = 42;
        private int captionLines = 2;
        private CaptionStyle captionStyle = CaptionStyle.KARAOKE;
        private Typeface typeface = Typeface.SANS;
        private String accent = HexColour.ACCENT;
        private boolean hairline = false;
        private LowerThirdStyle lowerThirdStyle = LowerThirdStyle.SLAB;
        private String style = "flat";
        private List<Quality> ladder = Quality.LADDER;

        private Builder(String id, int width, int height) {
            this.id = Objects.requireNonNull(id, "id");
            this.width = width;
            this.height = height;
        }

        /**
         * Sets what a person is shown. Default: empty.
         *
         * @param value the name
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            return this;
        }

        /**
         * Sets what the preset is good for. Default: empty.
         *
         * @param value one line
         * @return this builder
         */
        public Builder description(String value) {
            this.description = Objects.requireNonNull(value, "description");
            return this;
        }

        /**
         * Sets the frame rate. Default: 30.
         *
         * @param value whole frames a second, one that divides 48000, 1 to 60
         * @return this builder
         */
        public Builder frameRate(int value) {
            this.frameRate = value;
            return this;
        }

        /**
         * Sets the video bit rate. Default: 2500.
         *
         * @param value kbit/s, 100 to 100000
         * @return this builder
         */
        public Builder videoKbps(int value) {
            this.videoKbps = value;
            return this;
        }

        /**
         * Sets the audio bit rate. Default: 192.
         *
         * @param value kbit/s, 32 to 512
         * @return this builder
         */
        public Builder audioKbps(int value) {
            this.audioKbps = value;
            return this;
        }

        /**
         * Sets the integrated loudness. Default: -14.
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
         * Sets the longest time for one picture. Default: 8.
         *
         * @param value seconds, 2 to 60
         * @return this builder
         */
        public Builder maxKeyframeSeconds(double value) {
            this.maxKeyframeSeconds = value;
            return this;
        }

        /**
         * Sets the length of transitions. Default: 0.6.
         *
         * @param value seconds, 0 to 2
         * @return this builder
         */
        public Builder crossFadeSeconds(double value) {
            this.crossFadeSeconds = value;
            return this;
        }

        /**
         * Sets the transitions within a section. Default: {@link TransitionKind#CROSS_FADE}.
         *
         * @param value one to twenty, of which the first is used where a thought goes on
         * @return this builder
         */
        public Builder softTransitions(List<TransitionKind> value) {
            this.softTransitions = List.copyOf(value);
            return this;
        }

        /**
         * Sets the transitions between sections. Default: {@link TransitionKind#FADE_BLACK}.
         *
         * @param value one to twenty, taken in turn
         * @return this builder
         */
        public Builder strongTransitions(List<TransitionKind> value) {
            this.strongTransitions = List.copyOf(value);
            return this;
        }

        /**
         * Sets the silence after a scene's narration. Default: 0.7.
         *
         * @param value seconds, 0 to 5
         * @return this builder
         */
        public Builder breathSeconds(double value) {
            this.breathSeconds = value;
            return this;
        }

        /**
         * Sets how long the opening title is shown. Default: 3.5.
         *
         * @param value seconds, 1 to 20
         * @return this builder
         */
        public Builder titleSeconds(double value) {
            this.titleSeconds = value;
            return this;
        }

        /**
         * Sets how long the end card is shown. Default: 3.5.
         *
         * @param value seconds, 1 to 20
         * @return this builder
         */
        public Builder endingSeconds(double value) {
            this.endingSeconds = value;
            return this;
        }

        /**
         * Sets the longest caption line. Default: 42.
         *
         * @param value characters, 10 to 80
         * @return this builder
         */
        public Builder captionColumns(int value) {
            this.captionColumns = value;
            return this;
        }

        /**
         * Sets the most lines of one caption. Default: 2.
         *
         * @param value 1 to 4
         * @return this builder
         */
        public Builder captionLines(int value) {
            this.captionLines = value;
            return this;
        }

        /**
         * Sets how captions look in the picture. Default: {@link CaptionStyle#KARAOKE}.
         *
         * @param value the style
         * @return this builder
         */
        public Builder captionStyle(CaptionStyle value) {
            this.captionStyle = Objects.requireNonNull(value, "captionStyle");
            return this;
        }

        /**
         * Sets what titles and captions are set in. Default: {@link Typeface#SANS}.
         *
         * @param value the typeface
         * @return this builder
         */
        public Builder typeface(Typeface value) {
            this.typeface = Objects.requireNonNull(value, "typeface");
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
         * Says whether a thin line at the lower edge grows with the film. Default: no.
         *
         * @param value true for such a line
         * @return this builder
         */
        public Builder hairline(boolean value) {
            this.hairline = value;
            return this;
        }

        /**
         * Sets how lower thirds look. Default: {@link LowerThirdStyle#SLAB}.
         *
         * @param value the style
         * @return this builder
         */
        public Builder lowerThirdStyle(LowerThirdStyle value) {
            this.lowerThirdStyle = Objects.requireNonNull(value, "lowerThirdStyle");
            return this;
        }

        /**
         * Sets the style of the pictures. Default: {@code flat}.
         *
         * @param value an id that the image engine knows
         * @return this builder
         */
        public Builder style(String value) {
            this.style = Objects.requireNonNull(value, "style");
            return this;
        }

        /**
         * Sets the qualities that films can be made in. Default: {@link Quality#LADDER}.
         *
         * @param value one to ten with different ids, the usual one first, each next one made in less time
         * @return this builder
         */
        public Builder ladder(List<Quality> value) {
            this.ladder = List.copyOf(value);
            return this;
        }

        private static boolean outOfRange(List<TransitionKind> kinds) {
            return kinds.isEmpty() || kinds.size() > 20;
        }

        /**
         * The value.
         *
         * @return a new Preset
         * @throws IllegalArgumentException when a value is out of its range
         */
        public Preset build() {
            if (width < 64 || width > 3840 || height < 64 || height > 3840 || width % 2 != 0 || height % 2 != 0) {
                throw new IllegalArgumentException(
                        "the picture of a preset is 64 to 3840 pixels wide and high, both even");
            }
            if (frameRate < 1 || frameRate > 60 || 48000 % frameRate != 0) {
                throw new IllegalArgumentException("a preset's frame rate is 1 to 60 and divides 48000");
            }
            if (videoKbps < 100 || videoKbps > 100_000 || audioKbps < 32 || audioKbps > 512) {
                throw new IllegalArgumentException(
                        "a preset's bit rates are 100 to 100000 kbit/s for video and 32 to 512 for audio");
            }
            if (!(loudnessLufs >= -40 && loudnessLufs <= -5) || !(truePeakDbtp >= -9 && truePeakDbtp <= 0)) {
                throw new IllegalArgumentException(
                        "a preset's loudness is -40 to -5 LUFS and its true peak -9 to 0 dBTP");
            }
            if (!(maxKeyframeSeconds >= 2 && maxKeyframeSeconds <= 60)
                    || !(crossFadeSeconds >= 0 && crossFadeSeconds <= 2)) {
                throw new IllegalArgumentException("a preset shows a picture for 2 to 60 seconds and fades for 0 to 2");
            }
            if (outOfRange(softTransitions) || outOfRange(strongTransitions)) {
                throw new IllegalArgumentException("a preset has 1 to 20 soft and as many strong transitions");
            }
            if (!(breathSeconds >= 0 && breathSeconds <= 5)) {
                throw new IllegalArgumentException("a preset breathes for 0 to 5 seconds");
            }
            if (!(titleSeconds >= 1 && titleSeconds <= 20) || !(endingSeconds >= 1 && endingSeconds <= 20)) {
                throw new IllegalArgumentException("a preset's title and ending are 1 to 20 seconds long");
            }
            if (captionColumns < 10 || captionColumns > 80 || captionLines < 1 || captionLines > 4) {
                throw new IllegalArgumentException("a preset's captions have 1 to 4 lines of 10 to 80 characters");
            }
            if (ladder.isEmpty()
                    || ladder.size() > 10
                    || ladder.stream().map(Quality::id).distinct().count() < ladder.size()) {
                throw new IllegalArgumentException("a preset's ladder has 1 to 10 qualities with different ids");
            }
            if (id.isBlank()) {
                throw new IllegalArgumentException("a preset needs an id");
            }
            return new Preset(this);
        }
    }
}
