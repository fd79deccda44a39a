package dev.sota.spi;

/**
 * What of a picture must stay seen when words are put over it: the face or the head of its subject, or else its subject.
 * In fractions of the picture.
 *
 * @param left edge, 0 at the picture's left edge, 1 at its right
 * @param top edge, 0 at the picture's top, 1 at its bottom
 * @param right edge, right of the left edge
 * @param bottom edge, below the top edge
 */
public record Focus(double left, double top, double right, double bottom) {

    /** Checks the values. */
    public Focus {
        if (!(left >= 0 && left < right && right <= 1 && top >= 0 && top < bottom && bottom <= 1)) {
            throw new IllegalArgumentException("a focus is a part of the picture");
        }
    }
}
