package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Estimate;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.ManifestPicture;
import dev.sota.api.PictureProgress;
import dev.sota.api.Preset;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.json.JsonCodecProvider;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film whose pictures are painted by something like a model. */
@Timeout(120)
class ModelFilmTest {

    /** Two pictures and more a scene. */
    private static final Preset PRESET = Preset.builder("model", 160, 90)
            .maxKeyframeSeconds(2)
            .ladder(List.of(
                    Quality.builder("full").build(),
                    Quality.builder("half")
                            .pictureOptions(Map.of("model.steps", "2"))
                            .build(),
                    Quality.builder("wide")
                            .keyframeStretch(4)
                            .pictureOptions(Map.of("model.steps", "2"))
                            .build()))
            .build();

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);
    private Fakes.Model model = new Fakes.Model();
    private final ExecutorService one = Executors.newSingleThreadExecutor();

    @BeforeEach
    void open() {
        fresh();
    }

    @AfterEach
    void close() throws IOException {
        one.shutdownNow();
        studio.nothingIsLeftBehind();
    }

    private void fresh() {
        studio = new Studio(folder);
        model = new Fakes.Model();
        studio.painter = model;
    }

    private static GenerationRequest.Builder script() {
        return GenerationRequest.script(Studio.TEXT).preset("model");
    }

    private GenerationPipeline.Builder with(GenerationPipeline.Builder builder) {
        return builder.register(new Fakes.Catalog() {
            @Override
            public String id() {
                return "models";
            }

            @Override
            public List<Preset> presets() {
                return List.of(PRESET);
            }
        });
    }

    private GenerationResult film(GenerationRequest request) {
        return studio.film(request, this::with);
    }

    private Estimate estimate(GenerationRequest request) {
        try (GenerationPipeline pipeline = with(studio.builder()).build()) {
            return pipeline.estimate(request);
        }
    }

    @Test
    void laterPicturesOfASceneStartFromTheOneBeforeThem() {
        film(script().build());
        int later = 0;
        for (ImageRequest request : model.asked) {
            if (request.start().isEmpty()) {
                continue;
            }
            later++;
            ImageStart start = request.start().get();
            assertEquals(request.width(), start.picture().width());
            assertTrue(
                    model.asked.stream()
                            .filter(r -> r.prompt().equals(request.prompt()) && r.seed() != request.seed())
                            .anyMatch(r -> pixel(r) == start.picture().argb(0, 0)),
                    "a picture of the same words");
        }
        assertTrue(later > 3, later + " later pictures of " + model.asked.size());
        // Six sentences, and an opening and an ending without words, which are the same to a painter.
        assertEquals(7, model.asked.size() - later, "the first of each scene stands alone");
    }

    private int pixel(ImageRequest request) {
        return new Fakes.Model()
                .paint(request, new QuietContext(folder))
                .flatten()
                .argb(0, 0);
    }

    @Test
    void theFilmDoesNotDependOnTheNumberOfThreads() throws Exception {
        String film = Studio.content(studio.film(script().build(), b -> with(b).noCache()));
        assertEquals(
                film,
                Studio.content(
                        studio.film(script().build(), b -> with(b).noCache().executor(one))));
        String small = "";
        for (int threads : new int[] {1, 3}) {
            Path own = Files.createDirectories(folder.resolve("threads-" + threads));
            String made = FilmChild.say(threads, own, true).film();
            assertTrue(small.isEmpty() || small.equals(made), threads + " threads");
            small = made;
        }
    }

    @Test
    void whatIsKeptIsNotPaintedAgainAndTheManifestSaysTheSame() throws IOException {
        GenerationResult first = film(script().build());
        List<ManifestPicture> pictures = first.manifest().pictures();
        int painted = model.painted.get();
        assertEquals(painted, pictures.size());
        for (ManifestPicture picture : pictures) {
            assertEquals("4", picture.details().get("steps"));
            assertTrue(first.manifest().scenes().stream().anyMatch(s -> s.id().equals(picture.sceneId())));
        }
        assertEquals(
                painted,
                pictures.stream().map(p -> p.details().get("seed")).distinct().count());
        fresh();
        GenerationResult again = film(script().overwrite(true).build());
        assertEquals(0, model.painted.get());
        assertEquals(pictures, again.manifest().pictures());
        assertEquals(Studio.content(first), Studio.content(again));
        String json = Files.readString(again.manifestFile());
        assertEquals(again.manifest(), new JsonCodecProvider().json().decode(json, dev.sota.api.Manifest.class));
    }

    @Test
    void theIllustratorsManifestSaysNothingOfPictures() {
        Studio plain = new Studio(folder);
        assertEquals(List.of(), plain.film(Studio.TEXT).manifest().pictures());
    }

    @Test
    void aChangedSceneIsPaintedAgainAndNoOther() {
        int all = film(script().build()).timeline().pictures().size();
        fresh();
        film(GenerationRequest.script(Studio.with(2, "The keeper of the light goes down the stairs once more."))
                .preset("model")
                .build());
        assertTrue(model.painted.get() >= 2 && model.painted.get() < all / 2, model.painted + " of " + all);
        assertTrue(model.asked.stream().allMatch(r -> r.prompt().contains("down the stairs")));
    }

    /** The first picture of a scene is gone from the cache and the second is there: the second needs no start. */
    @Test
    void withASingleStepNothingIsLeftOfAStartAndEachPictureStandsAlone() {
        film(script().options(Map.of("model.steps", "1")).build());
        assertTrue(model.asked.stream().allMatch(r -> r.start().isEmpty()));
    }

    @Test
    void aModelThatHasNeverPaintedHereIsReckonedByItsArithmetic() {
        Estimate whole;
        // One pipeline measures the machine once.
        try (GenerationPipeline pipeline = with(studio.builder()).build()) {
            model.gflop = 1000;
            whole = pipeline.estimate(script().build());
            GenerationRequest few = script().options(Map.of("model.steps", "2")).build();
            assertEquals(0.5, drawing(pipeline.estimate(few)) / drawing(whole), 1e-4);
            model.gflop = 4000;
            assertEquals(4, drawing(pipeline.estimate(script().build())) / drawing(whole), 1e-3);
        }
        Fakes.Painter plain = new Fakes.Painter();
        studio.painter = plain;
        assertTrue(drawing(whole) > 20 * drawing(estimate(script().build())));
        assertEquals(0, plain.painted.get() + model.painted.get());
    }

    private static double drawing(Estimate estimate) {
        return Objects.requireNonNull(estimate.stages().get(Stage.ILLUSTRATE)).toMillis();
    }

    @Test
    void aDeadlineStepsDownOrNamesTheShortestTime() {
        model.gflop = 10_000;
        double full = estimate(script().build()).cautious().toMillis();
        Estimate half = estimate(
                script().deadline(Duration.ofMillis((long) (full * 0.9))).build());
        assertEquals("half", half.quality().id());
        GenerationException refused = assertThrows(
                GenerationException.class,
                () -> film(script().deadline(Duration.ofMillis((long) (full * 0.05)))
                        .build()));
        assertTrue(refused.getMessage().contains("quality 'wide'"), refused.getMessage());
        assertTrue(refused.remedy().startsWith("Allow at least "), refused.remedy());
        assertEquals(0, model.painted.get());
    }

    @Test
    void whatWasPaintedIsLearned() throws IOException {
        film(script().build());
        String costs = costs();
        assertTrue(costs.contains("paint|model 1 by effort|first"), costs);
    }

    @Test
    void theModelIsMadeReadyOnceBeforeTheFirstPictureAndThatIsLearnedApart() throws IOException {
        model.loading = 500_000_000;
        model.preparing = context -> doze(40);
        GenerationResult film = film(script().build());
        assertEquals(1, model.prepared.get());
        assertEquals(0, model.before, "pictures before the model was ready");
        String costs = costs();
        assertTrue(costs.contains("load|model 1|first"), costs);
        assertTrue(costs.contains("paint|model 1 by effort|first"), costs);
        assertEquals(
                1,
                film.profile().spans().stream()
                        .filter(s -> s.stage() == Stage.ILLUSTRATE && s.label().equals("model"))
                        .count());
    }

    private static void doze(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFilmWhosePicturesAreKeptNeedsNoModelAndOneThatMissesALaterPictureDoes() throws IOException {
        List<Recipe> pictures = film(script().build()).timeline().pictures().stream()
                .map(PictureClip::recipe)
                .toList();
        keep(pictures);
        fresh();
        model.loading = 500_000_000;
        film(script().overwrite(true).build());
        assertEquals(0, model.prepared.get() + model.painted.get());
        Recipe later = pictures.stream()
                .filter(r -> PictureRecipes.before(r).isPresent())
                .findFirst()
                .orElseThrow();
        keep(pictures.stream().filter(r -> !r.equals(later)).toList());
        fresh();
        model.loading = 500_000_000;
        film(script().overwrite(true).build());
        assertEquals(1, model.painted.get());
        assertEquals(1, model.prepared.get());
        assertEquals(0, model.before, "it was made ready after a picture");
    }

    /** Drops what was made of pictures, and all but some pictures. */
    private void keep(List<Recipe> pictures) throws IOException {
        Set<String> keys = pictures.stream().map(Recipe::key).collect(Collectors.toSet());
        try (var files = Files.walk(folder.resolve("cache/v1"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().length() == 64
                        && !keys.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aModelThatIsReadyIsNotMadeReadyAgain() {
        film(script().build());
        assertEquals(0, model.prepared.get());
    }

    @Test
    void theModelIsMadeReadyWithOneThreadAndWithoutACacheToo() {
        model.loading = 500_000_000;
        studio.film(script().build(), b -> with(b).noCache().executor(one));
        assertEquals(1, model.prepared.get());
        assertEquals(0, model.before);
    }

    @Test
    void whatGoesWrongWhileTheModelIsMadeReadyEndsTheFilm() {
        model.loading = 1;
        model.preparing = context -> {
            throw GenerationException.backend("A weight is missing.").build();
        };
        GenerationException error = assertThrows(GenerationException.class, () -> film(script().build()));
        assertEquals("A weight is missing.", error.getMessage());
        assertEquals(Optional.of(Stage.ILLUSTRATE), error.stage());
        assertEquals(0, model.painted.get());
    }

    @Test
    void makingReadyIsForetoldAndMovesTheTimeThatRemains() throws Exception {
        model.gflop = 0.001;
        double plain = drawing(estimate(script().build()));
        model.loading = 2_000_000_000L;
        Estimate slow = estimate(script().build());
        assertTrue(drawing(slow) > 100 * plain, drawing(slow) + " ms, without " + plain);
        List<Progress> seen = new ArrayList<>();
        CompletableFuture<GenerationTask> running = new CompletableFuture<>();
        model.preparing = context -> {
            for (int tenth = 1; tenth <= 10; tenth++) {
                context.progress(tenth, 10);
                seen.add(running.join().progress());
            }
        };
        try (GenerationPipeline pipeline = with(studio.builder()).build()) {
            running.complete(pipeline.submit(script().build()));
            running.join().await();
        }
        double[] left = seen.stream()
                .mapToDouble(p -> p.remaining().orElseThrow().toMillis())
                .toArray();
        assertEquals(10, left.length);
        for (int i = 1; i < left.length; i++) {
            assertTrue(left[i] < left[i - 1], Arrays.toString(left));
        }
        assertTrue(left[9] < 0.5 * slow.likely().toMillis(), Arrays.toString(left) + " of " + slow.likely());
    }

    @Test
    void whatTheEngineHoldsIsInTheEstimateAndALargerPictureCounts() {
        long without = estimate(script().build()).memoryBytes();
        model.memory = 3_000_000_000L;
        assertEquals(without + 3_000_000_000L, estimate(script().build()).memoryBytes());
    }

    @Test
    void aPictureThatDoesNotFitIsRefusedBeforeAnythingIsMade() {
        model.tooLarge = request -> true;
        try (GenerationPipeline pipeline = with(studio.builder()).build()) {
            for (Runnable call : List.<Runnable>of(
                    () -> pipeline.estimate(script().build()), () -> pipeline.generate(script().build()))) {
                GenerationException error = assertThrows(GenerationException.class, call::run);
                assertEquals(GenerationException.Kind.RESOURCES, error.kind());
                assertEquals("Allow at least 7 MB.", error.remedy());
            }
        }
        assertEquals(new Studio.Work(0, 0, 0, 0, 0, 0), studio.work());
    }

    /** Starting from a picture takes an encoder as well. */
    @Test
    void whereOnlyAStartDoesNotFitEachPictureStandsAlone() {
        model.tooLarge = request -> request.start().isPresent();
        film(script().build());
        assertTrue(model.painted.get() > 8, model.painted::toString);
        assertTrue(model.asked.stream().allMatch(r -> r.start().isEmpty()));
    }

    private String costs() throws IOException {
        try (var files = Files.walk(folder.resolve("cache"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "model.stepz, no option 'stepz'",
        "image-generator.stepz, no option 'stepz'",
        "plain.steps, for another engine",
        "nobody.steps, no option 'nobody.steps'",
        "steps, no option 'steps'"
    })
    void aWrongOptionIsRefusedBeforeAnythingIsMade(String name, String message) {
        GenerationRequest request = script().options(Map.of(name, "2")).build();
        try (GenerationPipeline pipeline =
                with(studio.builder().register(new Fakes.Painter())).build()) {
            for (Runnable call : List.<Runnable>of(
                    () -> pipeline.plan(request), () -> pipeline.estimate(request), () -> pipeline.generate(request))) {
                GenerationException error = assertThrows(GenerationException.class, call::run);
                assertEquals(GenerationException.Kind.REQUEST, error.kind());
                assertTrue(error.getMessage().contains(message), error.getMessage());
                assertFalse(error.remedy().isEmpty());
            }
        }
        assertEquals(new Studio.Work(0, 0, 0, 0, 0, 0), studio.work());
    }

    @Test
    void anOptionByTheEnginesIdGoesBeforeOneByItsKind() {
        film(script().options(Map.of("model.steps", "3", "image-generator.steps", "2"))
                .build());
        assertTrue(model.asked.stream().allMatch(r -> r.options().equals(Map.of("steps", "3"))));
        assertNotEquals(0, model.painted.get());
    }

    /** Looks on. */
    private static final class Onlooker implements ProgressListener {
        private final boolean previews;
        private final List<PictureProgress> seen = Collections.synchronizedList(new ArrayList<>());

        Onlooker(boolean previews) {
            this.previews = previews;
        }

        @Override
        public void onProgress(Progress progress) {}

        @Override
        public void onPicture(PictureProgress picture) {
            seen.add(picture);
        }

        @Override
        public boolean wantsPreviews() {
            return previews;
        }
    }

    @Test
    void thoseWhoAskSeePreviewsAndOthersSteps() throws Exception {
        Onlooker looking = new Onlooker(true);
        Onlooker hearing = new Onlooker(false);
        try (GenerationPipeline pipeline = with(studio.builder()).build()) {
            GenerationTask task = pipeline.submit(script().build());
            task.onProgress(looking).onProgress(hearing).await();
            assertTrue(looking.seen.stream().anyMatch(p -> p.preview().isPresent()), looking.seen::toString);
            assertFalse(hearing.seen.isEmpty());
            for (PictureProgress picture : hearing.seen) {
                assertEquals(task.correlationId(), picture.correlationId());
                assertTrue(picture.preview().isEmpty());
                assertEquals(4, picture.total());
                assertFalse(picture.sceneId().isEmpty());
            }
        }
    }
}
