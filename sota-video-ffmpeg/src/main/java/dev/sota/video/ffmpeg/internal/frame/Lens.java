package dev.sota.video.ffmpeg.internal.frame;

/** Where the samples of a frame lie in one layer, and which of them are drawn. Scratch memory: one for each thread. */
final class Lens {

    private final Axis columns;
    private final Axis rows;
    private final Axis chromaColumns;
    private final Axis chromaRows;
    private final Phases across = new Phases();
    private final Phases down = new Phases();
    private final Part luma;
    private final Part chroma;
    private final int width;
    private final int height;
    private final Bend bend;
    private final Bend chromaBend;
    private int weight;

    Lens(int width, int height) {
        this.width = width;
        this.height = height;
        // Samples come in fours; those beyond the frame's width fall into the rows' padding.
        this.columns = new Axis((width + 3) / 4 * 4);
        this.rows = new Axis(height);
        this.chromaColumns = new Axis((width / 2 + 3) / 4 * 4);
        this.chromaRows = new Axis(height / 2);
        this.luma = new Part(columns.count() / 4, height);
        this.chroma = new Part(chromaColumns.count() / 4, height / 2);
        this.bend = new Bend(columns);
        this.chromaBend = new Bend(chromaColumns);
    }

    /** What nearer layers hide of a frame, to which each adds. */
    record Hidden(Bits luma, Bits chroma) {
        Hidden(int width, int height) {
            this(new Bits((width + 3) / 4, height), new Bits((width / 2 + 3) / 4, height / 2));
        }

        void clear() {
            luma.clear();
            chroma.clear();
        }
    }

    /** Turns to a view of the picture, as a layer sees it in a frame of its clip; the nearest layer first. */
    void turn(PictureLayer layer, View view, long frame, Hidden hidden) {
        Lanes y = layer.y();
        double stepX = view.width() / layer.area().width() * y.width() / width;
        double stepY = view.height() / layer.area().height() * y.height() / height;
        double x0 = (view.x() - layer.area().x()) / layer.area().width() * y.width();
        double y0 = (view.y() - layer.area().y()) / layer.area().height() * y.height();
        // Pixel i covers [i, i+1): its centre is at i + 1/2, where the sample of the source with index s is at s + 1/2.
        columns.set(x0 + stepX / 2 - 0.5, stepX, y.width(), across);
        rows(layer, view, frame, y0, stepY);
        // Chroma sample j lies on luma column 2j and between luma rows 2i and 2i + 1, in the frame and in the picture.
        chromaColumns.set((x0 + stepX / 2 - 0.5) / 2, stepX, layer.cb().width(), across);
        Wave sideways = layer.life().across();
        // Samples of the layer to the left of where it stands still.
        Bend.Way way = g -> -stepX * displaced(sideways, layer, (4.0 * (g - 1) + 2) / y.height(), frame);
        bend.set(sideways.moves(), x0 + stepX / 2 - 0.5, stepX, y.width(), way);
        Bend.Way half = g -> -stepX / 2 * displaced(sideways, layer, (8.0 * (g - 1) + 4) / y.height(), frame);
        chromaBend.set(
                sideways.moves(), (x0 + stepX / 2 - 0.5) / 2, stepX, layer.cb().width(), half);
        int beside = (int) Math.ceil(stepX * sideways.reach(height));
        weight = layer.weight(frame);
        PictureLayer.Alpha alpha = layer.alpha();
        if (alpha == null) {
            luma.all(rows, hidden.luma());
            chroma.all(chromaRows, hidden.chroma());
        } else if (weight == 0) {
            luma.none();
            chroma.none();
        } else {
            luma.cover(alpha.lumaCoverage(), columns, rows, beside, weight < 256, hidden.luma());
            chroma.cover(alpha.chromaCoverage(), chromaColumns, chromaRows, beside, weight < 256, hidden.chroma());
        }
    }

    private void rows(PictureLayer layer, View view, long frame, double y0, double stepY) {
        Wave wave = layer.life().down();
        int luma = layer.y().height();
        int chroma = layer.cb().height();
        double offset = y0 + stepY / 2 - 0.5;
        double half = (y0 + stepY - 1) / 2;
        if (!wave.moves()) {
            rows.set(offset, stepY, luma, down);
            chromaRows.set(half, stepY, chroma, down);
            return;
        }
        rows.set(offset, stepY, luma, down, i -> -stepY * displaced(wave, layer, (offset + i * stepY) / luma, frame));
        chromaRows.set(
                half,
                stepY,
                chroma,
                down,
                i -> -stepY / 2 * displaced(wave, layer, (half + i * stepY) / chroma, frame));
    }

    /** How many pixels of the frame a part of a layer, from 0 at its top to 1, is beside its place. */
    private double displaced(Wave wave, PictureLayer layer, double part, long frame) {
        double top = layer.area().y();
        double tall = layer.area().height();
        return wave.of(top + part * tall, top, top + tall, frame, height);
    }

    /** Draws a layer. */
    void draw(PictureLayer layer, Warp warp, I420 into) {
        PictureLayer.Alpha alpha = layer.alpha();
        Lanes through = alpha == null ? null : alpha.luma();
        Lanes chromaThrough = alpha == null ? null : alpha.chroma();
        warp.draw(new Lanes[] {layer.y()}, through, bend, rows, luma, weight, into.y());
        Lanes[] colours = {layer.cb(), layer.cr()};
        warp.draw(colours, chromaThrough, chromaBend, chromaRows, chroma, weight, into.u(), into.v());
    }
}
