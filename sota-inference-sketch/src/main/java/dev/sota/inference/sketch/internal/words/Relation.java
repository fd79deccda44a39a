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
        TOWARD,
        /** Runs after it. */
        CHASING,
        /** Walks before it with a rope. */
        LEADING,
        /** Is harnessed to it. */
        PULLING,
        /** Goes up its trunk. */
        SCALING,
        /** Talks to it. */
        FACING;

        /** Whether both stand in one row on the ground. */
        public boolean inRow() {
            return ordinal() >= CHASING.ordinal();
        }
    }

    /** Checks the index. */
    public Relation {
        if (to < 0) {
            throw new IllegalArgumentException("A relation needs another thing: " + to);
        }
    }
}
