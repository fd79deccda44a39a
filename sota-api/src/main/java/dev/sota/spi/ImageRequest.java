package dev.sota.spi;

import dev.sota.api.HexColour;
import dev.sota.api.Mood;
import dev.sota.api.ShotSize;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ImageGenerator} is asked to paint. Immutable.
 */
public final class ImageRequest {

    private final String prompt;
    private final int width;
    private final int height;
    private final long seed;
    private final String setting;
    private final String style;
    private final Mood mood;
    private final ShotSize shot;
    private final int layers;
    private final List<String> colours;
    private final SortedMap<String, String> options;
    private final @Nullable ImageStart start;

    private ImageRequest(Builder builder) {
        this.prompt = builder.prompt;
        this.width = builder.width;
        this.height = builder.height;
        this.seed = builder.seed;
        this.setting = builder.setting;
        this.style = builder.style;
        this.mood = builder.mood;
        this.shot = builder.shot;
        this.layers = builder.layers;
        this.colours = List.copyOf(builder.colours);
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(builder.options));
        this.start = builder.start;
    }

    /**
     * Starts a request.
     *
     * @param prompt what is to be seen, in words
     * @param width picture width in pixels
     * @param height picture height in pixels
     * @return a new builder
     */
    public static Builder builder(String prompt, int width, int height) {
        return new Builder(prompt, width, height);
    }

    /**
     * What is to be seen, in words.
     *
     * @return the prompt, possibly empty or of any length
     */
    public String prompt() {
        return prompt;
    }

    /**
     * Picture width.
     *
     * @return pixels, 16 to 8192
     */
    public int width() {
        return width;
    }

    /**
     * Picture height.
     *
     * @return pixels, 16 to 8192
     */
    public int height() {
        return height;
    }

    /**
     * What makes this picture differ from another of the same words.
     *
     * @return any number
     */
    public long seed() {
        return seed;
    }

    /**
     * What earlier words established; weaker than the prompt. Its elements are
     * joined by ", ". One that begins with {@code cast} tells who is who and is nothing to be seen by itself:
     * {@code cast NAME [man|woman|boy|girl] [old] [role]}, such as "cast Yusuf man salt trader".
     *
     * @return words, possibly empty
     */
    public String setting() {
        return setting;
    }

    /**
     * The style.
     *
     * @return an id that {@link ImageGenerator#styles()} lists
     */
    public String style() {
        return style;
    }

    /**
     * The feeling.
     *
     * @return the mood
     */
    public Mood mood() {
        return mood;
    }

    /**
     * How near the camera is.
     *
     * @return the shot size
     */
    public ShotSize shot() {
        return shot;
    }

    /**
     * The most depth layers the caller has use for: with 1 a flat picture, with 2 what moves by itself before it, such as
     * falling snow, with more also what a camera can move through. An engine may answer with fewer, never with more.
     *
     * @return 1 to 8
     */
    public int layers() {
        return layers;
    }

    /**
     * Colours that the picture should belong to. An engine that cannot mix them in leaves them out.
     *
     * @return up to eight in the form {@code #rrggbb}, usually none
     */
    public List<String> colours() {
        return colours;
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
     * A picture to start from. An engine that cannot start from one ({@link ImageGenerator#startsFromPictures()}) refuses
     * the request.
     *
     * @return the picture, usually none
     */
    public Optional<ImageStart> start() {
        return Optional.ofNullable(start);
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(prompt, width, height);
        copy.seed = seed;
        copy.setting = setting;
        copy.style = style;
        copy.mood = mood;
        copy.shot = shot;
        copy.layers = layers;
        copy.colours = colours;
        copy.options = new TreeMap<>(options);
        copy.start = start;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ImageRequest other
                && prompt.equals(other.prompt)
                && width == other.width
                && height == other.height
                && seed == other.seed
                && setting.equals(other.setting)
                && style.equals(other.style)
                && mood.equals(other.mood)
                && shot.equals(other.shot)
                && layers == other.layers
                && colours.equals(other.colours)
                && options.equals(other.options)
                && Objects.equals(start, other.start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prompt, width, height, seed, setting, style, mood, shot, layers, colours, options, start);
    }

    /** Collects the values of a ImageRequest. Not thread-safe. */
    public static final class Builder {
        private String prompt;
        private int width;
        private int height;
        private long seed = 0;
        private String setting = "";
        private String style = "flat";
        private Mood mood = Mood.NEUTRAL;
        private ShotSize shot = ShotSize.WIDE;
        private int layers = 1;
        private List<String> colours = List.of();
        private SortedMap<String, String> options = new TreeMap<>();
        private @Nullable ImageStart start;

        private Builder(String prompt, int width, int height) {
            this.prompt = Objects.requireNonNull(prompt, "prompt");
            this.width = width;
            this.height = height;
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
         * Sets what earlier words established. Default: nothing.
         *
         * @param value words, possibly empty
         * @return this builder
         */
        public Builder setting(String value) {
            this.setting = Objects.requireNonNull(value, "setting");
            return this;
        }

        /**
         * Sets the style. Default: {@code flat}.
         *
         * @param value an id that {@link ImageGenerator#styles()} lists
         * @return this builder
         */
        public Builder style(String value) {
            this.style = Objects.requireNonNull(value, "style");
            return this;
        }

        /**
         * Sets the feeling. Default: neutral.
         *
         * @param value the mood
         * @return this builder
         */
        public Builder mood(Mood value) {
            this.mood = Objects.requireNonNull(value, "mood");
            return this;
        }

        /**
         * Sets how near the camera is. Default: wide.
         *
         * @param value the shot size
         * @return this builder
         */
        public Builder shot(ShotSize value) {
            this.shot = Objects.requireNonNull(value, "shot");
            return this;
        }

        /**
         * Sets the most depth layers there is use for. Default: 1.
         *
         * @param value 1 to 8
         * @return this builder
         */
        public Builder layers(int value) {
            this.layers = value;
            return this;
        }

        /**
         * Sets colours that the picture should belong to. Default: none.
         *
         * @param value up to eight in the form {@code #rrggbb}
         * @return this builder
         */
        public Builder colours(List<String> value) {
            this.colours = value.stream().map(HexColour::checked).toList();
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
         * Sets a picture to start from. Default: none.
         *
         * @param value the picture, and how far to go from it
         * @return this builder
         */
        public Builder start(ImageStart value) {
            this.start = Objects.requireNonNull(value, "start");
            return this;
        }

        /**
         * The value.
         *
         * @return a new ImageRequest
         * @throws IllegalArgumentException when a value is out of its range
         */
        public ImageRequest build() {
            if (width < 16 || width > 8192 || height < 16 || height > 8192) {
                throw new IllegalArgumentException("a picture is 16 to 8192 pixels wide and high");
            }
            if (layers < 1 || layers > 8) {
                throw new IllegalArgumentException("a picture has 1 to 8 layers");
            }
            if (colours.size() > 8) {
                throw new IllegalArgumentException("a picture belongs to at most eight colours");
            }
            return new ImageRequest(this);
        }
    }
}
