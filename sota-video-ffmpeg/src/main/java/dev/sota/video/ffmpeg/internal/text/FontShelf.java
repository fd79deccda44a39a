package dev.sota.video.ffmpeg.internal.text;

import java.awt.Font;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fonts that are listed and read when they are first needed, which may take long. Safe for use by several threads. */
final class FontShelf {

    private final Supplier<List<Font>> listing;
    private volatile @Nullable List<Font> fonts;

    FontShelf(Supplier<List<Font>> listing) {
        this.listing = listing;
    }

    List<Font> fonts() {
        List<Font> there = fonts;
        if (there == null) {
            synchronized (this) {
                there = fonts;
                if (there == null) {
                    there = List.copyOf(listing.get());
                    fonts = there;
                }
            }
        }
        return there;
    }
}
