package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.spi.Picture;
import dev.sota.spi.SheetPage;
import dev.sota.spi.SheetPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every film viewer promises. */
public abstract class FilmViewerContract extends ProviderContract<FilmViewerProvider, FilmViewer> {

    /** For subclasses. */
    protected FilmViewerContract() {}

    @Override
    protected final Class<FilmViewerProvider> service() {
        return FilmViewerProvider.class;
    }

    private static SheetPage page(int panels, int columns) {
        int[] pixels = new int[40 * 30];
        Arrays.fill(pixels, 0xFF4488CC);
        Picture picture = Picture.of(40, 30, pixels);
        List<SheetPanel> all = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            all.add(new SheetPanel(picture, Optional.empty(), "Scene " + i, "detail", "Some words."));
        }
        return new SheetPage("Title", "subtitle", Locale.ENGLISH, columns, 120, 90, all);
    }

    /**
     * What is no film is refused.
     *
     * @throws IOException when the test's own file cannot be written
     */
    @Test
    final void whatIsNoFilmIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mp4"), "no film");
        for (Path wrong : List.of(folder.resolve("missing.mp4"), text, folder)) {
            GenerationException e = assertThrows(
                    GenerationException.class, () -> engine().open(wrong).close());
            assertEquals(GenerationException.Kind.REQUEST, e.kind());
            assertFalse(e.remedy().isEmpty());
        }
    }

    /** The same page gives the same pixels. */
    @Test
    final void theSamePageGivesTheSamePixels() {
        Picture first = engine().draw(page(3, 2), context());
        engine().draw(page(1, 1), context());
        assertEquals(first.pixels(), engine().draw(page(3, 2), context()).pixels());
    }

    /** A page is opaque, as wide as its columns and as high as its rows. */
    @Test
    final void aPageHasRoomForItsPictures() {
        Picture small = engine().draw(page(2, 2), context());
        Picture large = engine().draw(page(5, 2), context());
        assertTrue(small.width() >= 240 && small.height() >= 90);
        assertEquals(small.width(), large.width());
        assertTrue(large.height() >= small.height() + 180);
        for (int x = 0; x < small.width(); x++) {
            assertEquals(255, small.argb(x, small.height() / 2) >>> 24);
        }
    }
}
