package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.api.TransitionKind;

/** What draws each kind of transition. */
public final class Changes {

    private Changes() {}

    /**
     * What draws a kind of transition.
     *
     * @param kind the kind; a cut has nothing to draw
     * @param width frame width
     * @param height frame height
     * @return for one thread
     */
    public static Change of(TransitionKind kind, int width, int height) {
        return switch (kind) {
            case CUT -> (frame, next, part) -> frame.copy(next);
            case CROSS_FADE -> Fades::cross;
            case FADE_BLACK -> (frame, next, part) -> Fades.through(frame, next, part, Fades.BLACK);
            case FADE_WHITE -> (frame, next, part) -> Fades.through(frame, next, part, Fades.WHITE);
            case FADE_GRAYS -> Fades::grays;
            case ZOOM_THROUGH -> Fades::quick;
            case SLIDE_LEFT, SLIDE_RIGHT, SLIDE_UP, SLIDE_DOWN -> new Slide(direction(kind), 1, 1, false);
            case PUSH_LEFT, PUSH_RIGHT, PUSH_UP, PUSH_DOWN -> new Slide(direction(kind), 1, 1.0 / 3, true);
            case COVER_LEFT, COVER_RIGHT, COVER_UP, COVER_DOWN -> new Slide(direction(kind), 1, 0, false);
            case REVEAL_LEFT, REVEAL_RIGHT, REVEAL_UP, REVEAL_DOWN -> new Slide(direction(kind), 0, 1, false);
            case PIXELIZE -> new Squares();
            case HBLUR -> new Blur(width, height, false);
            case BLUR -> new Blur(width, height, true);
            case PAGE -> new Page(width, height);
            default -> new Edge(Order.of(kind, width, height), Order.softness(kind), width, height);
        };
    }

    private static Slide.Direction direction(TransitionKind kind) {
        String name = kind.name();
        return Slide.Direction.valueOf(name.substring(name.indexOf('_') + 1));
    }
}
