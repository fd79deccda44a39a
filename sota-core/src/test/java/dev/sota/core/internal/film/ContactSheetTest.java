package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CameraMove;
import dev.sota.api.ContactSheet;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Scene;
import dev.sota.api.SheetOptions;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SheetPage;
import dev.sota.spi.SheetPanel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

    private static final SheetOptions USUAL = SheetOptions.builder().build();

    @TempDir
    Path folder;

    private Studio studio;

    /** Paints each style in a colour of its own, and remembers what it painted. */
    private static final class ManyStyles extends Fakes.Painter {
        final List<ImageRequest> asked = Collections.synchronizedList(new ArrayList<>());

        @Override
        public List<String> styles() {
            return List.of("flat", "ink", "neon");
        }

        @Override
        public Keyframe paint(ImageRequest request, RunContext context) {
            asked.add(request);
            return super.paint(
                    ImageRequest.builder(request.style() + request.prompt(), request.width(), request.height())
                            .build(),
                    context);
        }
    }

    private final ManyStyles painter = new ManyStyles();

    @BeforeEach
    void setUp() {
        studio = new Studio(folder);
        studio.painter = painter;
    }

    private List<SheetPanel> panels() {
        return studio.viewer.drawn.stream().flatMap(p -> p.panels().stream()).toList();
    }

    private void draw(GenerationRequest request, SheetOptions options) {
        try (GenerationPipeline pipeline = studio.builder().build()) {
            ContactSheet sheet = pipeline.contactSheet(request, options);
            for (int i = 0; i < sheet.pages(); i++) {
                sheet.page(i);
            }
            assertEquals(sheet.panels(), panels().size());
        }
    }

    @Test
    void everySceneIsShownInOrderWithWhatItSays() throws IOException {
        draw(GenerationRequest.script(Studio.TEXT).build(), USUAL);
        List<SheetPanel> panels = panels();
        assertEquals(Studio.SENTENCES.size() + 2, panels.size());
        for (int i = 0; i < Studio.SENTENCES.size(); i++) {
            assertEquals(Studio.SENTENCES.get(i), panels.get(i + 1).words());
            assertTrue(
                    panels.get(i + 1).heading().startsWith(i + 2 + " \u00b7 0:"),
                    panels.get(i + 1).heading());
            assertTrue(
                    panels.get(i + 1).detail().contains("cross-fade 0.6 s"),
                    panels.get(i + 1).detail());
        }
        assertTrue(panels.get(0).detail().contains("from black"), panels.get(0).detail());
        assertEquals("A film", panels.get(0).words(), "a scene without words shows its title");
        assertEquals("A film", studio.viewer.drawn.get(0).title());
        studio.nothingIsLeftBehind();
    }

    @Test
    void nothingIsMadeButPictures() {
        draw(GenerationRequest.script(Studio.TEXT).build(), USUAL);
        assertEquals(new Studio.Work(0, painter.painted.get(), 0, 0, 0, 0), studio.work());
        assertEquals(Studio.SENTENCES.size() + 2, painter.painted.get());
    }

    /** The sheet shows the film's pictures: the same words, seed, style and view, in another size and the same shape. */
    @Test
    void thePicturesAreTheFilmsOwn() {
        GenerationRequest request =
                GenerationRequest.script(Studio.TEXT).style("ink").seed(9).build();
        draw(request, USUAL);
        Set<String> shown = asked();
        painter.asked.clear();
        studio.film(request, b -> b);
        assertTrue(asked().containsAll(shown), shown.toString());
    }

    private Set<String> asked() {
        return painter.asked.stream()
                .map(r -> String.join(
                        "|",
                        r.prompt(),
                        r.setting(),
                        r.style(),
                        r.mood().name(),
                        r.shot().name(),
                        Long.toString(r.seed()),
                        Math.round(100.0 * r.width() / r.height()) / 10 + ""))
                .collect(Collectors.toSet());
    }

    @Test
    void oneSceneIsShownInEveryStyle() {
        draw(
                GenerationRequest.script(Studio.TEXT).build(),
                SheetOptions.builder().everyStyle(true).scene(3).build());
        assertEquals(
                List.of("flat", "ink", "neon"),
                panels().stream().map(SheetPanel::heading).toList());
        assertEquals(
                1, painter.asked.stream().map(ImageRequest::prompt).distinct().count());
        assertEquals(Studio.SENTENCES.get(1), painter.asked.get(0).prompt());
        assertEquals(
                3, panels().stream().map(p -> p.picture().argb(0, 0)).distinct().count());
    }

    @Test
    void aSceneThatIsNotThereIsRefused() {
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> draw(
                        GenerationRequest.script(Studio.TEXT).build(),
                        SheetOptions.builder().everyStyle(true).scene(99).build()));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("no scene 99: the film has 8"), e.getMessage());
    }

    @Test
    void aLongFilmTakesPagesOfBoundedSize() {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            scenes.add(Scene.builder("s" + i)
                    .narration("Scene " + i + ".")
                    .picturePrompt("p" + i)
                    .camera(i % 2 == 0 ? CameraMove.STILL : CameraMove.PAN_LEFT)
                    .build());
        }
        draw(
                GenerationRequest.storyboard(Studio.board(scenes)).build(),
                SheetOptions.builder().pictureWidth(120).build());
        assertTrue(studio.viewer.drawn.size() > 1);
        for (SheetPage page : studio.viewer.drawn) {
            assertTrue(page.panels().size() <= 200);
            assertTrue(page.subtitle().endsWith("of " + studio.viewer.drawn.size()), page.subtitle());
        }
        for (int i = 0; i < 300; i++) {
            assertEquals("Scene " + i + ".", panels().get(i).words());
            assertEquals(i % 2 == 1, panels().get(i).camera().isPresent());
        }
    }

    @Test
    void aPageIsTheSameWheneverItIsDrawn() {
        try (GenerationPipeline pipeline = studio.builder().build()) {
            ContactSheet sheet =
                    pipeline.contactSheet(GenerationRequest.script(Studio.TEXT).build(), USUAL);
            Picture first = sheet.page(0);
            assertEquals(first.pixels(), sheet.page(0).pixels());
            assertThrows(IndexOutOfBoundsException.class, () -> sheet.page(1));
            assertThrows(IndexOutOfBoundsException.class, () -> sheet.page(-1));
        }
    }

    @Test
    void aPainterThatFailsSaysSo() throws IOException {
        studio.painter = new Fakes.Painter() {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                throw new IllegalStateException("dry");
            }
        };
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> draw(GenerationRequest.script(Studio.TEXT).build(), USUAL));
        assertEquals(GenerationException.Kind.BACKEND, e.kind());
        assertFalse(e.getMessage().isEmpty());
        studio.nothingIsLeftBehind();
    }

    @Test
    void filmsAreOpenedByTheViewer() {
        try (GenerationPipeline pipeline = studio.builder().build()) {
            GenerationException e =
                    assertThrows(GenerationException.class, () -> pipeline.frames(folder.resolve("none.mp4")));
            assertTrue(e.getMessage().contains("none.mp4"), e.getMessage());
        }
    }
}
