package dev.sota.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.Stage;
import dev.sota.api.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whole films, with every real engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilmIT {

    private static final String STORY = "The keeper lit the lamp at 9:30 p.m. on 12 March 1889. Far out at sea,"
            + " a ship saw the light and came home!";

    @TempDir
    static Path folder = Path.of("");

    private GenerationPipeline pipeline = GenerationPipeline.builder().build();

    @BeforeAll
    void open() {
        pipeline.close();
        pipeline = GenerationPipeline.builder()
                .preset("360p")
                .outputDirectory(folder)
                .build();
    }

    @AfterAll
    void close() throws IOException {
        pipeline.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(p -> p.getFileName().toString().endsWith(".part"))
                            .toList());
        }
    }

    private GenerationResult make(GenerationRequest request) throws IOException, InterruptedException {
        GenerationResult film = pipeline.generate(request);
        assertEquals(List.of(), CheckFilm.faults(film.video()));
        return film;
    }

    @Test
    void aScriptIsMadeTwiceWithTheSameBytes() throws Exception {
        GenerationRequest request =
                GenerationRequest.script(STORY).title("The Lamp").build();
        GenerationResult first = make(request);
        GenerationResult second = make(request);
        assertEquals(first.timeline(), second.timeline());
        assertEquals(-1, Files.mismatch(first.poster(), second.poster()));
        assertEquals(-1, Files.mismatch(first.srt(), second.srt()));
        assertEquals(-1, Files.mismatch(first.video(), second.video()));
        GenerationResult other = make(request.toBuilder().seed(2).build());
        assertNotEquals(-1, Files.mismatch(first.poster(), other.poster()));
    }

    @Test
    void everyWordIsCaptionedWhenItIsHeard() throws Exception {
        GenerationResult film =
                make(GenerationRequest.script(STORY).title("Words").build());
        List<String> words = film.timeline().captions().stream()
                .flatMap(c -> c.words().stream())
                .map(w -> w.text())
                .toList();
        assertEquals(STORY, String.join(" ", words));
        film.timeline().captions().stream()
                .flatMap(c -> c.words().stream())
                .forEach(w -> assertTrue(w.endFrame() > w.startFrame(), w.text() + " is heard for no time"));
    }

    @Test
    void aPromptBecomesAVerticalFilm() throws Exception {
        GenerationResult film = make(
                GenerationRequest.prompt("a fox in the snow").preset("vertical").build());
        assertTrue(film.timeline().height() > film.timeline().width());
        assertFalse(film.manifest().notes().isEmpty(), "the manifest says that a film was written around the prompt");
    }

    @Test
    void oneWordIsEnough() throws Exception {
        make(GenerationRequest.script("Hello").build());
    }

    @Test
    void otherScriptsAreCaptionedWithoutAVoice() throws Exception {
        for (String text :
                List.of("灯塔在海边。船来了，天亮了。", "منارة على البحر. عادت السفينة.", "A lighthouse 🗼 and a ship ⛵.")) {
            GenerationResult film =
                    make(GenerationRequest.script(text).voice(Voice.NONE).build());
            String first = text.codePoints()
                    .limit(3)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertTrue(Files.readString(film.srt()).contains(first));
        }
        GenerationException error = assertThrows(
                GenerationException.class,
                () -> pipeline.generate(
                        GenerationRequest.script("灯塔在海边。船来了，天亮了。").build()));
        assertEquals(GenerationException.Kind.REQUEST, error.kind());
        assertTrue(error.remedy().contains("none"), error.remedy());
    }

    @Test
    void aRunCanBeCancelledWhileItRenders() throws Exception {
        GenerationTask task = pipeline.submit(
                GenerationRequest.script(STORY).title("Cancelled").build());
        task.onProgress(p -> {
            if (p.stage() == Stage.RENDER) {
                task.cancel();
            }
        });
        GenerationException end = assertThrows(GenerationException.class, task::await);
        assertEquals(GenerationException.Kind.CANCELLED, end.kind());
        assertFalse(Files.exists(folder.resolve("cancelled.mp4")));
    }
}
