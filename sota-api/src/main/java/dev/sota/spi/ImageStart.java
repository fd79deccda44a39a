package dev.sota.spi;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that painting starts from, and how far it may go from there. Immutable. */
public final class ImageStart {

    private final Picture picture;
    private final double strength;
    private final @Nullable Picture mask;

    private ImageStart(Picture picture, double strength, @Nullable Picture mask) {
        this.picture = picture;
        this.strength = strength;
        this.mask = mask;
    }

    /**
     * Starts from a picture.
     *
     * @param picture of any size; it is scaled to cover the size asked for, and what is over is cut; alpha is ignored
     * @param strength above 0, where the picture hardly changes, to 1, where little but its colours may be left
     * @return the start
     * @throws IllegalArgumentException when the strength is out of its range
     */
    public static ImageStart of(Picture picture, double strength) {
        Objects.requireNonNull(picture, "picture");
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("a strength is above 0 and at most 1");
        }
        return new ImageStart(picture, strength, null);
    }

    /**
     * This start, of which only a part is painted anew.
     *
     * @param value a picture of the same size: white where it is painted anew, black where the picture stays
     * @return a copy
     * @throws IllegalArgumentException when the sizes differ
     */
    public ImageStart withMask(Picture value) {
        if (value.width() != picture.width() || value.height() != picture.height()) {
            throw new IllegalArgumentException("a mask has the size of its picture");
        }
        return new ImageStart(picture, strength, value);
    }

    /**
     * The picture.
     *
     * @return what painting starts from
     */
    public Picture picture() {
        return picture;
    }

    /**
     * How far painting may go from the picture.
     *
     * @return above 0, to 1
     */
    public double strength() {
        return strength;
    }

    /**
     * What is painted anew.
     *
     * @return white where it is, as large as the picture; nothing when all of it is
     */
    public Optional<Picture> mask() {
        return Optional.ofNullable(mask);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ImageStart other
                && strength == other.strength
                && same(picture, other.picture)
                && (mask == null ? other.mask == null : other.mask != null && same(mask, other.mask));
    }

    private static boolean same(Picture one, Picture other) {
        return one.width() == other.width() && one.pixels().equals(other.pixels());
    }

    @Override
    public int hashCode() {
        return Objects.hash(strength, picture.width(), picture.pixels(), mask == null ? null : mask.pixels());
    }
}
