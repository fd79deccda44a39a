package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Brand;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Shot;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The palette logic of each style, by measuring what it paints. */
class StyleColoursTest {
    private static final Illustrator ILLUSTRATOR = new Illustrator();
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private static Scene scene(String prompt) {
        return ILLUSTRATOR.compose(ILLUSTRATOR.understand(prompt, "", Mood.NEUTRAL, Shot.WIDE), WIDTH, HEIGHT, 4);
    }

    private static int[] paint(Style style, Scene scene) {
        return style.paint(scene, WIDTH, HEIGHT, () -> {});
    }

    private static double mean(int[] pixels, ToDoubleFunction<double[]> of) {
        return Arrays.stream(pixels)
                .mapToObj(OkLab::toLch)
                .mapToDouble(of)
                .average()
                .orElse(0);
    }

    private static double share(int[] pixels, java.util.function.Predicate<double[]> of) {
        return mean(pixels, c -> of.test(c) ? 1 : 0);
    }

    private static double apart(double a, double b) {
        double d = Math.abs(a - b) % 360;
        return Math.min(d, 360 - d);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a tractor on a farm", "a whale underwater"})
    void noirIsNearlyWithoutColourAndDarker(String prompt) {
        Scene scene = scene(prompt);
        int[] noir = paint(new NoirStyle(), scene);
        int[] flat = paint(new FlatStyle(), scene);
        assertTrue(mean(noir, c -> c[1]) < .012);
        assertTrue(share(noir, c -> c[1] > .04) < .001);
        assertTrue(mean(noir, c -> c[0]) < mean(flat, c -> c[0]) - .04);
        assertTrue(share(noir, c -> c[0] < .2) > .015, "blacks " + share(noir, c -> c[0] < .2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a tractor on a farm", "a whale underwater", "a cat in the kitchen"})
    void risographPrintsTwoInksOnly(String prompt) {
        Scene scene = scene(prompt);
        InkPair inks = RisographStyle.inks(scene);
        int[][] prints = new int[256][];
        for (int i = 0; i < 256; i++) {
            int c = inks.mixed((i >> 4) / 15.0, (i & 15) / 15.0);
            prints[i] = new int[] {c >> 16 & 255, c >> 8 & 255, c & 255};
        }
        int other = 0;
        int[] pixels = paint(new RisographStyle(), scene);
        for (int c : pixels) {
            int least = Integer.MAX_VALUE;
            for (int[] p : prints) {
                int d = Math.abs((c >> 16 & 255) - p[0]) + Math.abs((c >> 8 & 255) - p[1]) + Math.abs((c & 255) - p[2]);
                least = Math.min(least, d);
            }
            other += least > 24 ? 1 : 0;
        }
        assertTrue(other < pixels.length * .02, other + " pixels are no mixture of the two inks");
    }

    @Test
    void anInkPairPrintsWhatItIsAskedFor() {
        InkPair inks = new InkPair(0xfff7f1e3, 0xff2b4bb0, 0xffff6a55);
        assertEquals(0xfff7f1e3, inks.mixed(0, 0));
        char[] table = inks.separations();
        assertEquals(4096, table.length);
        int white = table[0xfff];
        int black = table[0];
        assertTrue((white >> 8) < 16 && (white & 255) < 16, "paper stays bare");
        assertTrue((black >> 8) > 240 && (black & 255) > 200, "black is both inks");
        assertTrue((table[0xf65] & 255) > (table[0xf65] >> 8) + 120, "coral is the second ink");
        assertTrue((table[0x24b] >> 8) > (table[0x24b] & 255) + 60, "blue is the first ink");
    }

    @Test
    void aScreenCoversItsDensity() {
        Screen screen = new Screen(45, 4.3);
        double before = -1;
        for (int density = 0; density <= 255; density += 15) {
            double sum = 0;
            for (int i = 0; i < 200 * 200; i++) {
                sum += screen.cover(i % 200, i / 200, density);
            }
            double cover = sum / (200 * 200);
            assertEquals(density, cover, 22, "at " + density);
            assertTrue(cover > before);
            before = cover;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a busy street at night in the rain", "a tractor on a farm"})
    void pixelHasSquareBlocksAndFewColours(String prompt) {
        int w = 480;
        int h = 270;
        int[] pixels = new PixelStyle().paint(scene(prompt), w, h, () -> {});
        Set<Integer> colours = Arrays.stream(pixels).boxed().collect(Collectors.toSet());
        assertTrue(colours.size() <= 26 && colours.size() >= 8, colours.size() + " colours");
        for (int y = 0; y < h; y += 2) {
            for (int x = 0; x < w; x += 2) {
                int c = pixels[y * w + x];
                assertEquals(c, pixels[y * w + x + 1]);
                assertEquals(c, pixels[(y + 1) * w + x]);
                assertEquals(c, pixels[(y + 1) * w + x + 1]);
            }
        }
    }

    @Test
    void pixelLayersAreThereOrNot() {
        Scene scene = scene("a boat on a lake in the fog");
        for (PaintedLayer layer : new PixelStyle().paint(scene, View.of(scene, 320, 180), 6, () -> {})) {
            for (int c : layer.argb()) {
                assertTrue(c >>> 24 == 255 || c == 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a camel in the desert", "a rocket in space"})
    void blueprintIsWhiteOnBlue(String prompt) {
        int[] pixels = paint(new BlueprintStyle(), scene(prompt));
        assertTrue(share(pixels, c -> apart(c[2], 256) < 14 || c[1] < .04 && c[0] > .6) > .98);
        assertTrue(share(pixels, c -> c[0] > .6) > .012, "lines");
        assertTrue(share(pixels, c -> c[0] < .5) > .6, "ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a tractor on a farm", "a city street at night"})
    void midCenturyPrintsNineColours(String prompt) {
        Scene scene = scene(prompt);
        Set<Integer> palette =
                Arrays.stream(MidCenturyStyle.palette(scene)).boxed().collect(Collectors.toSet());
        assertEquals(9, palette.size());
        int[] pixels = paint(new MidCenturyStyle(), scene);
        double own = Arrays.stream(pixels).filter(palette::contains).count() / (double) pixels.length;
        assertTrue(own > .85, own + " of the pixels have a colour of the palette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at night", "a lighthouse in a storm", "a rocket in space"})
    void pastelIsPaleEvenAtNight(String prompt) {
        int[] pixels = paint(new PastelStyle(), scene(prompt));
        assertTrue(share(pixels, c -> c[0] < .48) < .01);
        assertTrue(mean(pixels, c -> c[1]) < .1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a castle at sunset", "a cat in the kitchen", "a lighthouse in a storm at night"})
    void watercolourIsLighterThanBodyColour(String prompt) {
        Scene scene = scene(prompt);
        double light = mean(paint(new WatercolourStyle(), scene), c -> c[0]);
        double body = mean(paint(new GouacheStyle(), scene), c -> c[0]);
        assertTrue(light > body + .05, light + " and " + body);
    }

    @Test
    void inkWashKeepsOnlyWhatIsRed() {
        int[] tractor = paint(new InkWashStyle(), scene("a red tractor on a farm"));
        int[] boat = paint(new InkWashStyle(), scene("a whale underwater"));
        assertTrue(share(boat, c -> c[1] > .06) < .002);
        double red = share(tractor, c -> c[1] > .09);
        assertTrue(red > .008 && red < .3, "red is " + red);
        assertTrue(share(tractor, c -> c[1] > .09 && apart(c[2], 32) > 20) < .002);
    }

    @Test
    void neonIsDarkWithLoudLines() {
        for (String prompt : List.of("a castle by day", "a tractor on a farm", "a fox in a forest")) {
            int[] pixels = paint(new NeonStyle(), scene(prompt));
            assertTrue(mean(pixels, c -> c[0]) < .38, prompt);
            assertTrue(share(pixels, c -> c[0] > .42 && c[1] > .11) > .015, prompt);
        }
    }

    @Test
    void lineArtColoursTheSubjectAlone() {
        Scene scene = scene("a red tractor on a farm");
        for (PaintedLayer layer : new LineArtStyle().paint(scene, View.of(scene, WIDTH, HEIGHT), 6, () -> {})) {
            int[] seen = Arrays.stream(layer.argb()).filter(c -> c >>> 24 > 200).toArray();
            double coloured = share(seen, c -> c[1] > .07);
            if (layer.name().startsWith("subject")) {
                assertTrue(coloured > .15, "subject " + coloured);
            } else {
                assertTrue(coloured < .01, layer.name() + " " + coloured);
            }
        }
    }

    @Test
    void cardHasSteps() {
        Scene card = new PaperCutStyle().prepare(scene("a castle at sunset"));
        Node.Sky sky = card.layers().stream()
                .flatMap(l -> l.content().children().stream())
                .filter(Node.Sky.class::isInstance)
                .map(Node.Sky.class::cast)
                .findFirst()
                .orElseThrow();
        for (int c : new int[] {sky.zenith(), sky.mid(), sky.low(), sky.horizon()}) {
            double steps = OkLab.lightness(c) * 16;
            assertEquals(Math.rint(steps), steps, .1);
        }
    }

    @Test
    void gouacheHasFewTones() {
        Scene scene = scene("a ship at sea in the golden hour");
        // The share of neighbours that are nearly equal: posterised gradients have plateaus and steps between them.
        int[] gouache = paint(new GouacheStyle(), scene);
        int[] flat = paint(new FlatStyle(), scene);
        assertTrue(steps(gouache) > steps(flat) * 1.5, steps(gouache) + " and " + steps(flat));
    }

    /** Share of neighbours that differ by a brush stroke's border and not by a contour. */
    private static double steps(int[] pixels) {
        int n = 0;
        for (int i = WIDTH; i < pixels.length; i++) {
            double d = Math.abs(OkLab.lightness(pixels[i]) - OkLab.lightness(pixels[i - WIDTH]));
            n += d > .03 && d < .12 ? 1 : 0;
        }
        return n / (double) pixels.length;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flat",
                "paper-cut",
                "watercolour",
                "gouache",
                "pastel",
                "neon",
                "risograph",
                "mid-century",
                "pixel"
            })
    void aBrandsHuesPrevail(String id) {
        List<Integer> brand = List.of(0xff7b2cbf, 0xffffb703);
        Scene plain = scene("a tractor on a farm by day");
        Scene branded = Brand.apply(plain, brand);
        double before = belonging(paint(new Styles().get(id), plain), brand);
        double after = belonging(paint(new Styles().get(id), branded), brand);
        assertTrue(after > before + .07, before + " then " + after);
        assertTrue(after > .35, "only " + after);
    }

    /** Share of the coloured pixels whose hue is one of the brand's. */
    private static double belonging(int[] pixels, List<Integer> brand) {
        int[] coloured =
                Arrays.stream(pixels).filter(c -> OkLab.toLch(c)[1] > .03).toArray();
        return share(coloured, c -> brand.stream().anyMatch(b -> apart(OkLab.toLch(b)[2], c[2]) < 16));
    }

    @Test
    void aBrandKeepsTheHourAndTheSkin() {
        Scene plain = scene("a castle at night");
        Scene branded = Brand.apply(plain, List.of(0xffffcc00));
        double before = mean(paint(new FlatStyle(), plain), c -> c[0]);
        double after = mean(paint(new FlatStyle(), branded), c -> c[0]);
        assertEquals(before, after, .03);
        assertEquals(plain.layers().size(), branded.layers().size());
        assertEquals(plain.layers(), Brand.apply(plain, List.of()).layers());
        assertEquals(plain.layers(), Brand.apply(plain, List.of(0xff777777)).layers());
    }
}
