package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hand-drawn silhouette in a few parts, read from a text resource by {@link DrawingReader}. Colours are tones, which take
 * the light of the palette when it is drawn.
 *
 * @param name of the resource
 * @param size wanted height, as a share of the frame's shorter side
 * @param habitat where it belongs
 * @param turns whether it may be mirrored
 * @param tones named colours
 * @param main the tone that is the colour of the whole thing, or empty
 * @param parts from back to front
 * @param rig where its body bends, of an animal that can be posed
 * @param stance how tall it is in this pose, as a share of how tall it stands
 */
record Drawing(
        String name,
        double size,
        Habitat habitat,
        boolean turns,
        Map<String, Tone> tones,
        String main,
        List<Part> parts,
        Optional<Rig> rig,
        double stance) {
    /** What lies is drawn a little larger than it is beside what stands, or it would be lost. */
    private static final double SEEN = .75;

    /** Loads are smaller on the largest back. */
    private static final double LARGE = .72;

    /** The same in another colour. */
    Drawing in(int colour) {
        Map<String, Tone> changed = new HashMap<>(tones);
        changed.replace(main, new Tone("own", colour));
        return new Drawing(name, size, habitat, turns, Map.copyOf(changed), main, parts, rig, stance);
    }

    /** The same animal doing something; itself where nobody knows how it bends. */
    Drawing posed(Gait gait) {
        return rig.map(r -> new Posing(this, r, gait).drawing()).orElse(this);
    }

    /** The same of other parts, so much taller than it stands. */
    Drawing of(List<Part> others, double taller) {
        double seen = size * Math.pow(taller, SEEN);
        return new Drawing(name, seen, habitat, turns, tones, main, others, rig, stance * taller);
    }

    /** The same animal with something on its back; itself where nobody knows where that is. */
    Drawing laden(Load load) {
        return rig.map(r -> load.on(this, r, name.equals("elephant") ? LARGE : 1))
                .orElse(this);
    }

    /** The same with more parts on it, in more tones. */
    Drawing with(Map<String, Tone> more, List<Part> others) {
        Drawing toned = new Drawing(name, size, habitat, turns, more, main, parts, rig, stance);
        return toned.of(others, top(others) / top(parts));
    }

    /** How high parts reach. */
    static double top(List<Part> parts) {
        return parts.stream()
                .mapToDouble(p -> -p.shape().getBounds2D().getMinY())
                .max()
                .orElse(1);
    }

    /** A named colour: own (lit by the palette), shining, or one of the palette's. */
    record Tone(String source, int own) {
        int under(Palette palette) {
            return switch (source) {
                case "own" -> palette.lit(own);
                case "shine" -> own;
                case "near" -> palette.near();
                case "shade" -> palette.shade();
                case "accent" -> palette.lit(OkLab.lch(.62, .19, OkLab.toLch(palette.accent())[2]));
                case "light" -> palette.light();
                case "window" -> palette.exposure() < .6 ? OkLab.lch(.87, .13, 82) : palette.lit(.62, .05, 225);
                default -> throw new IllegalStateException(source);
            };
        }
    }

    /** One shape, a stroke when {@code width} is positive; or a clipped group of parts; limbs know their joints. */
    record Part(
            Shape shape,
            double width,
            String tone,
            double from,
            double to,
            double opacity,
            double angle,
            List<Part> inside,
            List<Joint> joints) {

        /** The same of another shape, with other parts inside it. */
        Part of(Shape other, List<Part> within) {
            return new Part(other, width, tone, from, to, opacity, angle, within, joints);
        }
    }

    Subject draw(Palette palette) {
        GroupBuilder all = new GroupBuilder();
        for (Part part : parts) {
            add(all, part, palette);
        }
        // All animals look the same way, so that those who follow one another can be put in a row.
        boolean left = rig.filter(r -> r.facing() < 0).isPresent();
        Group group = left ? all.build().at(0, 0, -1, 1) : all.build();
        Rectangle2D box = group.outline().orElseThrow();
        if (habitat == Habitat.AIR || habitat == Habitat.DEEP || habitat == Habitat.SPACE) {
            // What flies is placed by its whole body, what stands by its foot.
            Group lifted = group.at(-box.getCenterX(), -box.getMaxY(), 1, 1);
            return new Subject(lifted, Math.max(1, box.getHeight()), box.getWidth(), size, habitat, turns, stance);
        }
        return new Subject(group, Math.max(1, -box.getMinY()), box.getWidth(), size, habitat, turns, stance);
    }

    private void add(GroupBuilder to, Part part, Palette palette) {
        Node node = node(part, palette);
        if (part.inside().isEmpty()) {
            to.add(node);
            return;
        }
        GroupBuilder clipped = new GroupBuilder().clip().add(node);
        for (Part inner : part.inside()) {
            add(clipped, inner, palette);
        }
        to.add(clipped.build());
    }

    private Node node(Part part, Palette palette) {
        Tone tone = tones.get(part.tone());
        if (tone == null) {
            throw new IllegalStateException("Unknown tone " + part.tone() + " in drawing " + name);
        }
        int base = tone.under(palette);
        // Steps of lightness shrink with the light, or dark scenes would show daylight contrasts.
        double k = tone.source().equals("own") ? 0.35 + 0.65 * palette.exposure() : 1;
        int from = OkLab.alpha(OkLab.lighten(base, part.from() * k), part.opacity());
        int to = OkLab.alpha(OkLab.lighten(base, part.to() * k), part.opacity());
        Kind kind = switch (tone.source()) {
            case "shine" -> Kind.LIGHT;
            // Paint, which a brand or a style may choose; all else is the thing's own colour.
            case "accent" -> Kind.METAL;
            default -> Kind.FUR;
        };
        Material material = Material.of(kind, from, to).at(part.angle());
        return part.width() > 0
                ? new Node.Line(part.shape(), part.width(), material)
                : new Node.Fill(part.shape(), material);
    }
}
