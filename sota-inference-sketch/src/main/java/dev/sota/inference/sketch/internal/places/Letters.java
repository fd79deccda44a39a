package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.TextLines;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Letters as things of the picture: solid, lit, with depth; and captions that can be read. */
final class Letters {
    private Letters() {}

    /** A solid body behind a flat outline, extruded along a direction. */
    static void solid(GroupBuilder g, Shape front, double dx, double dy, int face, int side) {
        int steps = (int) Math.max(3, Math.min(14, Math.hypot(dx, dy) / 1.4));
        for (int i = steps; i >= 1; i--) {
            double t = i / (double) steps;
            Shape back = AffineTransform.getTranslateInstance(dx * t, dy * t).createTransformedShape(front);
            g.fill(back, Kind.WALL, OkLab.lighten(side, .05 * (1 - t)));
        }
        g.fill(front, Kind.WALL, OkLab.lighten(face, .03), OkLab.lighten(face, -.05));
    }

    /** The shadow that upright letters throw on the ground before them. */
    static void shadow(Stage s, GroupBuilder g, Shape front, double y, double length) {
        double skew = -s.light().x() * 1.1;
        AffineTransform cast = new AffineTransform(1, 0, skew, -length, -skew * y, y + y * length);
        GroupBuilder shade = new GroupBuilder()
                .fill(
                        cast.createTransformedShape(front),
                        Kind.SHADOW,
                        OkLab.alpha(s.palette().shadow(), .5));
        g.add(shade.build(new Effect.Blur(2.4)));
    }

    /** A caption with its accent mark, in the lower part of the frame; broken into at most two lines. */
    static void caption(Stage s, Lettering face, String text, int colour) {
        if (text.isBlank() || !face.covers(text)) {
            return;
        }
        double left = s.width() * .075;
        double room = s.width() * .85;
        List<String> lines =
                face.width(text, s.shorter() * .05) > room ? TextLines.of(face, text, 12, 2) : List.of(text.trim());
        double size = Math.min(s.shorter() * .05, TextLines.fit(face, lines, room, s.height()));
        double y = s.height() * .905 - (lines.size() - 1) * size * 1.2;
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Paths.rounded(left, y - size * 1.9, size * 2.2, size * .16, 2),
                Kind.PAPER,
                s.palette().accent());
        for (String line : lines) {
            g.fill(face.line(line, left, y, size), Kind.PAPER, colour);
            y += size * 1.2;
        }
        s.layer("caption", .97, g);
    }
}
