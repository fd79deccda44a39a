package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same film, whoever does the work. */
@Timeout(240)
class ThreadsTest {

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);
    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final ExecutorService many = Executors.newCachedThreadPool();

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() throws IOException {
        one.shutdownNow();
        many.shutdownNow();
        studio.nothingIsLeftBehind();
    }

    @Test
    void theFilmDoesNotDependOnTheNumberOfThreads() throws Exception {
        String film = studio.inPeace(TEXT);
        for (int threads : new int[] {1, 2, 4}) {
            Path own = Files.createDirectories(folder.resolve("threads-" + threads));
            assertEquals(film, FilmChild.say(threads, own).film(), threads + " threads");
        }
    }

    @Test
    void anExecutorOfOneThreadIsEnough() throws IOException {
        String film = Studio.content(studio.film(TEXT, b -> b.executor(one).noCache()));
        assertEquals(studio.inPeace(TEXT), film);
    }

    @Test
    void anExecutorThatTakesOneTaskIsEnough() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        String film = Studio.content(studio.film(
                TEXT,
                b -> b.noCache().executor(work -> {
                    if (asked.getAndIncrement() > 0) {
                        throw new RejectedExecutionException("enough");
                    }
                    many.execute(work);
                })));
        assertEquals(studio.inPeace(TEXT), film);
    }

    @Test
    void anExecutorThatWorksOnTheSpotIsEnough() throws IOException {
        String film =
                Studio.content(studio.film(TEXT, b -> b.executor(Runnable::run).noCache()));
        assertEquals(studio.inPeace(TEXT), film);
    }

    @Test
    void filmsThatQueueForOneThreadAreAllMade() throws Exception {
        try (GenerationPipeline pipeline = studio.builder().executor(one).build()) {
            List<GenerationTask> tasks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tasks.add(pipeline.submit(GenerationRequest.script(TEXT).build()));
            }
            for (GenerationTask task : tasks) {
                assertEquals(studio.inPeace(TEXT), Studio.content(task.await()));
            }
        }
    }

    @Test
    void filmsThatAreMadeSideBySideShareTheCacheAndAreTheSame() throws Exception {
        try (GenerationPipeline pipeline = studio.builder().executor(many).build()) {
            List<GenerationTask> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                tasks.add(pipeline.submit(GenerationRequest.script(TEXT).build()));
            }
            for (GenerationTask task : tasks) {
                assertEquals(studio.inPeace(TEXT), Studio.content(task.await()));
            }
        }
    }
}
