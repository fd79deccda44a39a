package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.cost.Books;
import dev.sota.core.internal.cost.CostBook;
import dev.sota.core.internal.cost.CostMeter.Total;
import dev.sota.core.internal.cost.Course;
import dev.sota.core.internal.cost.Painter;
import dev.sota.core.internal.cost.Tariff;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.cost.Workload;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.run.ProgressBoard;
import dev.sota.core.internal.timeline.SceneSpan;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.SpokenText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GovernorTest {

    private static final Preset PRESET = Preset.builder("p", 960, 540).build();
    private static final List<Quality> LADDER = PRESET.ladder();
    private static final String LINE = "x".repeat(290); // twenty seconds of speech

    private static Forecast forecast(int scenes, CostBook book, int cores) {
        return forecast(scenes, Books.tariff(book, cores));
    }

    /** Painted by a model that takes so many seconds to be made ready. */
    private static Forecast modelled(int scenes, CostBook book, double seconds) {
        long bytes = Books.loading(seconds);
        Painter painter = new Painter(
                "model",
                "model 1",
                new TreeMap<>(),
                (quality, later) -> Optional.of(new ImageEffort(100 * quality.pictureScale(), 0, bytes)));
        Tariff tariff = Books.tariff(book, 1);
        return forecast(
                scenes,
                new Tariff(
                        book, false, 1, tariff.voice(), painter, tariff.composer(), tariff.mixer(), tariff.renderer()));
    }

    private static Forecast forecast(int scenes, Tariff tariff) {
        Storyboard.Builder board = Storyboard.builder().title("t");
        for (int i = 0; i < scenes; i++) {
            board.scene(Scene.builder("s" + i).narration(LINE).build());
        }
        return new Forecast(tariff, PRESET, board.build(), 1);
    }

    /** A book that knows what each rung of the ladder costs. */
    private static CostBook experienced() {
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 1);
        double[] megapixel = {0.02, 0.016, 0.016, 0.01};
        for (int i = 0; i < megapixel.length; i++) {
            book.learn(Map.of(tariff.key(Work.ENCODE, LADDER.get(i)), new Total(1000, 1000 * megapixel[i])), false);
        }
        return book;
    }

    private static Optional<Duration> within(double seconds) {
        return Optional.of(Duration.ofNanos((long) (seconds * 1e9)));
    }

    @Test
    void withoutADeadlineItIsTheFirstRungAndNothingIsSaid() {
        Run run = new Run(forecast(5, experienced(), 2), Optional.empty());
        assertEquals(LADDER.get(0), run.governor.begin());
        assertEquals(LADDER.get(0), Governor.choose(run.forecast, Optional.empty()));
        Governor.check(run.forecast, Optional.empty(), false);
        run.clock.set(Long.MAX_VALUE / 2);
        for (int i = 0; i < 5; i++) {
            assertEquals(LADDER.get(0), run.governor.next(run.span(i), run::rest));
        }
        assertEquals(List.of(), run.notes);
    }

    @Property(tries = 200)
    void theBestRungThatFitsInNineCasesOfTenIsChosen(
            @ForAll @IntRange(min = 1, max = 40) int scenes,
            @ForAll @DoubleRange(min = 0.1, max = 200) double seconds) {
        Forecast forecast = forecast(scenes, experienced(), 2);
        Quality chosen = Governor.choose(forecast, within(seconds));
        int rung = LADDER.indexOf(chosen);
        for (int better = 0; better < rung; better++) {
            assertTrue(forecast.cautious(LADDER.get(better)) > seconds, "a better rung would have fitted");
        }
        boolean fits = forecast.cautious(chosen) <= seconds;
        assertTrue(fits || rung == LADDER.size() - 1);
        if (fits) {
            Governor.check(forecast, within(seconds), false);
        } else {
            assertThrows(GenerationException.class, () -> Governor.check(forecast, within(seconds), false));
        }
        Governor.check(forecast, within(seconds), true);
    }

    @Property(tries = 200)
    void aLongerDeadlineNeverGivesALowerRung(
            @ForAll @IntRange(min = 1, max = 40) int scenes,
            @ForAll @DoubleRange(min = 0.1, max = 200) double seconds,
            @ForAll @DoubleRange(min = 0, max = 200) double more) {
        Forecast forecast = forecast(scenes, experienced(), 2);
        int rung = LADDER.indexOf(Governor.choose(forecast, within(seconds)));
        assertTrue(LADDER.indexOf(Governor.choose(forecast, within(seconds + more))) <= rung);
    }

    @Test
    void everyRungIsChosenForSomeDeadlineAndLessTimeIsNeededFurtherDown() {
        Forecast forecast = forecast(10, experienced(), 2);
        double before = Double.MAX_VALUE;
        for (Quality quality : LADDER) {
            double needed = forecast.cautious(quality);
            assertTrue(needed < before, quality + " needs " + needed);
            assertTrue(needed > forecast.likely(quality));
            assertEquals(quality, Governor.choose(forecast, within(needed + 0.01)));
            before = needed;
        }
    }

    @Test
    void aFilmMadeOnlyOnceInFullDoesNotMakeLowerRungsLookSlow() {
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 2);
        // A machine that is faster than its rules: a tenth of them.
        for (Work work : Work.values()) {
            book.learn(Map.of(tariff.key(work, LADDER.get(0)), new Total(1000, 100 * 0.021)), false);
        }
        Forecast forecast = forecast(10, book, 2);
        double full = forecast.cautious(LADDER.get(0));
        Governor.check(forecast, within(full - 0.01), false);
        assertEquals(LADDER.get(1), Governor.choose(forecast, within(full - 0.01)));
    }

    @Test
    void whatNothingCanMeetIsRefusedWithTheShortestTime() {
        Forecast forecast = forecast(10, experienced(), 2);
        double shortest = forecast.cautious(LADDER.get(3));
        GenerationException refusal =
                assertThrows(GenerationException.class, () -> Governor.check(forecast, within(shortest - 0.5), false));
        assertEquals(GenerationException.Kind.REQUEST, refusal.kind());
        assertFalse(refusal.retryable());
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("within " + Governor.words(shortest - 0.5)), message);
        assertTrue(message.contains("'still'") && message.contains(Governor.words(shortest)), message);
        assertTrue(refusal.remedy().contains("Allow at least " + Governor.words(shortest)), refusal.remedy());
        assertTrue(refusal.remedy().contains("best effort"), refusal.remedy());
        Governor.check(forecast, within(shortest - 0.5), true);
        assertEquals(LADDER.get(3), Governor.choose(forecast, within(0.001)));
    }

    @Property(tries = 100)
    void whatARefusalAsksForIsAccepted(@ForAll @IntRange(min = 1, max = 60) int scenes) {
        Forecast forecast = forecast(scenes, experienced(), 2);
        GenerationException refusal =
                assertThrows(GenerationException.class, () -> Governor.check(forecast, within(0.001), false));
        Governor.check(forecast, within(read(refusal.remedy())), false);
    }

    /** The time in "Allow at least ...". */
    private static double read(String remedy) {
        String time = remedy.substring("Allow at least ".length(), remedy.indexOf(','));
        double seconds = 0;
        String[] words = time.split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i + 1].startsWith("minutes")) {
                seconds += 60 * Double.parseDouble(words[i]);
            } else if (words[i + 1].startsWith("seconds")) {
                seconds += Double.parseDouble(words[i]);
            }
        }
        return seconds;
    }

    @Test
    void theBeginningSaysWhichRungItIsAndWhy() {
        Forecast forecast = forecast(10, experienced(), 2);
        double light = forecast.cautious(LADDER.get(1));
        Run run = new Run(forecast, within(light + 0.01));
        assertEquals(LADDER.get(1), run.governor.begin());
        assertEquals(1, run.notes.size());
        String note = run.notes.get(0);
        assertTrue(note.contains("'light'") && note.contains("'full'"), note);
        assertTrue(note.contains(Governor.words(light + 0.01)), note);
        assertTrue(note.contains(Governor.words(forecast.cautious(LADDER.get(0)))), note);
        Run rich = new Run(forecast, within(1000));
        assertEquals(LADDER.get(0), rich.governor.begin());
        assertEquals(List.of(), rich.notes);
    }

    @Test
    void aRunThatKeepsItsTimeKeepsItsQuality() {
        Run run = new Run(forecast(20, experienced(), 1), 1.1);
        run.make(i -> 1.0);
        assertEquals(List.of(), run.notes);
        assertEquals(20, run.made.stream().filter(LADDER.get(0)::equals).count());
    }

    @Test
    void aModelIsWaitedForOnceAndNotForgotten() {
        Run run = new Run(modelled(20, experienced(), 100), 1.1);
        run.make(i -> 1.0);
        assertEquals(List.of(), run.notes);
        // A quarter of the time has passed and no picture is there: the model is still to come.
        Run late = new Run(modelled(20, experienced(), 100), 1.1);
        late.governor.begin();
        late.clock.set((long) (late.deadline * 0.25e9));
        assertTrue(LADDER.indexOf(late.governor.next(late.span(0), late::rest)) > 0, late.notes.toString());
    }

    @Test
    void aRunThatFallsBehindStepsDownOnceForEachNote() {
        Run run = new Run(forecast(20, experienced(), 1), 1.1);
        run.make(i -> i < 8 ? 1.0 : 1.4);
        assertEquals(LADDER.get(0), run.made.get(7), "the first scenes were on time");
        assertTrue(LADDER.indexOf(run.made.get(19)) > 0, "the last were not: " + run.made);
        run.onlyStepsDownWithANoteForEach();
        assertTrue(run.notes.get(0).startsWith("From scene "), run.notes.toString());
        assertTrue(run.notes.get(0).contains("fallen behind"), run.notes.toString());
    }

    @Property(tries = 150)
    void aMachineThatGetsSlowerOnTheWayStillMeetsItsDeadlineWhenItCan(
            @ForAll @IntRange(min = 2, max = 14) int from, @ForAll @DoubleRange(min = 1, max = 1.35) double slower) {
        Run run = new Run(forecast(20, experienced(), 1), 1.15);
        run.make(i -> i < from ? 1.0 : slower);
        run.onlyStepsDownWithANoteForEach();
        assertTrue(
                run.seconds() <= run.deadline * 1.02,
                run.seconds() + " s of " + run.deadline + " s, in " + run.made + ", slower from " + from);
    }

    @Test
    void steppingDownIsNotTakenForAMachineThatGotFaster() {
        Run run = new Run(forecast(40, experienced(), 1), 1.1);
        // One long pause, and before and after it a machine that does what was expected of it.
        run.make(i -> i == 4 ? 12 : 1.0);
        assertTrue(LADDER.indexOf(run.made.get(39)) > 0, run.made.toString());
        assertEquals(1, run.board.pace(), 0.05);
    }

    @Property(tries = 100)
    void whateverHappensARunOnlyStepsDown(
            @ForAll @Size(20) List<@DoubleRange(min = 0.2, max = 6) Double> slower,
            @ForAll @DoubleRange(min = 0.5, max = 3) double room) {
        Run run = new Run(forecast(20, experienced(), 1), room);
        run.make(i -> slower.get(i));
        run.onlyStepsDownWithANoteForEach();
    }

    @Test
    void aRunThatIsHopelesslyLateGoesToTheLastRungAtOnce() {
        Run run = new Run(forecast(20, experienced(), 1), 1.1);
        run.governor.begin();
        run.governor.next(run.span(0), run::rest);
        run.clock.set((long) (run.deadline * 2e9));
        assertEquals(LADDER.get(3), run.governor.next(run.span(1), run::rest));
        assertEquals(LADDER.get(3), run.governor.next(run.span(2), run::rest));
        assertEquals(1, run.notes.size(), run.notes.toString());
        assertTrue(run.notes.get(0).startsWith("From scene 2 on"), run.notes.toString());
        assertTrue(run.notes.get(0).contains("'still'"), run.notes.toString());
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertEquals("0.5 seconds", Governor.words(0.5));
        assertEquals("8.3 seconds", Governor.words(8.3));
        assertEquals("8.4 seconds", Governor.words(8.31));
        assertEquals("9.9 seconds", Governor.words(9.9));
        assertEquals("10 seconds", Governor.words(9.94));
        assertEquals("10 seconds", Governor.words(10));
        assertEquals("43 seconds", Governor.words(42.1));
        assertEquals("2 minutes", Governor.words(120));
        assertEquals("2 minutes and 1 seconds", Governor.words(120.3));
    }

    /** A film whose scenes are made one after the other, in time that only the test lets pass. */
    private static final class Run {
        final Forecast forecast;
        final AtomicLong clock = new AtomicLong();
        final List<String> notes = new ArrayList<>();
        final List<Quality> made = new ArrayList<>();
        final ProgressBoard board = new ProgressBoard("run", clock::get, p -> {});
        final Governor governor;
        final double deadline;
        private final int scenes;
        private int handed;

        Run(Forecast forecast, Optional<Duration> deadline) {
            this.forecast = forecast;
            this.deadline = deadline.map(d -> d.toNanos() / 1e9).orElse(Double.MAX_VALUE);
            this.governor = new Governor(forecast, deadline, board, notes::add);
            this.scenes = forecast.storyboard().scenes().size();
        }

        /** With so much more time than the first rung needs. */
        Run(Forecast forecast, double room) {
            this(forecast, within(forecast.cautious(LADDER.get(0)) * room));
        }

        SceneSpan span(int index) {
            Scene scene = forecast.storyboard().scenes().get(index);
            return new SceneSpan(
                    new SceneNarration(
                            scene,
                            new SpokenText(scene.narration(), Locale.ENGLISH, List.of()),
                            List.of(),
                            0,
                            Optional.empty()),
                    index * frames(),
                    frames(),
                    index * frames(),
                    index == scenes - 1);
        }

        private long frames() {
            return Math.round(forecast.load(LADDER.get(0)).seconds() / scenes * PRESET.frameRate());
        }

        Workload rest(Quality quality) {
            Workload rest = Workload.NONE;
            for (int i = handed; i < scenes; i++) {
                rest = rest.plus(Workload.scene(0, (double) frames() / PRESET.frameRate(), PRESET, quality));
            }
            return rest;
        }

        /** Makes the film; a scene takes so many times as long as the forecast says. */
        void make(IntToDoubleFunction slower) {
            Quality quality = governor.begin();
            Map<Work, Double> costs = forecast.tariff().costs(forecast.load(quality), quality);
            board.expect(Forecast.stages(costs), forecast.tariff().ideal(costs), Course.EVEN);
            board.ahead(Stage.ILLUSTRATE, costs.getOrDefault(Work.LOAD, 0.0));
            board.frames(frames() * scenes);
            pass(costs, slower.applyAsDouble(0), Work.FIXED, 0.5);
            board.complete(Stage.PLAN);
            for (Work work : new Work[] {Work.NARRATE, Work.COMPOSE, Work.MIX}) {
                pass(costs, slower.applyAsDouble(0), work, 1);
                board.complete(work.stage());
            }
            for (handed = 0; handed < scenes; ) {
                Quality own = governor.next(span(handed), this::rest);
                made.add(own);
                Workload scene = Workload.scene(0, (double) frames() / PRESET.frameRate(), PRESET, own);
                Map<Work, Double> its = forecast.tariff().costs(scene, own);
                double factor = slower.applyAsDouble(handed);
                if (handed == 0) {
                    pass(costs, factor, Work.LOAD, 1);
                    board.prepared(Stage.ILLUSTRATE, 1);
                }
                pass(its, factor, Work.PAINT, 1);
                board.report(Stage.ILLUSTRATE, handed + 1L, scenes);
                pass(its, factor, Work.ENCODE, 1);
                pass(its, factor, Work.JOIN, 1);
                handed++;
                board.drawn(handed * frames());
            }
            pass(costs, slower.applyAsDouble(scenes - 1), Work.FIXED, 0.5);
        }

        private void pass(Map<Work, Double> costs, double factor, Work work, double share) {
            clock.addAndGet((long) (costs.getOrDefault(work, 0.0) * share * factor * 1e9));
        }

        double seconds() {
            return clock.get() / 1e9;
        }

        void onlyStepsDownWithANoteForEach() {
            int rung = 0;
            int steps = 0;
            for (Quality quality : made) {
                int now = LADDER.indexOf(quality);
                assertTrue(now >= rung, "never up: " + made);
                steps += now > rung ? 1 : 0;
                rung = now;
            }
            // The film may have begun on a lower rung, which has a note of its own.
            boolean begunLower = notes.stream().anyMatch(n -> n.startsWith("The film is made"));
            boolean lowerAtOnce = begunLower && notes.stream().anyMatch(n -> n.startsWith("From scene 1 on"));
            assertEquals(steps + (lowerAtOnce ? 1 : 0), notes.size(), notes + " for " + made);
        }
    }
}
