package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EncoderEffort;
import dev.sota.api.Estimate;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.api.Voice;
import dev.sota.core.internal.cost.Books;
import dev.sota.core.internal.cost.CostBook;
import dev.sota.core.internal.cost.CostKey;
import dev.sota.core.internal.cost.CostLedger;
import dev.sota.core.internal.cost.CostMeter.Total;
import dev.sota.core.internal.cost.Tariff;
import dev.sota.core.internal.cost.Work;
import dev.sota.spi.SegmentRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Estimates, deadlines and time-outs, through the pipeline. */
@Timeout(120)
class DeadlineTest {

    private static final double FRAMES_MEGAPIXELS_A_SECOND = 30 * 160 * 90 / 1e6;

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        studio.nothingIsLeftBehind();
    }

    /** Writes down what a second of film costs to encode in each way, and next to nothing for everything else. */
    private void costs(double full, double fast, double still) throws IOException {
        double[] encode = {full, fast, fast, still};
        Path cache = Files.createDirectories(folder.resolve("cache"));
        CostLedger ledger = new CostLedger(Optional.of(cache));
        CostBook book = ledger.book();
        Tariff tariff = new Tariff(
                Books.rules(),
                true,
                1,
                "beep 1 beep:one",
                Books.painter("plain", "plain 1 flat"),
                "drone 1",
                "desk 1",
                "text 1 text");
        Map<CostKey, Total> totals = new HashMap<>();
        for (Work work : Work.values()) {
            totals.put(tariff.key(work, Quality.LADDER.get(0)), new Total(1e6, 1));
        }
        for (int i = 0; i < encode.length; i++) {
            totals.put(
                    tariff.key(Work.ENCODE, Quality.LADDER.get(i)),
                    new Total(1000 * FRAMES_MEGAPIXELS_A_SECOND, 1000 * encode[i]));
        }
        book.learn(totals, true);
        for (int i = 0; i < 30; i++) {
            book.learnRun(10, 10, 10);
        }
        ledger.save();
    }

    private Estimate estimate(GenerationRequest request) {
        try (GenerationPipeline pipeline = studio.builder().build()) {
            return pipeline.estimate(request);
        }
    }

    private static GenerationRequest.Builder script() {
        return GenerationRequest.script(TEXT);
    }

    @Test
    void anEstimateMakesNothing() throws IOException {
        Estimate estimate = estimate(script().build());
        assertEquals(new Studio.Work(0, 0, 0, 0, 0, 0), studio.work());
        assertEquals(Quality.LADDER.get(0), estimate.quality());
        assertTrue(estimate.film().toSeconds() > 10 && estimate.film().toSeconds() < 60, estimate.toString());
        assertTrue(estimate.likely().toMillis() > 0 && estimate.memoryBytes() > 0 && estimate.diskBytes() > 0);
        assertTrue(estimate.cautious().compareTo(estimate.likely()) > 0, estimate.toString());
        assertFalse(estimate.experienced());
        for (Stage stage :
                List.of(Stage.PLAN, Stage.NARRATE, Stage.ILLUSTRATE, Stage.COMPOSE, Stage.MIX, Stage.RENDER)) {
            assertTrue(Objects.requireNonNull(estimate.stages().get(stage)).toNanos() > 0, stage + " of " + estimate);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void anEstimateGrowsWithTheText() throws IOException {
        costs(0.1, 0.1, 0.1);
        Estimate once = estimate(script().build());
        Estimate thrice = estimate(
                GenerationRequest.script(TEXT + " " + TEXT + " " + TEXT).build());
        assertTrue(thrice.film().compareTo(once.film().multipliedBy(2)) > 0);
        assertTrue(thrice.likely().compareTo(once.likely().multipliedBy(2)) > 0);
        assertTrue(thrice.cautious().compareTo(once.cautious().multipliedBy(2)) > 0);
        assertTrue(thrice.diskBytes() > 2 * once.diskBytes());
        assertEquals(once.memoryBytes(), thrice.memoryBytes(), "memory is flat");
        Estimate silent = estimate(script().voice(Voice.NONE).music(false).build());
        assertEquals(Duration.ZERO, silent.stages().get(Stage.NARRATE));
        assertEquals(Duration.ZERO, silent.stages().get(Stage.COMPOSE));
    }

    @Test
    void aFilmMakesTheNextEstimateAnExperiencedOne() {
        studio.renderer = new SlowRenderer(2);
        studio.film(script().build(), builder -> builder);
        Estimate estimate = estimate(script().build());
        assertTrue(estimate.experienced());
        // Two milliseconds a frame, thirty frames a second, on all cores: which is far from the rule.
        double seconds =
                Objects.requireNonNull(estimate.stages().get(Stage.RENDER)).toMillis() / 1000.0;
        double least = 0.002 * 30 * estimate.film().toSeconds();
        assertTrue(seconds >= 0.9 * least, seconds + " s, where sleeping alone takes " + least);
    }

    @Test
    void aDeadlineGivesTheBestRungThatFitsOrARefusal() throws IOException {
        costs(0.8, 0.4, 0.1);
        double full = estimate(script().build()).cautious().toMillis() / 1000.0;
        List<String> rungs = new ArrayList<>();
        for (double part : new double[] {1.01, 0.99, 0.51, 0.26}) {
            GenerationRequest request = script().deadline(Duration.ofMillis(Math.round(full * part * 1000)))
                    .build();
            Estimate estimate = estimate(request);
            assertTrue(estimate.cautious().compareTo(request.deadline().orElseThrow()) <= 0, estimate.toString());
            rungs.add(estimate.quality().id());
        }
        assertEquals(List.of("full", "light", "light", "still"), rungs);
        GenerationRequest hasty = script().deadline(Duration.ofMillis(100)).build();
        try (GenerationPipeline pipeline = studio.builder().build()) {
            for (boolean make : new boolean[] {false, true}) {
                GenerationException refusal = assertThrows(GenerationException.class, () -> {
                    if (make) {
                        pipeline.generate(hasty);
                    } else {
                        pipeline.estimate(hasty);
                    }
                });
                assertEquals(Kind.REQUEST, refusal.kind());
                assertTrue(refusal.getMessage().contains("'still'"), refusal.getMessage());
                assertTrue(refusal.remedy().startsWith("Allow at least "), refusal.remedy());
            }
        }
        assertEquals(new Studio.Work(0, 0, 0, 0, 0, 0), studio.work());
        assertEquals(
                "still",
                estimate(hasty.toBuilder().bestEffort(true).build()).quality().id());
    }

    @Test
    void aFilmWithADeadlineIsMadeInWhatFitsAndSaysSo() throws IOException {
        costs(0.8, 0.1, 0.1);
        double full = estimate(script().build()).cautious().toMillis() / 1000.0;
        GenerationResult film = studio.film(
                script().deadline(Duration.ofMillis(Math.round(full * 900))).build(), builder -> builder);
        String note = film.manifest().notes().get(0);
        assertTrue(note.contains("quality 'light'") && note.contains("in 'full' it would take"), note);
        assertTrue(studio.renderer.encoded.stream().allMatch(s -> s.effort() == EncoderEffort.FAST));
    }

    @Test
    void aRoomyDeadlineChangesNothing() throws IOException {
        GenerationResult film =
                studio.film(script().deadline(Duration.ofHours(1)).build(), builder -> builder);
        assertEquals(List.of(), film.manifest().notes());
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
    }

    @Test
    void bestEffortIsMadeThoughItIsLate() throws IOException {
        costs(80, 40, 10);
        GenerationResult film = studio.film(
                script().deadline(Duration.ofMillis(1)).bestEffort(true).build(), builder -> builder);
        assertTrue(
                film.manifest().notes().get(0).contains("'still'"),
                film.manifest().notes().toString());
        assertTrue(film.timeline().pictures().stream()
                .allMatch(c -> c.camera().from().equals(c.camera().to())));
        GenerationResult peace = studio.fresh().film(script().build(), GenerationPipeline.Builder::noCache);
        assertEquals(peace.timeline().frames(), film.timeline().frames(), "pictures only");
        assertEquals(peace.timeline().speech(), film.timeline().speech());
        assertEquals(peace.timeline().captions(), film.timeline().captions());
    }

    @Test
    void aFilmThatFallsBehindStepsDownForTheScenesToCome() throws IOException {
        // Everything seems to cost next to nothing, and then each frame takes ten milliseconds.
        costs(0.0008, 0.0006, 0.0002);
        studio.renderer = new SlowRenderer(10);
        String text = String.join(" ", Collections.nCopies(3, TEXT));
        GenerationResult film = studio.film(
                GenerationRequest.script(text).deadline(Duration.ofMillis(1500)).build(), builder -> builder);
        List<String> notes = film.manifest().notes();
        assertTrue(
                notes.stream().anyMatch(n -> n.startsWith("From scene ") && n.contains("fallen behind")),
                () -> notes.toString());
        List<EncoderEffort> efforts = studio.renderer.encoded.stream()
                .sorted(Comparator.comparingLong(SegmentRequest::startFrame))
                .map(SegmentRequest::effort)
                .toList();
        assertEquals(EncoderEffort.NORMAL, efforts.get(0));
        assertEquals(EncoderEffort.FAST, efforts.get(efforts.size() - 1));
        assertEquals(
                efforts.size(),
                efforts.indexOf(EncoderEffort.FAST) + Collections.frequency(efforts, EncoderEffort.FAST),
                "never up again: " + efforts);
    }

    @Test
    void aTimeOutSaysHowFarItWasAndWhatWasMadeIsKept() throws IOException {
        studio.renderer = new SlowRenderer(20);
        GenerationException end = assertThrows(
                GenerationException.class,
                () -> studio.film(script().timeout(Duration.ofMillis(1200)).build(), builder -> builder));
        assertEquals(Kind.TIMEOUT, end.kind());
        Stage stage = end.stage().orElseThrow();
        String message = end.getMessage();
        assertTrue(message.contains("1200 ms") && message.contains("(" + stage.label() + ")"), message);
        assertTrue(message.matches(".*had reached [0-9]{1,2} %.*"), message);
        assertTrue(end.retryable() && end.remedy().contains("work cache"), end.remedy());
        try (Stream<Path> films = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(), films.toList());
        }
        Studio again = studio.fresh();
        GenerationResult film = again.film(script().build(), builder -> builder);
        assertEquals(0, again.speaker.spoken.get(), "what was spoken is kept");
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
    }

    /** Takes so long for a frame. */
    private static final class SlowRenderer extends Fakes.Renderer {
        private final long millis;

        SlowRenderer(long millis) {
            this.millis = millis;
        }

        @Override
        protected void frame(long frame) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
