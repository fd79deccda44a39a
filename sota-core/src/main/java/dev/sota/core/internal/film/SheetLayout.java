package dev.sota.core.internal.film;

import dev.sota.api.Preset;
import dev.sota.api.SheetOptions;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.CameraPath;
import dev.sota.spi.ImageRequest;
import java.util.List;
import java.util.Optional;

/**
 * What stands where on a contact sheet, before anything is painted.
 *
 * @param storyboard the film's plan
 * @param subtitle what there is to say of the film as a whole
 * @param columns panels beside each other
 * @param rows panels below each other on one page
 * @param width of a picture on the page
 * @param height of a picture on the page
 * @param panels all panels, of all pages
 */
record SheetLayout(
        Storyboard storyboard, String subtitle, int columns, int rows, int width, int height, List<Panel> panels) {

    /** Sheets are about this wide: a full screen, or a printed page at 200 dots an inch. */
    private static final int USUAL_WIDTH = 1720;
    /** Pages are about this high at most: viewers and browsers still open them without trouble. */
    private static final int LONGEST = 5000;
    /** About what is written under a picture, in pixels. */
    private static final int WORDS = 150;

    private static final int GAP = 24;

    /** A panel that has not been painted. */
    record Panel(ImageRequest image, Optional<CameraPath> camera, String heading, String detail, String words) {}

    static SheetLayout of(
            Storyboard storyboard, Preset preset, SheetOptions options, String subtitle, List<Panel> panels) {
        int width = pictureWidth(preset, options);
        int height = height(width, preset);
        int columns = Math.min(columns(preset, options), panels.size());
        int rows = Math.max(1, Math.min(200 / columns, LONGEST / (height + WORDS)));
        return new SheetLayout(storyboard, subtitle, columns, rows, width, height, List.copyOf(panels));
    }

    static int pictureWidth(Preset preset, SheetOptions options) {
        if (options.pictureWidth() > 0) {
            return options.pictureWidth() / 2 * 2;
        }
        int columns = columns(preset, options);
        return Math.max(120, (USUAL_WIDTH - GAP * (columns - 1)) / columns / 2 * 2);
    }

    static int height(int width, Preset preset) {
        return Math.max(2, (int) Math.round((double) width * preset.height() / preset.width() / 2) * 2);
    }

    private static int columns(Preset preset, SheetOptions options) {
        if (options.columns() > 0) {
            return options.columns();
        }
        double shape = (double) preset.width() / preset.height();
        return shape > 1.2 ? 4 : shape > 0.8 ? 5 : 6;
    }

    int pages() {
        int each = columns * rows;
        return (panels.size() + each - 1) / each;
    }

    List<Panel> page(int index) {
        int from = java.util.Objects.checkIndex(index, pages()) * columns * rows;
        return panels.subList(from, Math.min(panels.size(), from + columns * rows));
    }
}
