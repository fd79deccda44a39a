package dev.sota.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one picture gives way to the next. Names without their underscores are those of FFmpeg's {@code xfade} filter where
 * it has the like. A direction is the one in which the new picture, or its edge, moves.
 */
public enum TransitionKind {
    /** At once, between two frames. */
    CUT,
    /** The old picture fades as the new one appears. */
    CROSS_FADE,
    /** The old picture fades to black, and the new one from it. */
    FADE_BLACK,
    /** The same by way of white. */
    FADE_WHITE,
    /** A cross-fade whose middle has lost its colours. */
    FADE_GRAYS,
    /** A straight edge moves to the left. */
    WIPE_LEFT,
    /** A straight edge moves to the right. */
    WIPE_RIGHT,
    /** A straight edge moves up. */
    WIPE_UP,
    /** A straight edge moves down. */
    WIPE_DOWN,
    /** What is left of the old picture shrinks into the upper left corner. */
    WIPE_TL,
    /** What is left of the old picture shrinks into the upper right corner. */
    WIPE_TR,
    /** What is left of the old picture shrinks into the lower left corner. */
    WIPE_BL,
    /** What is left of the old picture shrinks into the lower right corner. */
    WIPE_BR,
    /** A broad soft edge moves to the left. */
    SMOOTH_LEFT,
    /** A broad soft edge moves to the right. */
    SMOOTH_RIGHT,
    /** A broad soft edge moves up. */
    SMOOTH_UP,
    /** A broad soft edge moves down. */
    SMOOTH_DOWN,
    /** Both pictures move to the left, side by side. */
    SLIDE_LEFT,
    /** Both pictures move to the right, side by side. */
    SLIDE_RIGHT,
    /** Both pictures move up, one below the other. */
    SLIDE_UP,
    /** Both pictures move down, one above the other. */
    SLIDE_DOWN,
    /** The new picture comes in to the left, over the old one, which gives way at a third of its speed and darkens. */
    PUSH_LEFT,
    /** The new picture comes in to the right, over the old one, which gives way slowly and darkens. */
    PUSH_RIGHT,
    /** The new picture comes up over the old one, which gives way slowly and darkens. */
    PUSH_UP,
    /** The new picture comes down over the old one, which gives way slowly and darkens. */
    PUSH_DOWN,
    /** The new picture moves to the left over the old one, which stays. */
    COVER_LEFT,
    /** The new picture moves to the right over the old one, which stays. */
    COVER_RIGHT,
    /** The new picture moves up over the old one, which stays. */
    COVER_UP,
    /** The new picture moves down over the old one, which stays. */
    COVER_DOWN,
    /** The old picture moves away to the left, off the new one, which stays. */
    REVEAL_LEFT,
    /** The old picture moves away to the right, off the new one, which stays. */
    REVEAL_RIGHT,
    /** The old picture moves away upwards, off the new one, which stays. */
    REVEAL_UP,
    /** The old picture moves away downwards, off the new one, which stays. */
    REVEAL_DOWN,
    /** An iris opens: the new picture appears in a growing circle. */
    CIRCLE_OPEN,
    /** An iris closes: the old picture is left in a shrinking circle. */
    CIRCLE_CLOSE,
    /** The new picture appears in a growing rectangle. */
    RECT_OPEN,
    /** The old picture is left in a shrinking rectangle. */
    RECT_CLOSE,
    /** The new picture appears from the middle to both sides. */
    VERT_OPEN,
    /** The old picture closes from both sides to the middle. */
    VERT_CLOSE,
    /** The new picture appears from the middle up and down. */
    HORZ_OPEN,
    /** The old picture closes from above and below to the middle. */
    HORZ_CLOSE,
    /** The hand of a clock sweeps round once. */
    RADIAL,
    /** A slanting edge moves to the upper left corner. */
    DIAG_TL,
    /** A slanting edge moves to the upper right corner. */
    DIAG_TR,
    /** A slanting edge moves to the lower left corner. */
    DIAG_BL,
    /** A slanting edge moves to the lower right corner. */
    DIAG_BR,
    /** Upright slats turn, those on the left first. */
    HL_SLICE,
    /** Upright slats turn, those on the right first. */
    HR_SLICE,
    /** Level slats turn, the upper ones first. */
    VU_SLICE,
    /** Level slats turn, the lower ones first. */
    VD_SLICE,
    /** Small squares change one by one, in no order. */
    DISSOLVE,
    /** Both pictures break up into large squares, and the squares change. */
    PIXELIZE,
    /** Both pictures blur sideways, and the blur changes. */
    HBLUR,
    /** Both pictures blur, and the blur changes. */
    BLUR,
    /** The old picture is turned over to the left like the page of a book. */
    PAGE,
    /** The camera rushes into the old picture and comes to rest in the new one. */
    ZOOM_THROUGH;

    private static final Map<String, TransitionKind> OTHER_NAMES = Map.of(
            "fade", CROSS_FADE,
            "iris", CIRCLE_OPEN,
            "dip", FADE_BLACK,
            "wipe", WIPE_LEFT,
            "slide", SLIDE_LEFT,
            "push", PUSH_LEFT,
            "zoom", ZOOM_THROUGH,
            "zoomin", ZOOM_THROUGH);

    /**
     * The kind of a name: of this type, in any case, with underscores, hyphens or nothing between its words; or one of
     * {@code fade}, {@code iris}, {@code dip}, {@code wipe}, {@code slide}, {@code push}, {@code zoom}.
     *
     * @param name for example {@code wipe-left} or {@code circleopen}
     * @return the kind, if there is one
     */
    public static Optional<TransitionKind> named(String name) {
        String plain = plain(Objects.requireNonNull(name, "name"));
        for (TransitionKind kind : values()) {
            if (plain(kind.name()).equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(plain));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
