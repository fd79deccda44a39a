package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Typeface;
import dev.sota.spi.SegmentRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caption's style goes from the request, or else the preset, to whoever draws it. */
class CaptionStyleTest {

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void setUp() {
        studio = new Studio(folder);
    }

    private GenerationResult film(GenerationRequest.Builder request) {
        return studio.film(request.build(), builder -> builder);
    }

    private static GenerationRequest.Builder request() {
        return GenerationRequest.script(Studio.TEXT);
    }

    @Test
    void aPresetsStyleIsUsual() {
        GenerationResult film = film(request());
        assertEquals(CaptionStyle.KARAOKE, film.timeline().captionStyle());
        for (SegmentRequest segment : studio.renderer.encoded) {
            assertEquals(CaptionStyle.KARAOKE, segment.captionStyle());
            assertEquals(Typeface.SANS, segment.typeface());
        }
    }

    @Test
    void aRequestMayWantAnother() {
        GenerationResult film = film(request().captionStyle(CaptionStyle.BAR).typeface(Typeface.SERIF));
        assertEquals(CaptionStyle.BAR, film.timeline().captionStyle());
        assertEquals(Typeface.SERIF, film.timeline().typeface());
        assertFalse(studio.renderer.encoded.isEmpty());
        for (SegmentRequest segment : studio.renderer.encoded) {
            assertEquals(CaptionStyle.BAR, segment.captionStyle());
            assertEquals(Typeface.SERIF, segment.typeface());
        }
    }

    @Test
    void noneLeavesThePictureFreeAndWritesTheFiles() throws IOException {
        GenerationResult film = film(request().captionStyle(CaptionStyle.NONE));
        assertTrue(studio.renderer.encoded.stream().allMatch(s -> s.captions().isEmpty()));
        assertFalse(film.timeline().captions().isEmpty());
        assertTrue(Files.readString(film.srt()).contains(Studio.SENTENCES.get(0).substring(0, 20)));
    }

    @Test
    void anotherStyleIsAnotherFilmInTheCache() {
        film(request());
        int before = studio.renderer.encoded.size();
        film(request());
        assertEquals(before, studio.renderer.encoded.size(), "nothing changed");
        film(request().captionStyle(CaptionStyle.OUTLINE));
        assertEquals(2 * before, studio.renderer.encoded.size(), "every segment has captions");
    }
}
