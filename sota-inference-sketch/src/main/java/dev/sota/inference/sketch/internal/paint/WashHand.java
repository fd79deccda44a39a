package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Node;

/** Draws for washes: no bright edges, since paint on paper can only darken, and everything a little out of focus. */
final class WashHand implements Hand {
    private final int paper;

    /** On paper of a colour. */
    WashHand(int paper) {
        this.paper = paper;
    }

    @Override
    public void mirror(Node.Mirror m, Raster source, Raster target, double scale) {
        Hand.super.mirror(m, source, target, scale);
        // What is mirrored is already painted on paper, and will be painted on it again.
        int shore = Math.max(0, (int) Math.round(m.top() * scale) - target.top);
        for (int i = Math.min(shore, target.height) * target.width; i < target.pixels.length; i++) {
            int c = target.pixels[i];
            target.pixels[i] = 0xff000000 | part(c, 16) << 16 | part(c, 8) << 8 | part(c, 0);
        }
    }

    private int part(int colour, int shift) {
        return Math.min(255, (colour >> shift & 255) * 255 / Math.max(1, paper >> shift & 255));
    }

    @Override
    public Raster effect(Raster own, Effect effect, double scale) {
        if (effect instanceof Effect.Rim) {
            return own;
        }
        if (effect instanceof Effect.Blur e) {
            Blur.apply(own, e.radius() * scale * 0.5);
            return own;
        }
        return Effects.apply(own, effect, scale);
    }
}
