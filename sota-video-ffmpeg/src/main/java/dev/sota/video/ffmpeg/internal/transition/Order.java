package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.api.TransitionKind;

/**
 * When each place of the frame changes, from 0 (first) to 1 (last): wipes, irises, clocks and slats differ in nothing
 * else. As in FFmpeg's {@code xfade} filter an edge moves in the direction that its name says.
 */
@FunctionalInterface
interface Order {

    /**
     * When a place changes.
     *
     * @param x from 0 at the left edge to 1 at the right
     * @param y from 0 at the upper edge to 1 at the lower
     */
    double at(double x, double y);

    /** Of a kind that is drawn by an edge. */
    static Order of(TransitionKind kind, int width, int height) {
        return switch (kind) {
            case WIPE_LEFT, SMOOTH_LEFT -> (x, y) -> 1 - x;
            case WIPE_RIGHT, SMOOTH_RIGHT -> (x, y) -> x;
            case WIPE_UP, SMOOTH_UP -> (x, y) -> 1 - y;
            case WIPE_DOWN, SMOOTH_DOWN -> (x, y) -> y;
            case WIPE_TL -> (x, y) -> 1 - Math.max(x, y);
            case WIPE_TR -> (x, y) -> 1 - Math.max(1 - x, y);
            case WIPE_BL -> (x, y) -> 1 - Math.max(x, 1 - y);
            case WIPE_BR -> (x, y) -> Math.min(x, y);
            case DIAG_TL -> (x, y) -> 1 - (x + y) / 2;
            case DIAG_TR -> (x, y) -> (1 + x - y) / 2;
            case DIAG_BL -> (x, y) -> (1 - x + y) / 2;
            case DIAG_BR -> (x, y) -> (x + y) / 2;
            case VERT_OPEN -> (x, y) -> Math.abs(2 * x - 1);
            case VERT_CLOSE -> (x, y) -> 1 - Math.abs(2 * x - 1);
            case HORZ_OPEN -> (x, y) -> Math.abs(2 * y - 1);
            case HORZ_CLOSE -> (x, y) -> 1 - Math.abs(2 * y - 1);
            case RECT_OPEN -> (x, y) -> Math.max(Math.abs(2 * x - 1), Math.abs(2 * y - 1));
            case RECT_CLOSE -> (x, y) -> 1 - Math.max(Math.abs(2 * x - 1), Math.abs(2 * y - 1));
            case CIRCLE_OPEN -> (x, y) -> radius(x, y, width, height);
            case CIRCLE_CLOSE -> (x, y) -> 1 - radius(x, y, width, height);
            case RADIAL -> (x, y) -> clock((x - 0.5) * width, (y - 0.5) * height);
            case HL_SLICE -> (x, y) -> slats(x, width);
            case HR_SLICE -> (x, y) -> slats(1 - x, width);
            case VU_SLICE -> (x, y) -> slats(y, height);
            case VD_SLICE -> (x, y) -> slats(1 - y, height);
            case DISSOLVE -> (x, y) -> squares((int) (x * width), (int) (y * height));
            default -> throw new IllegalArgumentException(kind + " is not drawn by an edge");
        };
    }

    /** The breadth of the edge, as a part of its whole way. */
    static double softness(TransitionKind kind) {
        return switch (kind) {
            case SMOOTH_LEFT, SMOOTH_RIGHT, SMOOTH_UP, SMOOTH_DOWN -> 0.6;
            case DISSOLVE -> 0.2;
            case DIAG_TL, DIAG_TR, DIAG_BL, DIAG_BR -> 0.08;
            default -> 0.02;
        };
    }

    private static double radius(double x, double y, int width, int height) {
        double dx = (2 * x - 1) * width;
        double dy = (2 * y - 1) * height;
        return Math.sqrt((dx * dx + dy * dy) / ((double) width * width + (double) height * height));
    }

    /** The angle from noon, clockwise, 0 to 1. */
    private static double clock(double dx, double dy) {
        double turn = StrictMath.atan2(dx, -dy) / (2 * Math.PI);
        return turn < 0 ? turn + 1 : turn;
    }

    /** Slats of about 90 pixels of a frame 960 wide turn one after the other, each from its near edge to its far one. */
    private static double slats(double place, int length) {
        int count = Math.max(4, Math.min(12, length / 80));
        int slat = Math.min(count - 1, (int) (place * count));
        return 0.6 * slat / (count - 1) + 0.4 * (place * count - slat);
    }

    /** Squares of eight pixels, each at its own time: a hash with the finaliser of MurmurHash3 (Appleby, 2011). */
    private static double squares(int x, int y) {
        int h = (x >> 3) * 0x1F1F_1F1F ^ (y >> 3) * 0x5851_F42D;
        h = (h ^ h >>> 16) * 0x85EB_CA6B;
        h = (h ^ h >>> 13) * 0xC2B2_AE35;
        return ((h ^ h >>> 16) & 0xFFFF) / 65535.0;
    }
}
