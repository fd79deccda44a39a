package dev.sota.inference.sketch.internal.words;

/**
 * Where a thing is, seen from another thing of the same brief.
 *
 * @param kind how
 * @param to the other thing's index in {@link Brief#subjects()}
 */
public record Relation(Kind kind, int to) {

    /** Ways of being somewhere. */
    public enum Kind {
        ABOVE,
        BELOW,
        ON,
        BESIDE,
        BEHIND,
        IN_FRONT,
        INSIDE,
        TOWARD
    }

    /** Checks the index. */
    public Relation {
        if (to < 0) {
            throw new IllegalArgumentException("A relation needs another thing: " + to);
        }
    }
}
