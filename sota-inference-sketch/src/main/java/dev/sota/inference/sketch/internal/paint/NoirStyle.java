package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** A black and white film of the forties: deep blacks, one hard light, smoke in its beam, coarse grain. */
final class NoirStyle extends PlaneStyle {
    private static final Hand HAND = new NoirHand();

    private final byte[] grain = Effects.grain();

    @Override
    public String id() {
        return "noir";
    }

    @Override
    Scene prepare(Scene scene) {
        // By night the film is exposed longer, or nothing would be seen.
        double night = Math.max(0, 0.42 - Skies.lightness(scene)) * 0.75;
        return Recolour.apply(scene, (colour, kind, depth) -> grey(colour, kind, depth, night));
    }

    /** The film's curve: shadows fall to black, lights keep their place; near things are darker than far ones. */
    private static int grey(int colour, Kind kind, double depth, double night) {
        double l = OkLab.lightness(colour);
        double light = kind == Kind.LIGHT ? 0.25 + 0.75 * l : l - 0.08 - 0.22 * depth + night * (1 - 0.7 * depth);
        double t = Math.max(0, Math.min(1, (light - 0.06) / 0.86));
        double curved = t * t * (3 - 2 * t);
        double sky = kind == Kind.SKY ? 0.72 : 1;
        // A trace of blue, as silver prints have it.
        return OkLab.lch(0.05 + 0.93 * sky * (0.62 * curved + 0.38 * t * t), 0.004, 250);
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Finish.apply(raster, view, Math.min(0.85, scene.vignette() + 0.42), 0xff040405, 1.9, grain);
    }

    /** Harder light: wider bright edges, deeper cores, stronger beams. */
    private static final class NoirHand implements Hand {
        @Override
        public void draw(Node node, Raster target, double scale, boolean inside) {
            if (node instanceof Node.Beam b) {
                double strength = Math.min(0.8, b.strength() * 1.9);
                Node beam = new Node.Beam(b.shape(), b.from(), b.to(), b.colour(), strength, b.blur() * 0.45);
                Brush.draw(beam, target, scale, inside);
            } else {
                Brush.draw(node, target, scale, inside);
            }
        }

        @Override
        public Raster effect(Raster own, Effect effect, double scale) {
            if (effect instanceof Effect.Rim e) {
                return Effects.apply(
                        own,
                        new Effect.Rim(e.width() * 1.5, 0xfff4f5f7, Math.min(1, e.strength() * 1.1), e.light()),
                        scale);
            } else if (effect instanceof Effect.Core e) {
                return Effects.apply(
                        own,
                        new Effect.Core(e.width() * 1.3, 0xff060607, Math.min(0.9, e.strength() * 1.7), e.light()),
                        scale);
            }
            return Effects.apply(own, effect, scale);
        }
    }
}
