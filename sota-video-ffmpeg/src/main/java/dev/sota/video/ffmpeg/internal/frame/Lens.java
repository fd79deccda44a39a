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
    }

    /** Turns to a view of the picture, as a layer sees it. */
    void turn(PictureLayer layer, View view) {
        Lanes y = layer.y();
        double stepX = view.width() / layer.area().width() * y.width() / width;
        double stepY = view.height() / layer.area().height() * y.height() / height;
        double x0 = (view.x() - layer.area().x()) / layer.area().width() * y.width();
        double y0 = (view.y() - layer.area().y()) / layer.area().height() * y.height();
        // Pixel i covers [i, i+1): its centre is at i + 1/2, where the sample of the source with index s is at s + 1/2.
        columns.set(x0 + stepX / 2 - 0.5, stepX, y.width(), across);
        rows.set(y0 + stepY / 2 - 0.5, stepY, y.height(), down);
        // Chroma sample j lies on luma column 2j and between luma rows 2i and 2i + 1, in the frame and in the picture.
        chromaColumns.set((x0 + stepX / 2 - 0.5) / 2, stepX, layer.cb().width(), across);
        chromaRows.set((y0 + stepY - 1) / 2, stepY, layer.cb().height(), down);
        PictureLayer.Alpha alpha = layer.alpha();
        if (alpha == null) {
            luma.all();
            chroma.all();
        } else {
            luma.cover(alpha.lumaCoverage(), columns, rows);
            chroma.cover(alpha.chromaCoverage(), chromaColumns, chromaRows);
        }
    }

    /** Leaves out what a nearer layer hides. */
    void behind(Lens nearer) {
        luma.behind(nearer.luma);
        chroma.behind(nearer.chroma);
    }

    /** Draws a layer; {@code mask} is scratch. */
    void draw(PictureLayer layer, Warp warp, I420 mask, I420 into) {
        PictureLayer.Alpha alpha = layer.alpha();
        if (alpha == null) {
            warp.draw(layer.y(), columns, rows, luma, null, into.y());
            warp.draw(layer.cb(), chromaColumns, chromaRows, chroma, null, into.u());
            warp.draw(layer.cr(), chromaColumns, chromaRows, chroma, null, into.v());
        } else {
            warp.mask(alpha.luma(), columns, rows, luma, mask.y());
            warp.mask(alpha.chroma(), chromaColumns, chromaRows, chroma, mask.u());
            warp.draw(layer.y(), columns, rows, luma, mask.y(), into.y());
            warp.draw(layer.cb(), chromaColumns, chromaRows, chroma, mask.u(), into.u());
            warp.draw(layer.cr(), chromaColumns, chromaRows, chroma, mask.u(), into.v());
        }
    }
}
