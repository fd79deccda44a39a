package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.BrandKit;
import dev.sota.api.CaptionStyle;
import dev.sota.api.Corner;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Logo;
import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.SegmentRequest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand kit goes from the request to whoever paints and draws. */
class BrandTest {

    private static final BrandKit KIT = BrandKit.builder("House")
            .colours(List.of("#0f9d8a", "#f2b134"))
            .headingTypeface(Typeface.DISPLAY)
            .bodyTypeface(Typeface.SERIF)
            .captionStyle(CaptionStyle.BOXED)
            .lowerThirdStyle(LowerThirdStyle.TIERS)
            .build();

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

    private static GenerationRequest.Builder request(BrandKit kit) {
        return GenerationRequest.script(Studio.TEXT).brandKit(kit);
    }

    private Logo logo() throws IOException {
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return Logo.builder(file).corner(Corner.TOP_LEFT).size(0.2).opacity(0.5).build();
    }

    @Test
    void aKitGoesBeforeThePreset() {
        Timeline film = film(request(KIT)).timeline();
        assertEquals(Typeface.DISPLAY, film.typeface());
        assertEquals(Typeface.SERIF, film.bodyTypeface());
        assertEquals(CaptionStyle.BOXED, film.captionStyle());
        assertEquals("#0f9d8a", film.accent());
        assertTrue(film.hairline().isEmpty());
        assertTrue(film.logo().isEmpty());
        for (SegmentRequest segment : studio.renderer.encoded) {
            assertEquals("#0f9d8a", segment.accent());
            assertEquals(Typeface.DISPLAY, segment.typeface());
            assertEquals(Typeface.SERIF, segment.bodyTypeface());
        }
        film.pictures()
                .forEach(
                        p -> assertEquals("#0f9d8a #f2b134", p.recipe().inputs().get("colours")));
    }

    @Test
    void aRequestGoesBeforeItsKit() {
        Timeline film = film(request(KIT).typeface(Typeface.MONO).captionStyle(CaptionStyle.BAR))
                .timeline();
        assertEquals(Typeface.MONO, film.typeface());
        assertEquals(Typeface.MONO, film.bodyTypeface());
        assertEquals(CaptionStyle.BAR, film.captionStyle());
    }

    @Test
    void aHairlineGrowsOverTheWholeFilmInEverySegment() {
        Timeline film = film(request(
                        KIT.toBuilder().hairline(true).hairlineColour("#ff0000").build()))
                .timeline();
        HairlineClip line = new HairlineClip(0, film.frames(), "#ff0000");
        assertEquals(line, film.hairline().orElseThrow());
        assertFalse(studio.renderer.encoded.isEmpty());
        studio.renderer.encoded.forEach(s -> assertEquals(line, s.hairline().orElseThrow()));
        Timeline accented =
                film(request(KIT.toBuilder().hairline(true).build())).timeline();
        assertEquals("#0f9d8a", accented.hairline().orElseThrow().colour());
    }

    @Test
    void aLogoIsInEverySegmentAndItsPictureCanBeHad() throws IOException {
        Timeline film = film(request(KIT.toBuilder().logo(logo()).build())).timeline();
        LogoClip clip = film.logo().orElseThrow();
        assertEquals(Corner.TOP_LEFT, clip.corner());
        assertEquals(film.frames(), clip.frames());
        long frames = 0;
        for (SegmentRequest segment : studio.renderer.encoded) {
            LogoClip part = segment.logo().orElseThrow();
            assertEquals(clip.recipe(), part.recipe());
            assertEquals(segment.startFrame(), part.startFrame());
            assertEquals(8, segment.keyframes().keyframe(part.recipe()).width());
            frames += part.frames();
        }
        assertEquals(film.frames(), frames);
        int before = studio.renderer.encoded.size();
        film(request(KIT.toBuilder().logo(logo()).build()));
        assertEquals(before, studio.renderer.encoded.size(), "all of it was kept");
    }

    @Test
    void aLogoThatIsNotThereIsRefusedBeforeAnythingIsMade() {
        BrandKit kit = KIT.toBuilder()
                .logo(Logo.builder(folder.resolve("none.png")).build())
                .build();
        GenerationException e = assertThrows(GenerationException.class, () -> film(request(kit)));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertEquals(0, studio.painter.painted.get());
    }

    @Test
    void aLowerThirdIsShownWithItsScene() {
        LowerThird words = new LowerThird("Ada Lovelace", "Mathematician");
        Storyboard.Builder board = Storyboard.builder().title("A film");
        for (int i = 0; i < 3; i++) {
            Scene.Builder scene = Scene.builder("s" + i).narration(Studio.SENTENCES.get(i));
            board.scene(i == 1 ? scene.lowerThird(words).build() : scene.build());
        }
        Timeline film =
                film(GenerationRequest.storyboard(board.build()).brandKit(KIT)).timeline();
        assertEquals(1, film.lowerThirds().size());
        LowerThirdClip clip = film.lowerThirds().get(0);
        assertEquals(words, clip.words());
        assertEquals(LowerThirdStyle.TIERS, clip.style());
        long start = film.chapters().get(1).startFrame();
        long end = start + film.chapters().get(1).frames();
        assertTrue(clip.startFrame() > start && clip.startFrame() + clip.frames() < end, clip + " in its scene");
        assertTrue(
                studio.renderer.encoded.stream().anyMatch(s -> s.lowerThirds().equals(List.of(clip))));
    }
}
