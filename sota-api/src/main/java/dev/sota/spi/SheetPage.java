package dev.sota.spi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A page of a contact sheet.
 *
 * @param title the film's title, or nothing
 * @param subtitle what there is to say of the film as a whole
 * @param language of the title and of the words under the pictures
 * @param columns how many panels stand beside each other, at least 1
 * @param pictureWidth the width of a picture on the page in pixels
 * @param pictureHeight its height
 * @param panels what is shown, at least one
 */
public record SheetPage(
        String title,
        String subtitle,
        Locale language,
        int columns,
        int pictureWidth,
        int pictureHeight,
        List<SheetPanel> panels) {

    /** Checks the values. */
    public SheetPage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(language, "language");
        panels = List.copyOf(panels);
        if (columns < 1 || columns > 12 || panels.isEmpty() || panels.size() > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 panels in 1 to 12 columns");
        }
        if (pictureWidth < 16 || pictureHeight < 16 || pictureWidth > 4096 || pictureHeight > 4096) {
            throw new IllegalArgumentException("pictures on a page are 16 to 4096 pixels wide and high");
        }
    }
}
