package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String prompt) {
        return READER.read(prompt, "", Mood.NEUTRAL, Shot.WIDE);
    }

    static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReaderTest.class.getResourceAsStream("briefs.csv"));
                Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(l -> !l.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aTextIsUnderstood(String line) {
        String[] cells = line.split("\\|");
        Brief brief = read(cells[0].trim());
        String subject = brief.subjects().isEmpty()
                ? "-"
                : brief.subjects().get(0).thing().art();
        String understood = brief.place() + " | " + brief.hour() + " | " + brief.weather() + " | " + subject;
        assertEquals(line.substring(line.indexOf('|') + 1).trim().replaceAll("\\s+", " "), understood);
    }

    @Test
    void thePromptIsStrongerThanTheSetting() {
        Brief brief = READER.read("a fox in a forest", "a harbour at night in the rain", Mood.NEUTRAL, Shot.WIDE);
        assertEquals(Place.FOREST, brief.place());
        assertEquals(Hour.NIGHT, brief.hour());
        assertEquals(Weather.RAIN, brief.weather());
    }

    @Test
    void theSettingGivesThePlaceToAThingThatCanBeThere() {
        assertEquals(
                Place.FOREST,
                READER.read("the dog waits", "a cabin in the forest", Mood.NEUTRAL, Shot.WIDE)
                        .place());
        assertEquals(
                Place.UNDERWATER,
                READER.read("a whale", "a cabin in the forest", Mood.NEUTRAL, Shot.WIDE)
                        .place());
    }

    @Test
    void anAskedForMoodWinsOverTheWords() {
        assertEquals(Mood.SAD, read("a lonely old dog").mood());
        assertEquals(
                Mood.JOYFUL,
                READER.read("a lonely old dog", "", Mood.JOYFUL, Shot.WIDE).mood());
    }

    @Test
    void numbersAndPluralsAreCounted() {
        assertEquals(2, read("two dogs").subjects().get(0).count());
        assertEquals(1, read("a dog").subjects().get(0).count());
        assertTrue(read("sheep on a hill, many sheep").subjects().get(0).count() >= 1);
        assertTrue(read("a flock of birds").subjects().get(0).count() > 4);
    }

    @Test
    void seasonsAndWhatPeopleDoAreRead() {
        assertEquals(Season.AUTUMN, read("a forest in autumn").season());
        assertEquals(Optional.of("READ"), read("a woman reads a letter").pose());
    }

    @Test
    void onlyTheBeginningOfAHugeTextIsRead() {
        String filler = "lorem ".repeat(200_000);
        assertEquals(Place.ABSTRACT, read(filler + "a lighthouse on a coast").place());
        assertEquals(Place.COAST, read("a lighthouse on a coast " + filler).place());
    }

    @Test
    void aSentenceThatShowsNothingGoesOnWithTheSubject() {
        Brief brief = READER.read("It takes a long time.", "how to bake bread", Mood.NEUTRAL, Shot.WIDE);
        assertEquals(Place.KITCHEN, brief.place());
        assertEquals("drawing:bread", brief.subjects().get(0).thing().art());
    }
}
