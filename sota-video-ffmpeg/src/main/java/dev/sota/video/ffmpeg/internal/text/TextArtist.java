package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.Picture;
import dev.sota.spi.SheetPage;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Draws the words of one film, and notes what it had to leave out. Safe for use by several threads.
 */
public final class TextArtist implements Lettering {

    private final FontFallback fonts;
    private final TextSetting setting;
    private final CaptionPainter captions;
    private final TitlePainter titles;
    private final LowerThirdPainter lowerThirds;
    private final SortedSet<String> notes = new ConcurrentSkipListSet<>();

    TextArtist(FontFallback fonts, Font face, Font body, TextSetting setting) {
        this.fonts = fonts;
        this.setting = setting;
        Typesetter typesetter = new Typesetter(fonts, setting.language());
        boolean plain = setting.bodyTypeface() == Typeface.SANS;
        Font caption = plain && setting.captions() != CaptionStyle.POP
                ? fonts.bundled().semiBold()
                : body;
        // A face of its own for small words only where titles have another: most faces are too heavy for them.
        Font small = plain || setting.bodyTypeface() == setting.typeface()
                ? fonts.bundled().regular()
                : body;
        this.captions = new CaptionPainter(caption, typesetter, setting);
        this.titles = new TitlePainter(face, small, typesetter, setting);
        this.lowerThirds = new LowerThirdPainter(face, small, typesetter, setting);
    }

    /** The fonts that artists draw with; loaded once for a renderer. Safe for use by several threads. */
    public static final class Fonts {
        private final FontFallback fallback =
                new FontFallback(BundledFonts.load(), BundledFonts::further, FontSources::list, SystemFonts::list);
        private final Map<Typeface, Font> faces = new ConcurrentHashMap<>();

        /** Reads the fonts that every film needs. */
        public Fonts() {
            faces.put(Typeface.SANS, fallback.bundled().bold());
        }

        /**
         * An artist for one film.
         *
         * @param setting what it draws for
         * @return a new artist
         */
        public TextArtist artist(TextSetting setting) {
            Font face = faces.computeIfAbsent(setting.typeface(), BundledFonts::face);
            Font body = faces.computeIfAbsent(setting.bodyTypeface(), BundledFonts::face);
            return new TextArtist(fallback, face, body, setting);
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
    public Optional<Drawn> caption(CaptionCue cue, CaptionRoom room) {
        if (setting.captions() == CaptionStyle.NONE) {
            return Optional.empty();
        }
        List<String> lines = cue.lines().stream().map(fonts::showable).toList();
        if (!canShow("Captions", String.join(" ", cue.lines()))
                || lines.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        return Optional.of(captions.paint(cue, lines, fonts::showable, room));
    }

    @Override
    public Optional<Plate> title(TitleClip clip) {
        String title = fonts.showable(clip.title());
        String subtitle = fonts.showable(clip.subtitle());
        if (!canShow("Titles", clip.title() + " " + clip.subtitle()) || (title + subtitle).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(titles.paint(clip.style(), title, subtitle));
    }

    @Override
    public Optional<Plate> lowerThird(LowerThirdClip clip, CaptionRoom room) {
        String name = fonts.showable(clip.words().name());
        String role = fonts.showable(clip.words().role());
        if (!canShow("Lower thirds", clip.words().name() + " " + clip.words().role()) || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(lowerThirds.paint(clip, name, role, room));
    }

    private boolean canShow(String what, String text) {
        if (fonts.losesSigns(text)) {
            notes.add(Scripts.signs(what));
        }
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
