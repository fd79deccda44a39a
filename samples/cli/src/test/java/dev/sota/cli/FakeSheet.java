package dev.sota.cli;

import dev.sota.api.ContactSheet;
import dev.sota.api.GenerationException;
import dev.sota.api.Storyboard;
import dev.sota.spi.Picture;
import java.util.Arrays;

/** A sheet whose pages are of one colour each; it can fail at a page. */
final class FakeSheet implements ContactSheet {

    private final int pages;
    int failsAt = -1;

    FakeSheet(int pages) {
        this.pages = pages;
    }

    @Override
    public Storyboard storyboard() {
        return Films.storyboard();
    }

    @Override
    public int panels() {
        return 2;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public Picture page(int index) {
        if (index == failsAt) {
            throw GenerationException.backend("The painter has no paint.").build();
        }
        int[] pixels = new int[8 * 6];
        Arrays.fill(pixels, 0xFF000000 | 0x102030 * (index + 1));
        return Picture.of(8, 6, pixels);
    }
}
