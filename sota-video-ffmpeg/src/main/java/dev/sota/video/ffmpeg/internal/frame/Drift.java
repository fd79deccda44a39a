package dev.sota.video.ffmpeg.internal.frame;

/**
 * How a layer moves by itself, at an even speed: it is where it was painted in the middle of its clip.
 *
 * @param x to the right in a frame, in fractions of the picture's width
 * @param y downwards in a frame, in fractions of the picture's height
 * @param farthest how far it may go either way; a longer clip has a slower drift
 * @param spreads whether it reaches from edge to edge: then it is drawn a little larger, so that it still does
 */
record Drift(double x, double y, double farthest, boolean spreads) {

    /** A layer that moves with the camera alone. */
    static final Drift NONE = new Drift(0, 0, 1, false);

    static final Drift CLOUDS = new Drift(0.00011, 0, 0.025, true);
    static final Drift BIRDS = new Drift(0.0005, -0.00012, 0.1, false);
    /** Of what sails or drives to the right. */
    static final Drift UNDER_WAY = new Drift(0.0003, 0, 0.03, false);

    /** The same speed the other way. */
    Drift back() {
        return new Drift(-x, y, farthest, spreads);
    }

    /** Whether this is how a subject goes. */
    boolean underWay() {
        return equals(UNDER_WAY) || equals(UNDER_WAY.back());
    }

    boolean moves() {
        return x != 0 || y != 0;
    }

    /** What a view of the picture sees of the layer in a frame of a clip. */
    View seen(View view, long frame, long frames) {
        if (!moves()) {
            return view;
        }
        double half = (frames - 1) / 2.0;
        double slower = Math.min(1, farthest / Math.max(1e-9, Math.max(Math.abs(x), Math.abs(y)) * half));
        double time = slower * (frame - half);
        double larger = spreads ? 1 / (1 - 2 * slower * half * Math.max(Math.abs(x), Math.abs(y))) : 1;
        return new View(
                0.5 + (view.x() - 0.5) / larger - x * time,
                0.5 + (view.y() - 0.5) / larger - y * time,
                view.width() / larger,
                view.height() / larger);
    }
}
