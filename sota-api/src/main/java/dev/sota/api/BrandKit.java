package dev.sota.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes films look as if they came from one house: colours, typefaces, a logo. What a kit leaves open, the preset
 * decides; what a request says itself goes before its kit. Immutable.
 */
public final class BrandKit implements Document {

    private static final int MOST_COLOURS = 8;
    private static final int LONGEST_NAME = 80;

    private final String name;
    private final List<String> colours;
    private final @Nullable Typeface headingTypeface;
    private final @Nullable Typeface bodyTypeface;
    private final @Nullable CaptionStyle captionStyle;
    private final @Nullable LowerThirdStyle lowerThirdStyle;
    private final @Nullable Logo logo;
    private final @Nullable String hairlineColour;
    private final boolean hairline;

    private BrandKit(Builder builder) {
        this.name = builder.name;
        this.colours = builder.colours;
        this.headingTypeface = builder.headingTypeface;
        this.bodyTypeface = builder.bodyTypeface;
        this.captionStyle = builder.captionStyle;
        this.lowerThirdStyle = builder.lowerThirdStyle;
        this.logo = builder.logo;
        this.hairlineColour = builder.hairlineColour;
        this.hairline = builder.hairline;
    }

    /**
     * Starts a brand kit.
     *
     * @param name whose it is: 1 to 80 characters
     * @return a new builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Reads a brand kit from a JSON file. The file of its logo is named from the kit's folder, and lies in it.
     *
     * @param file the kit
     * @return the kit, with the whole path of its logo
     * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when it cannot be used; the message
     *     names the file and the member
     */
    public static BrandKit read(Path file) {
        return BrandFile.read(Objects.requireNonNull(file, "file"));
    }

    /**
     * Whose it is.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The brand's colours. Pictures belong to all of them as far as their engine can, and the first is the accent of
     * titles, captions and lower thirds; where words need it, it is made lighter or darker.
     *
     * @return up to eight in the form {@code #rrggbb}, possibly none
     */
    public List<String> colours() {
        return colours;
    }

    /**
     * What titles and names are set in.
     *
     * @return the typeface; without one the preset's
     */
    public Optional<Typeface> headingTypeface() {
        return Optional.ofNullable(headingTypeface);
    }

    /**
     * What captions and other small words are set in.
     *
     * @return the typeface; without one that of headings
     */
    public Optional<Typeface> bodyTypeface() {
        return Optional.ofNullable(bodyTypeface);
    }

    /**
     * How captions look.
     *
     * @return the style; without one the preset's
     */
    public Optional<CaptionStyle> captionStyle() {
        return Optional.ofNullable(captionStyle);
    }

    /**
     * How lower thirds look.
     *
     * @return the style; without one the preset's
     */
    public Optional<LowerThirdStyle> lowerThirdStyle() {
        return Optional.ofNullable(lowerThirdStyle);
    }

    /**
     * The logo in a corner of the film.
     *
     * @return the logo, if there is one
     */
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /**
     * The colour of the hairline.
     *
     * @return in the form {@code #rrggbb}; without one the first of the colours
     */
    public Optional<String> hairlineColour() {
        return Optional.ofNullable(hairlineColour);
    }

    /**
     * Whether a thin line at the lower edge grows with the film.
     *
     * @return true for such a line; else the preset decides
     */
    public boolean hairline() {
        return hairline;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        Builder copy = new Builder(name);
        copy.colours = colours;
        copy.headingTypeface = headingTypeface;
        copy.bodyTypeface = bodyTypeface;
        copy.captionStyle = captionStyle;
        copy.lowerThirdStyle = lowerThirdStyle;
        copy.logo = logo;
        copy.hairlineColour = hairlineColour;
        copy.hairline = hairline;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof BrandKit other
                && name.equals(other.name)
                && colours.equals(other.colours)
                && Objects.equals(headingTypeface, other.headingTypeface)
                && Objects.equals(bodyTypeface, other.bodyTypeface)
                && Objects.equals(captionStyle, other.captionStyle)
                && Objects.equals(lowerThirdStyle, other.lowerThirdStyle)
                && Objects.equals(logo, other.logo)
                && Objects.equals(hairlineColour, other.hairlineColour)
                && hairline == other.hairline;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name, colours, headingTypeface, bodyTypeface, captionStyle, lowerThirdStyle, logo, hairline);
    }

    /** Collects the values of a BrandKit. Not thread-safe. */
    public static final class Builder {
        private String name;
        private List<String> colours = List.of();
        private @Nullable Typeface headingTypeface;
        private @Nullable Typeface bodyTypeface;
        private @Nullable CaptionStyle captionStyle;
        private @Nullable LowerThirdStyle lowerThirdStyle;
        private @Nullable Logo logo;
        private @Nullable String hairlineColour;
        private boolean hairline;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets whose it is.
         *
         * @param value 1 to 80 characters
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            return this;
        }

        /**
         * Sets the brand's colours, the most important first. Default: none.
         *
         * @param value up to eight in the form {@code #rrggbb}
         * @return this builder
         */
        public Builder colours(List<String> value) {
            this.colours = value.stream()
                    .map(colour -> HexColour.checked("colours", colour))
                    .toList();
            return this;
        }

        /**
         * Sets what titles and names are set in. Default: the preset's.
         *
         * @param value the typeface
         * @return this builder
         */
        public Builder headingTypeface(Typeface value) {
            this.headingTypeface = Objects.requireNonNull(value, "headingTypeface");
            return this;
        }

        /**
         * Sets what captions and other small words are set in. Default: that of headings.
         *
         * @param value the typeface
         * @return this builder
         */
        public Builder bodyTypeface(Typeface value) {
            this.bodyTypeface = Objects.requireNonNull(value, "bodyTypeface");
            return this;
        }

        /**
         * Sets how captions look. Default: the preset's.
         *
         * @param value the style
         * @return this builder
         */
        public Builder captionStyle(CaptionStyle value) {
            this.captionStyle = Objects.requireNonNull(value, "captionStyle");
            return this;
        }

        /**
         * Sets how lower thirds look. Default: the preset's.
         *
         * @param value the style
         * @return this builder
         */
        public Builder lowerThirdStyle(LowerThirdStyle value) {
            this.lowerThirdStyle = Objects.requireNonNull(value, "lowerThirdStyle");
            return this;
        }

        /**
         * Sets the logo in a corner of the film. Default: none.
         *
         * @param value the logo
         * @return this builder
         */
        public Builder logo(Logo value) {
            this.logo = Objects.requireNonNull(value, "logo");
            return this;
        }

        /**
         * Sets the colour of the hairline. Default: the first of the colours.
         *
         * @param value in the form {@code #rrggbb}
         * @return this builder
         */
        public Builder hairlineColour(String value) {
            this.hairlineColour = HexColour.checked("hairlineColour", value);
            return this;
        }

        /**
         * Says whether a thin line at the lower edge grows with the film. Default: as the preset says.
         *
         * @param value true for such a line
         * @return this builder
         */
        public Builder hairline(boolean value) {
            this.hairline = value;
            return this;
        }

        /**
         * The value.
         *
         * @return a new BrandKit
         * @throws IllegalArgumentException when a value is out of its range
         */
        public BrandKit build() {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("a brand kit has a name of 1 to " + LONGEST_NAME + " characters");
            }
            if (colours.size() > MOST_COLOURS) {
                throw new IllegalArgumentException("a brand kit has at most " + MOST_COLOURS + " colours");
            }
            return new BrandKit(this);
        }
    }
}
