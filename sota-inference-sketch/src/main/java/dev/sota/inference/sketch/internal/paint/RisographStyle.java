package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A print in two inks: each colour is the nearest that two screens of dots can make, a little out of register, with the
 * drum's uneven inking. Dots are on the planes, on one grid, so that they keep still on what they print.
 */
final class RisographStyle extends PlaneStyle {
    private static final int PAPER = 0xfff7f1e3;

    private static final List<InkPair> PAIRS = List.of(
            new InkPair(PAPER, 0xff2b4bb0, 0xffff6a55),
            new InkPair(PAPER, 0xff00757d, 0xffff5146),
            new InkPair(PAPER, 0xff00646e, 0xffff8a3d),
            new InkPair(PAPER, 0xff5b3a9e, 0xffff9a4a),
            new InkPair(PAPER, 0xff11664a, 0xffff7fa8),
            new InkPair(PAPER, 0xff3a3f8f, 0xffff62a0));

    private static final Hand HAND = new Hand() {};

    @Override
    public String id() {
        return "risograph";
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        InkPair inks = inks(sheet.scene());
        char[] table = inks.separations();
        double cell = Math.max(3.2, 3.9 * sheet.scale());
        Screen first = new Screen(45, cell);
        Screen second = new Screen(75, cell * 1.06);
        Raster dry = plane.copy();
        int shift = Math.max(1, (int) Math.round(1.8 * sheet.scale()));
        Tile drum = Textures.tooth();
        int[] prints = prints(inks);
        for (int y = 0; y < plane.height; y++) {
            for (int x = 0; x < plane.width; x++) {
                int i = y * plane.width + x;
                int pixel = dry.pixels[i];
                if (pixel >>> 24 == 0) {
                    continue;
                }
                int u = x + plane.left;
                int v = y + plane.top;
                int beside = pixel(dry, x - shift, y + shift, pixel);
                int a = first.cover(u, v, table[key(pixel)] >> 8);
                int b = second.cover(u, v, table[key(beside)] & 255);
                int uneven = 255 - (Math.max(0, drum.at(u * 2, v * 2) - 160) >> 1);
                int cover = pixel >>> 24 > 250 ? 255 : second.cover(u, v, pixel >>> 24);
                int print = prints[(a * uneven >> 12) << 4 | b * uneven >> 12];
                plane.pixels[i] = Ramp.premultiplied(print & 0xffffff | cover << 24);
            }
        }
    }

    private static int pixel(Raster r, int x, int y, int otherwise) {
        if (x < 0 || y >= r.height) {
            return otherwise;
        }
        int c = r.pixels[y * r.width + x];
        return c >>> 24 < 200 ? otherwise : c;
    }

    private static int key(int pixel) {
        int c = Raster.straight(pixel);
        return c >> 12 & 0xf00 | c >> 8 & 0xf0 | c >> 4 & 0xf;
    }

    /** What 16 by 16 amounts of the two inks look like. */
    private static int[] prints(InkPair inks) {
        int[] prints = new int[256];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = inks.mixed((i >> 4) / 15.0, (i & 15) / 15.0);
        }
        return prints;
    }

    /** The brand's inks, or the pair that prints this scene best. */
    static InkPair inks(Scene scene) {
        if (!scene.brand().isEmpty()) {
            return InkPair.of(PAPER, scene.brand());
        }
        List<Integer> colours = colours(scene);
        InkPair best = PAIRS.get(0);
        double least = Double.MAX_VALUE;
        for (InkPair pair : PAIRS) {
            double error = colours.stream().mapToDouble(pair::error).sum();
            if (error < least) {
                least = error;
                best = pair;
            }
        }
        return best;
    }

    /** The colours of the largest things: skies, and the first shapes of each layer; and all of the subject. */
    private static List<Integer> colours(Scene scene) {
        List<Integer> colours = new ArrayList<>();
        for (Layer layer : scene.layers()) {
            boolean subject = layer.name().startsWith("subject");
            Stream<Node> nodes = layer.content().children().stream();
            (subject ? nodes.flatMap(RisographStyle::inside) : nodes)
                    .limit(subject ? 8 : 4)
                    .forEach(node -> {
                        if (node instanceof Node.Sky sky) {
                            List<Integer> sees = List.of(sky.zenith(), sky.mid(), sky.low(), sky.horizon());
                            // The sky is the largest of all.
                            colours.addAll(sees);
                            colours.addAll(sees);
                        } else if (node instanceof Node.Fill fill) {
                            colours.add(fill.material().from() | 0xff000000);
                        }
                    });
        }
        return colours;
    }

    private static Stream<Node> inside(Node node) {
        return node instanceof Group g ? g.children().stream().flatMap(RisographStyle::inside) : Stream.of(node);
    }
}
