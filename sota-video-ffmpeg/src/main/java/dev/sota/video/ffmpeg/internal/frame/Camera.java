package dev.sota.video.ffmpeg.internal.frame;

/**
 * Draws views of still pictures into frames, each at its exact place between the pixels. Holds scratch memory: one for
 * each thread and size of frame.
 */
final class Camera {

    private final Axis columns;
    private final Axis rows;
    private final Axis chromaColumns;
    private final Axis chromaRows;
    private final Phases across = new Phases();
    private final Phases down = new Phases();
    private final Warp warp;

    Camera(int width, int height) {
        // Samples come in fours; those beyond the frame's width fall into the rows' padding.
        this.columns = new Axis((width + 3) / 4 * 4);
        this.rows = new Axis(height);
        this.chromaColumns = new Axis((width / 2 + 3) / 4 * 4);
        this.chromaRows = new Axis(height / 2);
        this.warp = new Warp(width);
    }

    /** Draws a view over a whole frame. */
    void draw(StillPicture picture, View view, I420 into) {
        Lanes y = picture.y();
        double stepX = view.width() * y.width() / into.width();
        double stepY = view.height() * y.height() / into.height();
        double x0 = view.x() * y.width();
        double y0 = view.y() * y.height();
        // Pixel i covers [i, i+1): its centre is at i + 1/2, where the sample of the source with index s is at s + 1/2.
        columns.set(x0 + stepX / 2 - 0.5, stepX, y.width(), across);
        rows.set(y0 + stepY / 2 - 0.5, stepY, y.height(), down);
        // Chroma sample j lies on luma column 2j and between luma rows 2i and 2i + 1, in the frame and in the picture.
        chromaColumns.set((x0 + stepX / 2 - 0.5) / 2, stepX, picture.cb().width(), across);
        chromaRows.set((y0 + stepY - 1) / 2, stepY, picture.cb().height(), down);
        warp.draw(y, columns, rows, into.y());
        warp.draw(picture.cb(), chromaColumns, chromaRows, into.u());
        warp.draw(picture.cr(), chromaColumns, chromaRows, into.v());
    }
}
