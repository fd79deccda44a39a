package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of sentences that nobody tuned the engine to is understood. */
class HeldListTest {
    private static final HeldList HELD = new HeldList("held.csv");

    @Test
    void theListIsLongAndNamesPlacesAndHoursThereAre() {
        assertTrue(HELD.items().size() >= 240, HELD.items().size() + " sentences");
        Set<String> sentences = new HashSet<>();
        for (HeldList.Item item : HELD.items()) {
            assertTrue(sentences.add(item.text()), "twice: " + item.text());
            item.places().forEach(Place::valueOf);
            item.hours().stream().filter(h -> !h.equals("*")).forEach(Hour::valueOf);
        }
    }

    /** What somebody who sees only the picture should be told of whole scripts; place, hour and chief thing. */
    @Test
    void mostOfWholeScriptsIsTold(TestReporter reporter) {
        HeldList scripts = new HeldList("scripts.csv");
        HeldList.Score score = scripts.score(new Reader(Lexicon.load()));
        reporter.publishEntry(
                "scripts.csv",
                String.format(
                        Locale.ROOT,
                        "place %.3f, time %.3f, subject %.3f, all three %.3f of %d",
                        score.place(),
                        score.hour(),
                        score.subject(),
                        score.all(),
                        scripts.items().size()));
        String misses = String.join("\n", score.misses());
        assertAll(
                () -> assertTrue(scripts.items().size() >= 100, scripts.items().size() + " sentences"),
                () -> assertTrue(score.place() >= 0.96, score.place() + " of places\n" + misses),
                () -> assertTrue(score.hour() >= 0.98, score.hour() + " of hours\n" + misses),
                () -> assertTrue(score.subject() >= 0.96, score.subject() + " of subjects\n" + misses));
    }

    @ParameterizedTest
    @ValueSource(strings = {"held.csv", "unseen.csv"})
    void mostOfItIsUnderstood(String list, TestReporter reporter) {
        HeldList.Score score = new HeldList(list).score(new Reader(Lexicon.load()));
        reporter.publishEntry(
                list,
                String.format(
                        Locale.ROOT,
                        "place %.3f, time %.3f, subject %.3f, all three %.3f",
                        score.place(),
                        score.hour(),
                        score.subject(),
                        score.all()));
        String misses = String.join("\n", score.misses());
        assertAll(
                () -> assertTrue(score.place() >= 0.92, score.place() + " of places\n" + misses),
                () -> assertTrue(score.hour() >= 0.96, score.hour() + " of hours\n" + misses),
                () -> assertTrue(score.subject() >= 0.94, score.subject() + " of subjects\n" + misses));
    }
}
