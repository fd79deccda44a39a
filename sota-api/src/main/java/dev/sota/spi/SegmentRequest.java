package dev.sota.spi;

import dev.sota.api.CaptionStyle;
import dev.sota.api.EncoderEffort;
import dev.sota.api.HexColour;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link VideoRenderer#encode} is asked to draw: some frames of a film, with the clips that are seen in them. Times
 * are frames of the film. Immutable, but for the pictures behind it.
 */
public final class SegmentRequest {

    private final int width;
    private final int height;
    private final int frameRate;
    private final Locale language;
    private final long startFrame;
    private final long frames;
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
    private final KeyframeSource keyframes;
    private final String encoder;
    private final int videoKbps;
    private final EncoderEffort effort;

    private SegmentRequest(Builder builder) {
        this.width = builder.width;
        this.height = builder.height;
        this.frameRate = builder.frameRate;
        this.language = builder.language;
        this.startFrame = builder.startFrame;
        this.frames = builder.frames;
        long end = startFrame + frames;
        this.captions = builder.captions.stream()
                .filter(c -> c.startFrame() < end && c.startFrame() + c.frames() > startFrame)
                .toList();
        this.lowerThirds = builder.lowerThirds.stream()
                .filter(c -> isSeen(c.startFrame(), c.startFrame() + c.frames()))
                .toList();
        this.pictures = builder.pictures.stream()
                .filter(c -> isUnder(c.startFrame(), c.startFrame() + c.frames()))
                .toList();
        this.titles = builder.titles.stream()
                .filter(c -> isUnder(c.startFrame(), c.startFrame() + c.frames()))
                .toList();
        this.captionStyle = builder.captionStyle;
        this.typeface = builder.typeface;
        this.bodyTypeface = builder.bodyTypeface == null ? builder.typeface : builder.bodyTypeface;
        this.accent = builder.accent;
        this.hairline = builder.hairline;
        this.logo = builder.logo;
        this.keyframes = builder.keyframes;
        this.encoder = builder.encoder;
        this.videoKbps = builder.videoKbps;
        this.effort = builder.effort;
    }

    /** Whether some of these frames are in the segment, or in the time of one of its captions. */
    private boolean isSeen(long from, long end) {
        return from < startFrame + frames && end > startFrame
                || captions.stream().anyMatch(c -> from < c.startFrame() + c.frames() && end > c.startFrame());
    }

    /** The same, or in the time of one of its lower thirds. */
    private boolean isUnder(long from, long end) {
        return isSeen(from, end)
                || lowerThirds.stream().anyMatch(c -> from < c.startFrame() + c.frames() && end > c.startFrame());
    }

    /**
     * Starts a request for frames of a film.
     *
     * @param width frame width in pixels, even
     * @param height frame height in pixels, even
     * @param frameRate frames a second
     * @param keyframes where pictures come from
     * @return a new builder
     */
    public static Builder builder(int width, int height, int frameRate, KeyframeSource keyframes) {
        return new Builder(width, height, frameRate, keyframes);
    }

    /**
     * Starts a request for frames of a timeline, with all its pictures, titles and captions.
     *
     * @param timeline the film
     * @param keyframes where its pictures come from
     * @return a builder for all of its frames
     */
    public static Builder of(Timeline timeline, KeyframeSource keyframes) {
        Builder request = new Builder(timeline.width(), timeline.height(), timeline.frameRate(), keyframes)
                .language(timeline.language())
                .range(0, timeline.frames())
                .pictures(timeline.pictures())
                .titles(timeline.titles())
                .captions(timeline.captions())
                .captionStyle(timeline.captionStyle())
                .typeface(timeline.typeface())
                .bodyTypeface(timeline.bodyTypeface())
                .accent(timeline.accent())
                .lowerThirds(timeline.lowerThirds());
        timeline.hairline().ifPresent(request::hairline);
        timeline.logo().ifPresent(request::logo);
        return request;
    }

    /**
     * The frame width.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * The frame height.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    /**
     * The frame rate.
     *
     * @return frames a second
     */
    public int frameRate() {
        return frameRate;
    }

    /**
     * The language of the words that are drawn.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * The segment's first frame.
     *
     * @return from 0, the film's first
     */
    public long startFrame() {
        return startFrame;
    }

    /**
     * How many frames to draw.
     *
     * @return at least 1
     */
    public long frames() {
        return frames;
    }

    /**
     * The pictures that are seen in the segment, or while one of its captions or lower thirds is: words that two segments
     * show must find the same place in both.
     *
     * @return in the order given
     */
    public List<PictureClip> pictures() {
        return pictures;
    }

    /**
     * The titles that are seen in the segment, or while one of its captions or lower thirds is.
     *
     * @return in the order given
     */
    public List<TitleClip> titles() {
        return titles;
    }

    /**
     * The captions that are drawn into the segment.
     *
     * @return in the order given
     */
    public List<CaptionCue> captions() {
        return captions;
    }

    /**
     * The lower thirds that are seen in the segment, or while one of its captions is.
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
     * Where pictures come from.
     *
     * @return the source
     */
    public KeyframeSource keyframes() {
        return keyframes;
    }

    /**
     * The video encoder.
     *
     * @return {@code auto}, or the name of one of {@link VideoRenderer#encoders()}
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
     * The encoder's effort.
     *
     * @return how much time it may take
     */
    public EncoderEffort effort() {
        return effort;
    }

    /** Collects the values of a SegmentRequest. Not thread-safe. */
    public static final class Builder {
        private final int width;
        private final int height;
        private final int frameRate;
        private final KeyframeSource keyframes;
        private Locale language = Locale.ENGLISH;
        private long startFrame;
        private long frames = 1;
        private List<PictureClip> pictures = List.of();
        private List<TitleClip> titles = List.of();
        private List<CaptionCue> captions = List.of();
        private List<LowerThirdClip> lowerThirds = List.of();
        private CaptionStyle captionStyle = CaptionStyle.KARAOKE;
        private Typeface typeface = Typeface.SANS;
        private @Nullable Typeface bodyTypeface;
        private String accent = HexColour.ACCENT;
        private @Nullable HairlineClip hairline;
        private @Nullable LogoClip logo;
        private String encoder = "auto";
        private int videoKbps = 2500;
        private EncoderEffort effort = EncoderEffort.NORMAL;

        private Builder(int width, int height, int frameRate, KeyframeSource keyframes) {
            this.width = width;
            this.height = height;
            this.frameRate = frameRate;
            this.keyframes = Objects.requireNonNull(keyframes, "keyframes");
        }

        /**
         * Sets the language of the words that are drawn. Default: English.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Locale value) {
            this.language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * Sets which frames to draw. Default: the first one.
         *
         * @param start the first frame, in frames of the film
         * @param count how many
         * @return this builder
         */
        public Builder range(long start, long count) {
            this.startFrame = start;
            this.frames = count;
            return this;
        }

        /**
         * Sets the pictures. Those that are seen neither in the segment nor under one of its captions or lower thirds are
         * left out. Default: none, which is black.
         *
         * @param value clips with times in frames of the film
         * @return this builder
         */
        public Builder pictures(List<PictureClip> value) {
            this.pictures = List.copyOf(value);
            return this;
        }

        /**
         * Sets the titles. Those that are seen neither in the segment nor with one of its captions or lower thirds are left
         * out. Default: none.
         *
         * @param value clips with times in frames of the film
         * @return this builder
         */
        public Builder titles(List<TitleClip> value) {
            this.titles = List.copyOf(value);
            return this;
        }

        /**
         * Sets the captions that are drawn. Those that are not seen in the segment are left out. Default: none.
         *
         * @param value cues with times in frames of the film
         * @return this builder
         */
        public Builder captions(List<CaptionCue> value) {
            this.captions = List.copyOf(value);
            return this;
        }

        /**
         * Sets the lower thirds. Those that are seen neither in the segment nor with one of its captions are left out.
         * Default: none.
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
         * Sets the video encoder. Default: {@code auto}.
         *
         * @param value {@code auto}, or the name of one of {@link VideoRenderer#encoders()}
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
         * The value.
         *
         * @return a new SegmentRequest
         * @throws IllegalArgumentException when there are no frames, or the first is before the film
         */
        public SegmentRequest build() {
            if (startFrame < 0 || frames < 1) {
                throw new IllegalArgumentException("frames " + startFrame + " and " + frames + " on");
            }
            return new SegmentRequest(this);
        }
    }
}
