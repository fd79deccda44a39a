package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;

/** Draws for washes: no bright edges, since paint on paper can only darken, and everything a little out of focus. */
final class WashHand implements Hand {
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
