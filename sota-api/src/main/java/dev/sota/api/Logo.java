package dev.sota.api;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture that stands small in a corner of a film. Immutable. */
public final class Logo {

    private final Path file;
    private final Corner corner;
    private final double size;
    private final double opacity;

    private Logo(Builder builder) {
        this.file = builder.file;
        this.corner = builder.corner;
        this.size = builder.size;
        this.opacity = builder.opacity;
    }

    /**
     * Starts a logo.
     *
     * @param file a PNG, which may be transparent, or a JPEG: at most 8 MB and 4096 pixels wide and high
     * @return a new builder
     */
    public static Builder builder(Path file) {
        return new Builder(file);
    }

    /**
     * The picture's file.
     *
     * @return a PNG or JPEG
     */
    public Path file() {
        return file;
    }

    /**
     * Where it stands.
     *
     * @return the corner
     */
    public Corner corner() {
        return corner;
    }

    /**
     * Its height, or less where it is more than three times as wide.
     *
     * @return a share of the frame's shorter side, 0.03 to 0.3
     */
    public double size() {
        return size;
    }

    /**
     * How much it covers.
     *
     * @return 0.1 to 1
     */
    public double opacity() {
        return opacity;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds these values
     */
    public Builder toBuilder() {
        return new Builder(file).corner(corner).size(size).opacity(opacity);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Logo other
                && file.equals(other.file)
                && corner == other.corner
                && Double.compare(size, other.size) == 0
                && Double.compare(opacity, other.opacity) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, corner, size, opacity);
    }

    /** Collects the values of a Logo. Not thread-safe. */
    public static final class Builder {
        private Path file;
        private Corner corner = Corner.TOP_RIGHT;
        private double size = 0.09;
        private double opacity = 0.9;

        private Builder(Path file) {
            this.file = Objects.requireNonNull(file, "file");
        }

        /**
         * Sets the picture's file.
         *
         * @param value a PNG or JPEG
         * @return this builder
         */
        public Builder file(Path value) {
            this.file = Objects.requireNonNull(value, "file");
            return this;
        }

        /**
         * Sets where it stands. Default: {@link Corner#TOP_RIGHT}.
         *
         * @param value the corner
         * @return this builder
         */
        public Builder corner(Corner value) {
            this.corner = Objects.requireNonNull(value, "corner");
            return this;
        }

        /**
         * Sets its height. Default: 0.09.
         *
         * @param value a share of the frame's shorter side, 0.03 to 0.3
         * @return this builder
         */
        public Builder size(double value) {
            this.size = value;
            return this;
        }

        /**
         * Sets how much it covers. Default: 0.9.
         *
         * @param value 0.1 to 1
         * @return this builder
         */
        public Builder opacity(double value) {
            this.opacity = value;
            return this;
        }

        /**
         * The value.
         *
         * @return a new Logo
         * @throws IllegalArgumentException when a value is out of its range
         */
        public Logo build() {
            if (!(size >= 0.03 && size <= 0.3)) {
                throw new IllegalArgumentException("the size of a logo is 0.03 to 0.3");
            }
            if (!(opacity >= 0.1 && opacity <= 1)) {
                throw new IllegalArgumentException("the opacity of a logo is 0.1 to 1");
            }
            return new Logo(this);
        }
    }
}
