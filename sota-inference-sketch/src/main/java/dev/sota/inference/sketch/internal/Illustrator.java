package dev.sota.inference.sketch.internal;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.compose.Director;
import dev.sota.inference.sketch.internal.compose.Frame;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.paint.Checkpoint;
import dev.sota.inference.sketch.internal.paint.Enlarger;
import dev.sota.inference.sketch.internal.paint.FlatStyle;
import dev.sota.inference.sketch.internal.paint.Style;
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

    private final Reader reader = new Reader(Lexicon.load());
    private final Cast cast = new Cast();
    private final Director director = new Director(cast, brief -> Places.of(brief.place())::build);
    private final Style style = new FlatStyle();

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

    /** Paints: opaque pixels, row by row. */
    public int[] paint(
            String prompt,
            String setting,
            Mood mood,
            Shot shot,
            long seed,
            int width,
            int height,
            Checkpoint checkpoint) {
        Brief brief = understand(prompt, setting, mood, shot);
        checkpoint.check();
        Scene scene = compose(brief, width, height, seed);
        checkpoint.check();
        double shrink = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) width * height)));
        if (shrink == 1) {
            return style.paint(scene, width, height, checkpoint);
        }
        int w = Math.max(1, (int) (width * shrink));
        int h = Math.max(1, (int) (height * shrink));
        return Enlarger.enlarge(style.paint(scene, w, h, checkpoint), w, h, width, height);
    }
}
