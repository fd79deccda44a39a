package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionWord;
import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.geom.Rectangle2D;

/**
 * A caption drawn twice: with its words at rest and as they are spoken. Makes the overlays of which frames are put
 * together: the whole at rest, and for each word the cells around it with that word lit.
 *
 * @param x left edge in the frame
 * @param y top edge in the frame
 * @param atRest the caption
 * @param spoken the same with all words lit
 * @param mixed the caption, in which one word after the other is lit
 */
record CaptionInk(int x, int y, Drawing atRest, Drawing spoken, Drawing mixed) {

    CaptionInk(int x, int y, Drawing atRest, Drawing spoken) {
        this(x, y, atRest, spoken, new Drawing(atRest.width(), atRest.height()));
        mixed.copy(atRest, 0, 0, atRest.width(), atRest.height());
    }

    /** Of one colour only. */
    CaptionInk(int x, int y, Drawing drawn) {
        this(x, y, drawn, drawn, drawn);
    }

    Overlay rest() {
        return Overlay.of(x, y, atRest);
    }

    CaptionArt.Word word(CaptionWord word, Rectangle2D place, double dx, double dy) {
        int left = down(place.getMinX() + dx, 2);
        int top = down(place.getMinY() + dy, 2);
        int right = Math.min(atRest.width(), down(place.getMaxX() + dx + 1, 2));
        int bottom = Math.min(atRest.height(), down(place.getMaxY() + dy + 1, 2));
        int cellLeft = down(left, Overlay.CELL);
        int cellRight = Math.min(atRest.width(), down(right + Overlay.CELL - 1, Overlay.CELL));
        mixed.copy(spoken, left, top, right, bottom);
        Overlay lit = Overlay.of(x, y, mixed, cellLeft, top, cellRight, bottom);
        mixed.copy(atRest, left, top, right, bottom);
        return new CaptionArt.Word(word.startFrame(), word.endFrame(), cellLeft, top, cellRight, bottom, lit);
    }

    private static int down(double value, int unit) {
        return Math.max(0, unit * (int) Math.floor(value / unit));
    }
}
