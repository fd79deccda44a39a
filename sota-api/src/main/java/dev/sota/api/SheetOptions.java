package dev.sota.api;

/**
 * How a {@link ContactSheet} looks. Immutable.
 */
public final class SheetOptions {

    private final int columns;
    private final int pictureWidth;
    private final boolean everyStyle;
    private final int scene;

    private SheetOptions(Builder builder) {
        this.columns = builder.columns;
        this.pictureWidth = builder.pictureWidth;
        this.everyStyle = builder.everyStyle;
        this.scene = builder.scene;
    }

    /**
     * Starts options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many pictures stand beside each other.
     *
     * @return 1 to 12, or 0 for as many as suit the film's shape
     */
    public int columns() {
        return columns;
    }

    /**
     * The width of a picture on the sheet.
     *
     * @return 120 to 1920 pixels, or 0 for what suits the film's shape
     */
    public int pictureWidth() {
        return pictureWidth;
    }

    /**
     * Whether one scene is shown in every style, instead of every scene in one.
     *
     * @return true for a sheet of styles
     */
    public boolean everyStyle() {
        return everyStyle;
    }

    /**
     * The scene of a sheet of styles.
     *
     * @return which, from 1; or 0 for the first that tells of something
     */
    public int scene() {
        return scene;
    }

    /** Collects the values of SheetOptions. Not thread-safe. */
    public static final class Builder {
        private int columns;
        private int pictureWidth;
        private boolean everyStyle;
        private int scene;

        private Builder() {}

        /**
         * Sets how many pictures stand beside each other. Default: as many as suit the film's shape.
         *
         * @param value 1 to 12, or 0 for the default
         * @return this builder
         */
        public Builder columns(int value) {
            this.columns = value;
            return this;
        }

        /**
         * Sets the width of a picture on the sheet. Default: what suits the film's shape.
         *
         * @param value 120 to 1920 pixels, or 0 for the default
         * @return this builder
         */
        public Builder pictureWidth(int value) {
            this.pictureWidth = value;
            return this;
        }

        /**
         * Says whether one scene is shown in every style, instead of every scene in one. Default: no.
         *
         * @param value true for a sheet of styles
         * @return this builder
         */
        public Builder everyStyle(boolean value) {
            this.everyStyle = value;
            return this;
        }

        /**
         * Sets the scene of a sheet of styles. Default: the first that tells of something.
         *
         * @param value which, from 1, or 0 for the default
         * @return this builder
         */
        public Builder scene(int value) {
            this.scene = value;
            return this;
        }

        /**
         * The value.
         *
         * @return new SheetOptions
         * @throws IllegalArgumentException when a value is out of its range
         */
        public SheetOptions build() {
            if (columns < 0 || columns > 12) {
                throw new IllegalArgumentException("a contact sheet has 1 to 12 columns");
            }
            if (pictureWidth != 0 && (pictureWidth < 120 || pictureWidth > 1920)) {
                throw new IllegalArgumentException("pictures of a contact sheet are 120 to 1920 pixels wide");
            }
            if (scene < 0) {
                throw new IllegalArgumentException("scenes are counted from 1");
            }
            return new SheetOptions(this);
        }
    }
}
