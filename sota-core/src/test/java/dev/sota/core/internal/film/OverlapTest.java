package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.SENTENCES;
import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Progress;
import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scenes are encoded while others are drawn and spoken. */
@Timeout(120)
class OverlapTest {

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS), "the stages do not overlap");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theBeginningIsEncodedBeforeTheEndIsSpoken() throws IOException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one thread does one thing at a time");
        CountDownLatch first = new CountDownLatch(1);
        studio.speaker = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                if (request.text().written().equals(SENTENCES.get(SENTENCES.size() - 1))) {
                    await(first);
                }
                return super.synthesize(request, context);
            }
        };
        studio.renderer = new Fakes.Renderer() {
            @Override
            public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
                SegmentReport report = super.encode(request, file, context);
                first.countDown();
                return report;
            }
        };
        GenerationResult film = studio.film(TEXT);
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
    }

    @Test
    void aSceneIsEncodedWhileTheNextIsDrawn() throws IOException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one thread does one thing at a time");
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger painted = new AtomicInteger();
        studio.painter = new Fakes.Painter() {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                if (painted.getAndIncrement() == 3) {
                    await(begun);
                }
                return super.paint(request, context);
            }
        };
        studio.renderer = new Fakes.Renderer() {
            @Override
            protected void frame(long frame) {
                begun.countDown();
            }
        };
        GenerationResult film = studio.film(TEXT);
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
    }

    @Test
    void theFilmIsJoinedBeforeAllItsPicturesArePlanned() throws IOException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one thread does one thing at a time");
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        studio.renderer = new Fakes.Renderer() {
            @Override
            public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
                SegmentReport report = super.encode(request, file, context);
                events.add("encoded");
                return report;
            }

            @Override
            public dev.sota.spi.AssemblyReport assemble(
                    dev.sota.spi.AssemblyRequest request, Path file, RunContext context) throws IOException {
                assertEquals(List.of(), request.timeline().pictures(), "the pictures need not be planned yet");
                return super.assemble(request, file, context);
            }
        };
        GenerationResult film = studio.film(TEXT);
        assertFalse(film.timeline().pictures().isEmpty());
        assertEquals(studio.renderer.encoded.size(), events.size());
    }

    @Test
    void fewScenesAreBegunBeforeTheirTurn() throws IOException {
        // A long film's pictures are not all painted before its first segments are encoded: plans may still change.
        int cores = Runtime.getRuntime().availableProcessors();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 30 * cores; i++) {
            sentences.add("Sentence number " + i + " tells of another long and quiet night at sea.");
        }
        AtomicInteger ahead = new AtomicInteger();
        Fakes.Painter painter = studio.painter;
        studio.renderer = new Fakes.Renderer() {
            @Override
            public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
                ahead.accumulateAndGet(painter.painted.get() - encoded.size(), Math::max);
                return super.encode(request, file, context);
            }
        };
        studio.film(String.join(" ", sentences));
        assertTrue(ahead.get() <= 6 * cores + 2, ahead.get() + " pictures ahead");
    }

    @Test
    void theProfileShowsEveryStageAndNobodyDoingTwoThingsAtOnce() {
        GenerationResult film = studio.film(TEXT);
        RunProfile profile = film.profile();
        assertEquals(film.manifest().correlationId(), profile.correlationId());
        List<Stage> seen =
                profile.spans().stream().map(RunProfile.Span::stage).distinct().toList();
        for (Stage stage :
                List.of(Stage.PLAN, Stage.NARRATE, Stage.ILLUSTRATE, Stage.COMPOSE, Stage.MIX, Stage.RENDER)) {
            assertTrue(seen.contains(stage), seen.toString());
            assertTrue(film.manifest().stageMillis().containsKey(stage.name().toLowerCase(java.util.Locale.ROOT)));
        }
        double[] free = new double[profile.lanes()];
        for (RunProfile.Span span : profile.spans()) {
            assertTrue(span.startMillis() >= free[span.lane()] - 1e-6, span + " while something else is done");
            assertTrue(span.endMillis() >= span.startMillis() && span.endMillis() <= profile.millis());
            free[span.lane()] = span.endMillis();
        }
    }

    @Test
    void everySceneThatIsSpokenIsProgress() {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        studio.speaker = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                context.progress(1, 1); // a call's own progress is not its stage's
                return super.synthesize(request, context);
            }
        };
        try (GenerationPipeline pipeline = studio.builder().noCache().build()) {
            var task = pipeline.submit(GenerationRequest.script(TEXT).build());
            task.onProgress(heard::add);
            task.completion().toCompletableFuture().join();
        }
        // The last may still be told while this looks.
        List<Progress> told = List.of(heard.toArray(new Progress[0]));
        for (Progress progress : told) {
            if (progress.stage() == Stage.NARRATE) {
                assertTrue(progress.done() <= SENTENCES.size() + 2, progress.toString());
            }
        }
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).fraction() >= told.get(i - 1).fraction());
        }
    }
}
