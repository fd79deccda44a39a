package dev.sota.inference.sketch.internal;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.compose.Director;
import dev.sota.inference.sketch.internal.compose.Frame;
import dev.sota.inference.sketch.internal.graph.Brand;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.paint.Checkpoint;
import dev.sota.inference.sketch.internal.paint.Enlarger;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.paint.Style;
import dev.sota.inference.sketch.internal.paint.Styles;
import dev.sota.inference.sketch.internal.paint.View;
import dev.sota.inference.sketch.internal.places.Places;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import java.util.List;

/** From words to pixels: reads a brief, composes a scene, draws it. Thread-safe; the same arguments give the same pixels. */
public final class Illustrator {
    /** Larger pictures are painted at this size and enlarged, so that memory stays bounded. */
    private static final double MOST_PIXELS = 3840.0 * 2160;
    /** All layers of a picture together have at most so many pixels, for the same reason. */
    private static final double MOST_LAYERED_PIXELS = 4 * MOST_PIXELS;

    private static final int MOST_LAYERS = 6;

    private final Reader reader = new Reader(Lexicon.load());
    private final Cast cast = new Cast();
    private final Director director = new Director(cast, brief -> Places.of(brief.place())::build);
    private final Styles styles = new Styles();

    /** The ids of the styles, the default first. */
    public List<String> styles() {
        return styles.ids();
    }

    /** What a text is understood to show. */
    public Brief understand(String prompt, String setting, Mood mood, Shot shot) {
        Brief brief = reader.read(prompt, setting, mood, shot);
        List<Mention> drawable =
                brief.subjects().stream().filter(m -> cast.knows(m.thing())).toList();
        return brief.showing(drawable);
    }

    /** The scene of a brief. */
    public Scene compose(Brief brief, int width, int height, long seed) {
        return director.compose(brief, Frame.of(width, height), seed);
    }

    /** Paints the whole frame in the flat style on one layer: opaque pixels, row by row. */
    public int[] paint(
            String prompt,
            String setting,
            Mood mood,
            Shot shot,
            long seed,
            int width,
            int height,
            Checkpoint checkpoint) {
        Order order = new Order(prompt, setting, mood, shot, seed, width, height, Manner.FLAT);
        return paint(order, checkpoint).layers().get(0).argb();
    }

    /** Paints. */
    public Painting paint(Order order, Checkpoint checkpoint) {
        Brief brief = understand(order.prompt(), order.setting(), order.mood(), order.shot());
        checkpoint.check();
        Scene composed = compose(brief, order.width(), order.height(), order.seed());
        Scene scene = Brand.apply(composed, order.manner().brand());
        checkpoint.check();
        Style style = styles.get(order.manner().style());
        double pixels = (double) order.width() * order.height();
        double margin = order.manner().overscan();
        if (pixels > MOST_PIXELS) {
            return painting(enlarged(order, style, scene, Math.sqrt(MOST_PIXELS / pixels), checkpoint), order, scene);
        }
        int allowed = (int) Math.min(MOST_LAYERS, MOST_LAYERED_PIXELS / pixels);
        int most = Math.max(1, Math.min(order.manner().layers(), allowed));
        View view = View.of(scene, order.width(), order.height(), margin);
        return painting(style.paint(scene, view, most, checkpoint), order, scene);
    }

    private static Painting painting(List<PaintedLayer> layers, Order order, Scene scene) {
        View view = View.of(scene, order.width(), order.height(), order.manner().overscan());
        return new Painting(layers, scene.focus().flatMap(focus -> Painting.seen(focus, view)));
    }

    private static List<PaintedLayer> enlarged(
            Order order, Style style, Scene scene, double shrink, Checkpoint checkpoint) {
        int w = Math.max(1, (int) (order.width() * shrink));
        int h = Math.max(1, (int) (order.height() * shrink));
        View view = View.of(scene, w, h, order.manner().overscan());
        PaintedLayer small = style.paint(scene, view, 1, checkpoint).get(0);
        int[] large = Enlarger.enlarge(small.argb(), w, h, order.width(), order.height());
        return List.of(new PaintedLayer(small.name(), small.depth(), large));
    }
}
