package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;
import dev.sota.spi.AudioSink;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is cancelled at any moment leaves nothing behind but what the next run needs not make again. */
@Timeout(240)
class CancelTest {

    private static final int MOMENTS = 20;

    @TempDir
    Path folder = Path.of("");

    /** Engines that count every step they take, and do something at one of them. */
    private static final class Steps extends Studio {
        private final AtomicInteger taken = new AtomicInteger();
        private final int moment;
        private final Runnable what;

        Steps(Path folder, int moment, Runnable what) {
            super(folder);
            this.moment = moment;
            this.what = what;
            planner = new SteppingPlanner();
            speaker = new SteppingSpeaker();
            painter = new SteppingPainter();
            composer = new SteppingComposer();
            mixer = new SteppingMixer();
            renderer = new SteppingRenderer();
        }

        private void step() {
            if (taken.incrementAndGet() == moment) {
                what.run();
            }
        }

        private final class SteppingPlanner extends Fakes.Planner {
            @Override
            public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
                step();
                return super.plan(request, preset, context);
            }
        }

        private final class SteppingSpeaker extends Fakes.Speaker {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                step();
                return super.synthesize(request, context);
            }
        }

        private final class SteppingPainter extends Fakes.Painter {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                step();
                return super.paint(request, context);
            }
        }

        private final class SteppingComposer extends Fakes.Composer {
            @Override
            public void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException {
                step();
                super.compose(request, sink, context);
                step();
            }
        }

        private final class SteppingMixer extends Fakes.Mixer {
            @Override
            public LoudnessReport mix(MixRequest request, AudioSink sink, RunContext context) throws IOException {
                step();
                LoudnessReport report = super.mix(request, sink, context);
                step();
                return report;
            }
        }

        private final class SteppingRenderer extends Fakes.Renderer {
            @Override
            protected void frame(long frame) {
                if (frame % 20 == 0) {
                    step();
                }
            }

            @Override
            public Picture frame(SegmentRequest request, long frame, RunContext context) {
                step();
                return super.frame(request, frame, context);
            }
        }
    }

    @Test
    void cancelledAtAnyMomentARunLeavesNothingAndTheNextMakesTheSameFilm() throws Exception {
        String film = new Studio(folder).inPeace(TEXT);
        Steps all = new Steps(folder, 0, () -> {});
        all.film(TEXT, GenerationPipeline.Builder::noCache);
        int steps = all.taken.get();
        assertTrue(steps > 40, steps + " steps");
        Random random = new Random(4);
        for (int i = 0; i < MOMENTS; i++) {
            // The first and the last step are among them.
            int moment = i == 0 ? 1 : i == 1 ? steps : 1 + random.nextInt(steps);
            Path own = Files.createDirectories(folder.resolve("moment-" + i));
            cancelAt(own, moment);
            Studio next = new Studio(own);
            assertEquals(film, Studio.content(next.film(TEXT)), "after a run that was cancelled at step " + moment);
            next.nothingIsLeftBehind();
        }
    }

    private static void cancelAt(Path own, int moment) throws Exception {
        GenerationTask[] task = new GenerationTask[1];
        CountDownLatch known = new CountDownLatch(1);
        Steps studio = new Steps(own, moment, () -> {
            try {
                assertTrue(known.await(60, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            task[0].cancel();
        });
        try (GenerationPipeline pipeline = studio.builder().build()) {
            task[0] = pipeline.submit(GenerationRequest.script(TEXT).build());
            known.countDown();
            GenerationException e = assertThrows(GenerationException.class, task[0]::await);
            assertEquals(Kind.CANCELLED, e.kind());
            try (Stream<Path> left = Files.list(own.resolve("work"))) {
                assertEquals(List.of(), left.toList(), "after step " + moment);
            }
        }
        studio.nothingIsLeftBehind();
        try (Stream<Path> films = Files.list(own.resolve("out"))) {
            assertEquals(List.of(), films.toList(), "after step " + moment);
        }
        noThreadIsLeft();
    }

    /** Threads that are told to end do so in their own time: this waits, and fails only by its class's time-out. */
    private static void noThreadIsLeft() throws InterruptedException {
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(
                        t -> t.getName().startsWith("sota-run-") || t.getName().startsWith("sota-timer-"))) {
            Thread.sleep(5);
        }
    }

    @Test
    void cancelledAgainAndAgainWithOneCacheTheFilmIsFinishedInTheEnd() throws Exception {
        String film = new Studio(folder).inPeace(TEXT);
        Random random = new Random(8);
        int spoken = 0;
        for (int i = 0; i < MOMENTS; i++) {
            GenerationTask[] task = new GenerationTask[1];
            CountDownLatch known = new CountDownLatch(1);
            Steps studio = new Steps(folder, 2 + random.nextInt(6), () -> {
                try {
                    assertTrue(known.await(60, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                task[0].cancel();
            });
            try (GenerationPipeline pipeline = studio.builder().build()) {
                task[0] = pipeline.submit(GenerationRequest.script(TEXT).build());
                known.countDown();
                try {
                    GenerationResult made = task[0].await();
                    assertEquals(film, Studio.content(made));
                } catch (GenerationException e) {
                    assertEquals(Kind.CANCELLED, e.kind());
                }
            }
            spoken += studio.speaker.spoken.get();
            studio.nothingIsLeftBehind();
        }
        assertTrue(spoken < 3 * Studio.SENTENCES.size(), "what was spoken is kept: " + spoken);
        assertEquals(film, Studio.content(new Studio(folder).film(TEXT)));
    }

    @Test
    void anEngineThatWaitsIsToldOfTheEnd() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        Studio studio = new Studio(folder);
        studio.composer = new Fakes.Composer() {
            @Override
            public void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException {
                CountDownLatch end = new CountDownLatch(1);
                try (RunContext.Registration told = context.onStop(end::countDown)) {
                    waiting.countDown();
                    assertTrue(end.await(60, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                context.checkpoint();
            }
        };
        try (GenerationPipeline pipeline = studio.builder().build()) {
            GenerationTask task = pipeline.submit(GenerationRequest.script(TEXT).build());
            assertTrue(waiting.await(60, TimeUnit.SECONDS));
            assertTrue(task.cancel());
            assertEquals(
                    Kind.CANCELLED,
                    assertThrows(GenerationException.class, task::await).kind());
        }
        studio.nothingIsLeftBehind();
    }
}
