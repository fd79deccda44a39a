package dev.sota.api.timeline;

import dev.sota.api.TransitionKind;
import java.util.Objects;

/**
 * How a picture takes the place of the one before. It lies in the frames in which both are seen, so that no film is longer
 * or shorter for its transitions.
 *
 * @param kind what is seen
 * @param frames how many frames it takes, from the first frame of the new picture on; 0 for a cut
 */
public record Transition(TransitionKind kind, int frames) {

    /** Checks the values. */
    public Transition {
        Objects.requireNonNull(kind, "kind");
        if (frames < 0 || (frames > 0) == (kind == TransitionKind.CUT)) {
            throw new IllegalArgumentException("a cut takes no frames, and every other transition at least one");
        }
    }

    /**
     * A cross-fade.
     *
     * @param frames how many; 0 gives a cut
     * @return the transition
     */
    public static Transition crossFade(int frames) {
        return of(TransitionKind.CROSS_FADE, frames);
    }

    /**
     * A transition of a kind.
     *
     * @param kind what is seen
     * @param frames how many frames it takes; with 0 frames, or of kind {@link TransitionKind#CUT}, it is a cut
     * @return the transition
     */
    public static Transition of(TransitionKind kind, int frames) {
        return frames == 0 || kind == TransitionKind.CUT
                ? new Transition(TransitionKind.CUT, 0)
                : new Transition(kind, frames);
    }
}
