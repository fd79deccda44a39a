package dev.sota.inference.sketch.internal.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives a scene other colours; its shapes stay. Not thread-safe: one for each layer. */
public final class Recolour {
    private final Tint tint;
    private final double depth;
    /** Colours come again and again. */
    private final Map<Long, Integer> known = new HashMap<>();

    private Recolour(Tint tint, double depth) {
        this.tint = tint;
        this.depth = depth;
    }

    /** A scene with every colour changed. */
    public static Scene apply(Scene scene, Tint tint) {
        List<Layer> layers = scene.layers().stream()
                .map(l -> new Layer(l.name(), l.depth(), new Recolour(tint, l.depth()).group(l.content())))
                .toList();
        int corners = new Recolour(tint, 1).colour(scene.vignetteColour(), Kind.SHADOW);
        return new Scene(
                scene.width(),
                scene.height(),
                layers,
                scene.vignette(),
                corners,
                scene.grain(),
                scene.brand(),
                scene.focus());
    }

    private int colour(int colour, Kind kind) {
        long key = (long) kind.ordinal() << 32 | colour & 0xffffffffL;
        return known.computeIfAbsent(key, k -> tint.of(colour, kind, depth) & 0xffffff | colour & 0xff000000);
    }

    private Group group(Group g) {
        return new Group(
                g.children().stream().map(this::node).toList(),
                g.clipped(),
                g.effects().stream().map(this::effect).toList());
    }

    private Material material(Material m) {
        return new Material(m.kind(), colour(m.from(), m.kind()), colour(m.to(), m.kind()), m.angle(), m.box());
    }

    private Node node(Node node) {
        if (node instanceof Node.Fill n) {
            return new Node.Fill(n.shape(), material(n.material()));
        } else if (node instanceof Node.Line n) {
            return new Node.Line(n.shape(), n.width(), material(n.material()));
        } else if (node instanceof Node.Glow n) {
            return new Node.Glow(n.x(), n.y(), n.radius(), n.squash(), colour(n.colour(), Kind.LIGHT), n.strength());
        } else if (node instanceof Node.Beam n) {
            return new Node.Beam(n.shape(), n.from(), n.to(), colour(n.colour(), Kind.LIGHT), n.strength(), n.blur());
        } else if (node instanceof Node.Mist n) {
            return new Node.Mist(n.top(), n.bottom(), colour(n.colour(), Kind.AIR), n.strength(), n.seed());
        } else if (node instanceof Node.Sky n) {
            return new Node.Sky(
                    n.top(),
                    n.bottom(),
                    colour(n.zenith(), Kind.SKY),
                    colour(n.mid(), Kind.SKY),
                    colour(n.low(), Kind.SKY),
                    colour(n.horizon(), Kind.SKY));
        } else if (node instanceof Node.Mirror n) {
            return new Node.Mirror(
                    n.top(),
                    n.squash(),
                    n.ripple(),
                    colour(n.far(), Kind.WATER),
                    colour(n.near(), Kind.WATER),
                    n.opacityFar(),
                    n.opacityNear(),
                    n.seed());
        }
        return group((Group) node);
    }

    private Effect effect(Effect effect) {
        if (effect instanceof Effect.Rim e) {
            return new Effect.Rim(e.width(), colour(e.colour(), Kind.LIGHT), e.strength(), e.light());
        } else if (effect instanceof Effect.Core e) {
            return new Effect.Core(e.width(), colour(e.colour(), Kind.SHADOW), e.strength(), e.light());
        } else if (effect instanceof Effect.Haze e) {
            return new Effect.Haze(colour(e.colour(), Kind.AIR), e.amount());
        } else if (effect instanceof Effect.Shade e) {
            return new Effect.Shade(colour(e.colour(), Kind.SHADOW), e.amount(), e.top(), e.bottom());
        } else if (effect instanceof Effect.Soften e) {
            return new Effect.Soften(e.radius(), colour(e.base(), Kind.METAL));
        } else if (effect instanceof Effect.Drop e) {
            return new Effect.Drop(e.dx(), e.dy(), e.blur(), colour(e.colour(), Kind.SHADOW), e.opacity());
        } else if (effect instanceof Effect.Reflection e) {
            return new Effect.Reflection(e.y(), e.length(), colour(e.colour(), Kind.WATER), e.opacity(), e.ripple());
        } else if (effect instanceof Effect.Ripple e) {
            return new Effect.Ripple(e.y(), colour(e.colour(), Kind.WATER), e.opacity());
        }
        return effect;
    }
}
