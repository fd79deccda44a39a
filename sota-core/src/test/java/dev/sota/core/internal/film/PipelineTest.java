package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.DocumentCodec;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.Manifest;
import dev.sota.api.Progress;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.Voice;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    private static final String TEXT = "The sea is calm tonight. A ship comes home. The keeper sleeps.";

    @TempDir
    Path folder = Path.of("");

    private final Fakes.Painter painter = new Fakes.Painter();
    private final Fakes.Mixer mixer = new Fakes.Mixer();

    private GenerationPipeline.Builder builder() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path work = Files.createDirectories(folder.resolve("work"));
        return GenerationPipeline.builder()
                .discovery(false)
                .register(new Fakes.Planner())
                .register(painter)
                .register(new Fakes.Speaker())
                .register(new Fakes.Composer())
                .register(mixer)
                .register(new Fakes.Catalog())
                .outputDirectory(out)
                .workDirectory(work)
                .cache(folder.resolve("cache"));
    }

    private GenerationPipeline pipeline() throws IOException {
        return builder().register(new Fakes.Renderer()).build();
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> strange = left.filter(p -> p.getFileName().toString().endsWith(".part")
                            || p.getFileName().toString().startsWith("sota-run-"))
                    .toList();
            assertEquals(List.of(), strange);
        }
    }

    @Test
    void aScriptBecomesAFilmWithAllThatLiesBesideIt() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationResult film = pipeline.generate(
                    GenerationRequest.script(TEXT).title("Sea & Sky!").build());
            assertEquals("sea-sky.mp4", film.video().getFileName().toString());
            for (Path file : List.of(film.video(), film.srt(), film.vtt(), film.poster(), film.manifestFile())) {
                assertTrue(Files.size(file) > 0, file.toString());
            }
            assertEquals(5, film.timeline().chapters().size());
            assertEquals(3, film.timeline().speech().size());
            assertEquals("text", film.encoder());
            Manifest read = DocumentCodec.json().decode(Files.readString(film.manifestFile()), Manifest.class);
            assertEquals(film.manifest(), read);
            assertTrue(read.machineGenerated());
            assertEquals(TEXT, read.request().text());
        }
        assertTrue(painter.closed);
    }

    @Test
    void theSameRequestGivesTheSameTimelineAndFilm() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationRequest request = GenerationRequest.script(TEXT).build();
            GenerationResult first = pipeline.generate(request);
            GenerationResult second = pipeline.generate(request);
            assertEquals(first.timeline(), second.timeline());
            assertNotEquals(first.video(), second.video());
            assertEquals(Files.readString(first.video()), Files.readString(second.video()));
        }
    }

    @Test
    void aFilmMadeAnewIsTheSameFilm() throws IOException {
        GenerationRequest request = GenerationRequest.script(TEXT).build();
        try (GenerationPipeline keeping = pipeline();
                GenerationPipeline anew =
                        builder().register(new Fakes.Renderer()).noCache().build()) {
            GenerationResult first = keeping.generate(request);
            GenerationResult second = anew.generate(request);
            assertEquals(first.timeline(), second.timeline());
            assertEquals(Files.readString(first.video()), Files.readString(second.video()));
            assertEquals(
                    first.timeline().frames(),
                    Files.readString(first.video()).lines().count() - 1);
        }
    }

    @Test
    void anEditedStoryboardIsFilmed() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            Storyboard plan = pipeline.plan(GenerationRequest.script(TEXT).build());
            String json = DocumentCodec.json().encode(plan);
            Storyboard edited = DocumentCodec.json().decode(json, Storyboard.class).toBuilder()
                    .scene(Scene.builder("extra").narration("One more thing.").build())
                    .build();
            GenerationResult film =
                    pipeline.generate(GenerationRequest.storyboard(edited).build());
            assertEquals(edited, film.storyboard());
            assertEquals(4, film.timeline().speech().size());
        }
    }

    @Test
    void aFilmWithoutAVoiceHasCaptionsAndNoSpeech() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationResult film = pipeline.generate(
                    GenerationRequest.script(TEXT).voice(Voice.NONE).build());
            assertEquals(List.of(), film.timeline().speech());
            assertFalse(film.timeline().captions().isEmpty());
            assertTrue(Files.readString(film.srt()).contains("A ship comes home."));
        }
    }

    @Test
    void progressBeginsAtNothingEndsAtAllAndNeverGoesBack() throws Exception {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> streamed = new CompletableFuture<>();
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationTask task = pipeline.submit(GenerationRequest.script(TEXT).build());
            CountDownLatch all = new CountDownLatch(1);
            task.onProgress(p -> {
                heard.add(p);
                if (p.fraction() == 1) {
                    all.countDown();
                }
            });
            task.progressPublisher().subscribe(new Completes(streamed));
            task.await();
            assertTrue(all.await(20, TimeUnit.SECONDS));
            streamed.get(20, TimeUnit.SECONDS);
            assertEquals(1, task.progress().fraction());
        }
        for (int i = 1; i < heard.size(); i++) {
            assertTrue(heard.get(i).fraction() >= heard.get(i - 1).fraction());
        }
    }

    @Test
    void aRunCanBeCancelledAtAnyStage() throws Exception {
        for (Stage stage : Stage.values()) {
            if (stage == Stage.DELIVER || stage == Stage.ILLUSTRATE || stage == Stage.TIMELINE) {
                continue; // over in a moment, or beside the others
            }
            try (GenerationPipeline pipeline =
                    builder().register(new SlowRenderer()).build()) {
                GenerationTask task =
                        pipeline.submit(GenerationRequest.script(TEXT).build());
                task.onProgress(p -> {
                    if (p.stage().compareTo(stage) >= 0) {
                        task.cancel();
                    }
                });
                GenerationException end = assertThrows(GenerationException.class, task::await);
                assertEquals(Kind.CANCELLED, end.kind());
            }
            assertNoFilm();
        }
    }

    @Test
    void aRunThatTakesTooLongEnds() throws IOException {
        try (GenerationPipeline pipeline =
                builder().register(new SlowRenderer()).build()) {
            GenerationException end = assertThrows(
                    GenerationException.class,
                    () -> pipeline.generate(GenerationRequest.script(TEXT)
                            .timeout(Duration.ofMillis(400))
                            .build()));
            assertEquals(Kind.TIMEOUT, end.kind());
            assertEquals(Stage.RENDER, end.stage().orElseThrow());
            assertTrue(end.getMessage().contains("400 ms"), end.getMessage());
        }
        assertNoFilm();
    }

    @Test
    void anInterruptCancels() throws Exception {
        try (GenerationPipeline pipeline =
                builder().register(new SlowRenderer()).build()) {
            CompletableFuture<GenerationException> end = new CompletableFuture<>();
            Thread caller = new Thread(() -> end.complete(assertThrows(
                    GenerationException.class,
                    () -> pipeline.generate(GenerationRequest.script(TEXT).build()))));
            caller.start();
            Thread.sleep(200);
            caller.interrupt();
            assertEquals(Kind.CANCELLED, end.get(20, TimeUnit.SECONDS).kind());
        }
        assertNoFilm();
    }

    @Test
    void closingCancelsWhatIsUnderWay() throws Exception {
        GenerationTask task;
        try (GenerationPipeline pipeline =
                builder().register(new SlowRenderer()).build()) {
            task = pipeline.submit(GenerationRequest.script(TEXT).build());
        }
        assertThrows(GenerationException.class, task::await);
        assertNoFilm();
    }

    @Test
    void anOutputThatExistsIsNotReplacedUnlessAsked() throws IOException {
        Path file = folder.resolve("mine.mp4");
        Files.writeString(file, "precious");
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationRequest request =
                    GenerationRequest.script(TEXT).output(file).build();
            fails(Kind.REQUEST, "exists already", pipeline, request);
            assertEquals("precious", Files.readString(file));
            pipeline.generate(request.toBuilder().overwrite(true).build());
            assertNotEquals("precious", Files.readString(file));
        }
    }

    @Test
    void whatIsUnknownIsNamedWithWhatThereIs() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationRequest.Builder r = GenerationRequest.script(TEXT);
            assertTrue(fails(
                            Kind.REQUEST,
                            "preset 'huge'",
                            pipeline,
                            r.preset("huge").build())
                    .contains("small, tall"));
            r.preset("small");
            assertTrue(
                    fails(Kind.REQUEST, "voice 'bob'", pipeline, r.voice("bob").build())
                            .contains("beep:one"));
            r.voice(Voice.NONE);
            assertTrue(
                    fails(Kind.REQUEST, "style 'oil'", pipeline, r.style("oil").build())
                            .contains("flat"));
            r.style("flat");
            assertTrue(fails(
                            Kind.REQUEST,
                            "encoder 'av9'",
                            pipeline,
                            r.encoder("av9").build())
                    .contains("text"));
            r.encoder("auto").options(java.util.Map.of("painter.steps", "4"));
            assertTrue(fails(Kind.REQUEST, "painter.steps", pipeline, r.build()).contains("image-generator.NAME"));
        }
        try (GenerationPipeline pipeline = builder()
                .register(new Fakes.Renderer())
                .engine(EngineKind.IMAGE_GENERATOR, "dali")
                .build()) {
            assertTrue(fails(
                            Kind.REQUEST,
                            "'dali'",
                            pipeline,
                            GenerationRequest.script(TEXT).build())
                    .contains("plain"));
        }
    }

    @Test
    void outputFoldersThatCannotBeUsedAreNamed() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationRequest.Builder r = GenerationRequest.script(TEXT);
            fails(
                    Kind.REQUEST,
                    "does not exist",
                    pipeline,
                    r.output(folder.resolve("no/film.mp4")).build());
            fails(Kind.REQUEST, "is a folder", pipeline, r.output(folder).build());
            fails(
                    Kind.REQUEST,
                    ".mp4",
                    pipeline,
                    r.output(folder.resolve("film.avi")).build());
        }
    }

    @Test
    void aMissingCapabilityNamesTheArtifactToAdd() throws IOException {
        try (GenerationPipeline pipeline = builder().build()) {
            String remedy = fails(
                    Kind.BACKEND,
                    "video renderer",
                    pipeline,
                    GenerationRequest.script(TEXT).build());
            assertTrue(remedy.contains("dev.sota:sota-video-ffmpeg"), remedy);
        }
    }

    @Test
    void anEngineThatThrowsIsNamed() throws IOException {
        Fakes.Painter broken = new Fakes.Painter() {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                throw new ArithmeticException("by zero");
            }
        };
        try (GenerationPipeline pipeline = builder()
                .register(new Fakes.Renderer())
                .engine(EngineKind.IMAGE_GENERATOR, "broken")
                .register(new Renamed(broken))
                .build()) {
            fails(
                    Kind.BACKEND,
                    "image generator 'broken' failed",
                    pipeline,
                    GenerationRequest.script(TEXT).build());
        }
    }

    @Test
    void aTextThatTheVoiceCannotSpeakIsAnErrorThatSaysSo() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationRequest chinese = GenerationRequest.script("灯塔在海边。船来了。").build();
            assertTrue(fails(Kind.REQUEST, "speaks English", pipeline, chinese).contains("none"));
            GenerationResult silent =
                    pipeline.generate(chinese.toBuilder().voice(Voice.NONE).build());
            assertTrue(Files.readString(silent.srt()).contains("灯塔在海边。"));
        }
    }

    @Test
    void speechStandsInTheMixWhereTheTimelineSays() throws IOException {
        try (GenerationPipeline pipeline = pipeline()) {
            GenerationResult film =
                    pipeline.generate(GenerationRequest.script(TEXT).build());
            assertEquals(film.timeline().samples(), mixer.last.samples());
            assertEquals(4, mixer.last.clips().size());
            assertEquals(
                    film.timeline().speech().get(1).startSample(),
                    mixer.last.clips().get(1).startSample());
        }
    }

    private void assertNoFilm() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static String fails(Kind kind, String says, GenerationPipeline pipeline, GenerationRequest request) {
        GenerationException error = assertThrows(GenerationException.class, () -> pipeline.generate(request));
        assertEquals(kind, error.kind(), error::getMessage);
        assertTrue(String.valueOf(error.getMessage()).contains(says), error.getMessage());
        assertFalse(error.remedy().isBlank());
        return error.remedy();
    }

    /** Thirty frames a second. */
    private static final class SlowRenderer extends Fakes.Renderer {
        @Override
        protected void frame(long frame) {
            try {
                Thread.sleep(33);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Renamed extends Fakes.Painter {
        private final Fakes.Painter of;

        Renamed(Fakes.Painter of) {
            this.of = of;
        }

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public ImageGenerator open(EngineSettings settings) {
            return of;
        }
    }

    private static final class Completes implements Flow.Subscriber<Progress> {
        private final CompletableFuture<Void> end;

        Completes(CompletableFuture<Void> end) {
            this.end = end;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Progress item) {}

        @Override
        public void onError(Throwable throwable) {
            end.completeExceptionally(throwable);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
