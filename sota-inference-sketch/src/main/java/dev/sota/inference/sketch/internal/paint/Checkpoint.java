package dev.sota.inference.sketch.internal.paint;

/** Called between layers; throws when the work is no longer wanted. */
@FunctionalInterface
public interface Checkpoint {
    /** Returns when the work may go on. */
    void check();
}
