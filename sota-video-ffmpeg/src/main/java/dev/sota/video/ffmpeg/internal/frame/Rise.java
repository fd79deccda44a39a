package dev.sota.video.ffmpeg.internal.frame;

/**
 * What goes away from a point for ever, as smoke from a chimney or flames from logs: two copies of it grow about that point, and as one has
 * grown and fades, the other is fresh. Immutable.
 *
 * @param x the point, in fractions of the picture
 * @param y likewise
 * @param across how far it grows to the sides, of its growth upwards
 * @param period frames until a copy begins anew, none where nothing rises
 */
record Rise(double x, double y, double across, int period) {

    /** What stays. */
    static final Rise NONE = new Rise(0, 0, 0, 0);

    static final int COPIES = 2;

    /** The logarithm of how much larger a copy is in the end than it was. */
    private static final double GROWTH = 0.24;
    /** Opacity that two half copies over each other shall have. */
    private static final double OPACITY = 0.75;

    boolean moves() {
        return period > 0;
    }

    /** The same about another point. */
    Rise from(double toX, double toY) {
        return new Rise(toX, toY, across, period);
    }

    /** How far a copy is from 0, where it begins, to 1. */
    private double phase(int copy, long frame) {
        return Math.floorMod(frame + (long) copy * period / COPIES, (long) period) / (double) period;
    }

    /** What a view of the picture sees of a copy in a frame. */
    View seen(View view, int copy, long frame) {
        if (!moves()) {
            return view;
        }
        double left = GROWTH * (0.5 - phase(copy, frame));
        double narrower = StrictMath.exp(left * across);
        double lower = StrictMath.exp(left);
        return new View(
                x + (view.x() - x) * narrower,
                y + (view.y() - y) * lower,
                view.width() * narrower,
                view.height() * lower);
    }

    /** What a copy has of its opacity, of 256: so much that both over each other are as opaque as one. */
    int weight(int copy, long frame) {
        double sine = StrictMath.sin(Math.PI * phase(copy, frame));
        double share = sine * sine;
        return (int) Math.round(256 * (1 - StrictMath.pow(1 - OPACITY, share)) / OPACITY);
    }
}
