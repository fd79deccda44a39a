package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Letters that stand in a landscape like a monument. */
final class Standing {
    private Standing() {}

    /** A word or a few as a subject, in at most two lines. */
    static Subject letters(Lettering face, String text, Palette p, int side) {
        String[] words = text.trim().split("\\s+");
        int half = text.length() > 12 && words.length > 1 ? (words.length + 1) / 2 : words.length;
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", Arrays.copyOfRange(words, 0, half)));
        if (half < words.length) {
            lines.add(String.join(" ", Arrays.copyOfRange(words, half, words.length)));
        }
        double size = 100;
        GroupBuilder g = new GroupBuilder();
        int pale = OkLab.mix(OkLab.lch(.97, .015, 85), p.light(), .2);
        int deep = OkLab.atLightness(OkLab.mix(p.shade(), p.accent(), .25), .34);
        double wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            double y = -size * .92 * (lines.size() - 1 - i);
            Shape front = face.centred(lines.get(i), 0, y, size);
            for (int k = 5; k >= 1; k--) {
                AffineTransform back = AffineTransform.getTranslateInstance(side * 1.6 * k, -.6 * k);
                g.fill(back.createTransformedShape(front), Kind.WALL, OkLab.lighten(deep, .05 * (1 - k / 5.0)));
            }
            g.fill(front, Kind.WALL, OkLab.lighten(pale, .02), OkLab.lighten(pale, -.06));
            wide = Math.max(wide, face.width(lines.get(i), size));
        }
        double tall = size * (.74 + .92 * (lines.size() - 1));
        return new Subject(g.build(), tall, wide + 8, .34 * lines.size(), Habitat.LAND, false);
    }
}
