package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.Picture;
import dev.sota.spi.SheetPage;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Draws the words of one film, and notes what it had to leave out. Safe for use by several threads.
 */
public final class TextArtist implements Lettering {

    private final FontFallback fonts;
    private final CaptionPainter captions;
    private final TitlePainter titles;
    private final SortedSet<String> notes = new ConcurrentSkipListSet<>();

    TextArtist(FontFallback fonts, Locale language, int width, int height) {
        this.fonts = fonts;
        Typesetter typesetter = new Typesetter(fonts, language);
        this.captions = new CaptionPainter(fonts.bundled(), typesetter, width, height);
        this.titles = new TitlePainter(fonts.bundled(), typesetter, width, height);
    }

    /** The fonts that artists draw with; loaded once for a renderer. Safe for use by several threads. */
    public static final class Fonts {
        private final FontFallback fallback = new FontFallback(BundledFonts.load(), SystemFonts::list);

        /**
         * An artist for one film.
         *
         * @param language the film's language
         * @param width frame width
         * @param height frame height
         * @return a new artist
         */
        public TextArtist artist(Locale language, int width, int height) {
            return new TextArtist(fallback, language, width, height);
        }

        /**
         * Draws a page of a contact sheet.
         *
         * @param page what stands on it
         * @return the page
         */
        public Picture sheet(SheetPage page) {
            return new SheetPainter(fallback, page).paint();
        }
    }

    @Override
    public Optional<Drawn> caption(CaptionCue cue) {
        List<String> lines = cue.lines().stream().map(fonts::showable).toList();
        if (lines.stream().allMatch(String::isBlank) || !canShow("Captions", String.join(" ", lines))) {
            return Optional.empty();
        }
        return Optional.of(captions.paint(cue, lines, fonts::showable));
    }

    @Override
    public Optional<Drawn> title(TitleClip clip) {
        String title = fonts.showable(clip.title());
        String subtitle = fonts.showable(clip.subtitle());
        if ((title + subtitle).isBlank() || !canShow("Titles", title + " " + subtitle)) {
            return Optional.empty();
        }
        return Optional.of(titles.paint(clip.style(), title, subtitle));
    }

    private boolean canShow(String what, String text) {
        SortedSet<UnicodeScript> missing = fonts.missing(text);
        for (UnicodeScript script : missing) {
            notes.add(Scripts.note(what, script));
        }
        return missing.isEmpty();
    }

    /**
     * What was left out of the picture.
     *
     * @return plain sentences in alphabetical order
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
