package dev.sota.video.ffmpeg.internal.text;

import dev.sota.spi.Picture;
import dev.sota.spi.SheetPage;
import dev.sota.spi.SheetPanel;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/** Draws pages of contact sheets: a heading, and pictures in rows with words under them. */
final class SheetPainter {

    private static final Color PAGE = new Color(0x1A1C20);
    private static final Color STRONG = new Color(0xF2F3F5);
    private static final Color TEXT = new Color(0xC8CCD2);
    private static final Color FAINT = new Color(0x9AA1AB);
    private static final int MOST_LINES = 5;

    private final FontFallback fonts;
    private final Typesetter typesetter;
    private final SheetPage page;
    private final int margin;
    private final int gap;
    /** What type is measured by, in pixels: that of a page with pictures 400 pixels wide. */
    private final double unit;

    SheetPainter(FontFallback fonts, SheetPage page) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts, page.language());
        this.page = page;
        this.unit = Math.max(0.8, Math.min(2, page.pictureWidth() / 400.0));
        this.margin = (int) Math.round(28 * unit);
        this.gap = (int) Math.round(24 * unit);
    }

    /** A panel with its words set. */
    private record Cell(SheetPanel panel, TextBlock heading, TextBlock detail, TextBlock words, double height) {}

    Picture paint() {
        int width = 2 * margin + page.columns() * page.pictureWidth() + (page.columns() - 1) * gap;
        TextBlock title = set(page.title(), fonts.bundled().bold(), 26 * unit, width - 2 * margin, 2);
        TextBlock subtitle = set(page.subtitle(), fonts.bundled().regular(), 15 * unit, width - 2 * margin, 2);
        List<List<Cell>> rows = rows();
        double top = margin + title.height() + subtitle.height() + (title.height() + subtitle.height() > 0 ? gap : 0);
        double height = top + margin - gap;
        for (List<Cell> row : rows) {
            height += height(row) + gap;
        }
        BufferedImage image = new BufferedImage(width, (int) Math.ceil(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(PAGE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            write(graphics, title, margin, margin, STRONG);
            write(graphics, subtitle, margin, margin + title.height(), FAINT);
            for (List<Cell> row : rows) {
                row(graphics, row, top);
                top += height(row) + gap;
            }
        } finally {
            graphics.dispose();
        }
        return picture(image);
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < page.panels().size(); i++) {
            if (i % page.columns() == 0) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell(page.panels().get(i)));
        }
        return rows;
    }

    private Cell cell(SheetPanel panel) {
        double width = page.pictureWidth();
        TextBlock heading = set(panel.heading(), fonts.bundled().bold(), 16 * unit, width, 1);
        TextBlock detail = set(panel.detail(), fonts.bundled().regular(), 12.5 * unit, width, 2);
        TextBlock words = set(panel.words(), fonts.bundled().regular(), 14.5 * unit, width, MOST_LINES);
        double text = heading.height() + detail.height() + words.height();
        return new Cell(panel, heading, detail, words, page.pictureHeight() + (text > 0 ? text + space() : 0));
    }

    private double space() {
        return 7 * unit;
    }

    private static double height(List<Cell> row) {
        return row.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    private void row(Graphics2D graphics, List<Cell> row, double top) {
        int y = (int) Math.round(top);
        int x = margin;
        for (Cell cell : row) {
            int left = x;
            graphics.drawImage(
                    Thumbnail.of(cell.panel.picture(), page.pictureWidth(), page.pictureHeight()), x, y, null);
            cell.panel
                    .camera()
                    .ifPresent(way -> new CameraSketch(page.pictureWidth(), page.pictureHeight(), unit)
                            .draw(
                                    (Graphics2D) graphics.create(left, y, page.pictureWidth(), page.pictureHeight()),
                                    way));
            double under = y + page.pictureHeight() + space();
            write(graphics, cell.heading, x, under, STRONG);
            write(graphics, cell.detail, x, under + cell.heading.height(), FAINT);
            write(graphics, cell.words, x, under + cell.heading.height() + cell.detail.height(), TEXT);
            x += page.pictureWidth() + gap;
        }
    }

    /** Sets words in a few lines; what is too long ends in an ellipsis. */
    private TextBlock set(String text, Font font, double size, double width, int lines) {
        String shown = fonts.showable(text);
        if (shown.isBlank()) {
            return new TextBlock(List.of(), 0, 0);
        }
        Typesetter.Style style = new Typesetter.Style(font, (float) size, 0, 1.36);
        TextBlock block = typesetter.set(List.of(shown), style, width, Typesetter.Alignment.LEFT);
        int end = shown.length();
        while (block.lines().size() > lines && end > 1) {
            end = Math.min(end - 1, block.lines().get(lines).start() + 1);
            block = typesetter.set(
                    List.of(shown.substring(0, end).stripTrailing() + "…"), style, width, Typesetter.Alignment.LEFT);
        }
        return block;
    }

    private static void write(Graphics2D graphics, TextBlock block, double x, double y, Color colour) {
        graphics.setColor(colour);
        graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(block.outline()));
    }

    private static Picture picture(BufferedImage image) {
        int[] rgb =
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] |= 0xFF000000;
        }
        return Picture.of(image.getWidth(), image.getHeight(), rgb);
    }
}
