package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.narrate.PlainTokens;
import dev.sota.core.internal.narrate.ReadingClock;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the viewer is owed: few short lines, time to read them, and words at the time they are heard. */
class CaptionRulesTest {

    @Provide
    Arbitrary<String> texts() {
        return CaptionTexts.texts();
    }

    @Provide
    Arbitrary<Preset> presets() {
        return CaptionTexts.presets();
    }

    private static SceneNarration narration(String id, String words, double rate) {
        Scene scene = Scene.builder(id).narration(words).picturePrompt("x").build();
        SpokenText text = PlainTokens.of(words, Locale.ENGLISH);
        List<WordTime> times = new ReadingClock(TimelineBuilder.SAMPLE_RATE, rate).times(text);
        long samples = times.isEmpty() ? 0 : times.get(times.size() - 1).end();
        return new SceneNarration(scene, text, times, samples, Films.sound());
    }

    private static Timeline film(Preset preset, double rate, String... scenes) {
        List<SceneNarration> narrations = new ArrayList<>();
        for (String words : scenes) {
            narrations.add(narration("s" + narrations.size(), words, rate));
        }
        return Films.timeline(preset, narrations);
    }

    private static int characters(CaptionCue cue) {
        String text = String.join(" ", cue.lines());
        return text.codePointCount(0, text.length());
    }

    /** However fast the voice speaks. */
    @Property(tries = 300)
    void nobodyReadsMoreThanTwentyCharactersASecond(
            @ForAll("presets") Preset preset,
            @ForAll("texts") String first,
            @ForAll("texts") String second,
            @ForAll @DoubleRange(min = 0.5, max = 4) double rate) {
        Timeline film = film(preset, rate, first, second);
        for (CaptionCue cue : film.captions()) {
            assertTrue(
                    (long) characters(cue) * preset.frameRate() <= 20 * cue.frames(),
                    characters(cue) + " characters in " + cue.frames() + " frames of " + preset.frameRate());
        }
    }

    @Property(tries = 300)
    void linesAreFewAndShort(@ForAll("presets") Preset preset, @ForAll("texts") String text) {
        int columns = CaptionMeasure.of(preset).columns();
        assertTrue(columns <= 42);
        for (CaptionCue cue : film(preset, 1, text).captions()) {
            assertTrue(cue.lines().size() <= 2, cue.toString());
            cue.lines().forEach(line -> assertTrue(CaptionUnit.columns(line) <= columns, line));
        }
    }

    /** At a rate at which people speak, no caption is late: its first word is heard when it has come. */
    @Property(tries = 200)
    void captionsOfOrdinarySpeechComeWithTheirWords(@ForAll("presets") Preset preset, @ForAll("texts") String text) {
        for (CaptionCue cue : film(preset, 1, text).captions()) {
            assertTrue(cue.startFrame() <= cue.words().get(0).startFrame(), cue.toString());
        }
    }

    @Property(tries = 200)
    void wordsAreLitWithinFiftyMillisecondsOfTheVoice(@ForAll("presets") Preset preset, @ForAll("texts") String text) {
        SceneNarration narration = narration("s0", text, 1.3);
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(List.of(narration)));
        SceneSpan span = builder.place(narration);
        List<CaptionWord> words =
                builder.captions(span).stream().flatMap(c -> c.words().stream()).toList();
        // A word longer than a line is in several pieces: the first begins and the last ends with it.
        int piece = 0;
        for (int i = 0; i < narration.times().size(); i++) {
            String written = narration.text().written(narration.text().tokens().get(i));
            double start = seconds(narration.times().get(i).start()) + (double) span.speechFrame() / preset.frameRate();
            assertEquals(start, (double) words.get(piece).startFrame() / preset.frameRate(), 0.05, written);
            StringBuilder joined = new StringBuilder();
            while (joined.length() < written.length()) {
                joined.append(words.get(piece++).text());
            }
            double end = seconds(narration.times().get(i).end()) + (double) span.speechFrame() / preset.frameRate();
            assertEquals(end, (double) words.get(piece - 1).endFrame() / preset.frameRate(), 0.05, written);
        }
    }

    private static double seconds(long samples) {
        return (double) samples / TimelineBuilder.SAMPLE_RATE;
    }

    @ParameterizedTest
    @CsvSource({
        "960, 540, 42",
        "1920, 1080, 42",
        "640, 360, 42",
        "720, 720, 30",
        "540, 960, 22",
        "1080, 1920, 22",
        "576, 1024, 22"
    })
    void linesAreAsLongAsTheSafeAreaIsWide(int width, int height, int columns) {
        assertEquals(
                columns,
                CaptionMeasure.of(Preset.builder("any", width, height).build()).columns());
    }

    @Test
    void aPresetMayWantShorterLines() {
        assertEquals(
                30,
                CaptionMeasure.of(Preset.builder("any", 960, 540)
                                .captionColumns(30)
                                .build())
                        .columns());
    }

    /** Fast talk is held longer than it is heard, and the scene lasts until it has been read. */
    @Test
    void theSceneWaitsForItsReader() {
        String talk = "Everybody who has ever listened to an auctioneer knows how quickly words can follow each other. "
                .repeat(3)
                .strip();
        Timeline film = film(Films.PRESET, 3, talk, "Slow.");
        double heard = seconds(narration("x", talk, 3).samples());
        assertTrue(film.chapters().get(0).frames() / 30.0 >= 0.95 * talk.length() / 20);
        assertTrue(heard < talk.length() / 20.0, "it is fast");
        CaptionCue last = film.captions().get(film.captions().size() - 2);
        assertTrue(last.startFrame() + last.frames() <= film.chapters().get(1).startFrame());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the evening of his life the composer | Ludwig van Beethoven | walked home alone through the rain.",
                "The whole of the enormous work had cost | 25.4 billion dollars | by the time that it was finished.",
                "The letter was signed in the afternoon on | July 4, 1776, | in a hot and crowded room in the city.",
                "Nobody in the village had expected old | Mr. Brown | to climb up to the lamp on his own again.",
                "They had taken the slow train all the way | from New York | to the farthest point of the island.",
                "The ship had been on its way to the coast for | 12 days | when the first storm came out of the north."
            })
    void namesAndNumbersStayOnOneLine(String marked) {
        String kept = marked.split(" \\| ")[1].replaceFirst("^from ", "").replaceFirst(",$", "");
        String text = marked.replace(" |", "");
        for (int columns = 24; columns <= 42; columns++) {
            Preset preset = Films.PRESET.toBuilder().captionColumns(columns).build();
            List<String> lines = film(preset, 1, text).captions().stream()
                    .flatMap(c -> c.lines().stream())
                    .toList();
            assertTrue(lines.stream().anyMatch(l -> l.contains(kept)), columns + ": " + lines);
        }
    }

    @Test
    void aNameAfterTheFirstWordStaysWhole() {
        Preset narrow = Preset.builder("phone", 540, 960).build();
        List<String> lines =
                film(narrow, 1, "Then Ludwig van Beethoven came home through the rain.").captions().stream()
                        .flatMap(c -> c.lines().stream())
                        .toList();
        assertTrue(lines.stream().anyMatch(l -> l.contains("Ludwig van Beethoven")), lines.toString());
    }

    @Test
    void articlesAndPrepositionsGoWithWhatFollows() {
        List<String> lines = film(
                        Films.PRESET, 1, "She walked along the edge of the cliff and looked out over the sea.")
                .captions()
                .stream()
                .flatMap(c -> c.lines().stream())
                .toList();
        for (String line : lines) {
            assertFalse(line.matches(".* (the|of|and|over)"), lines.toString());
        }
    }

    @Test
    void bondsAreWhatTheyShouldBe() {
        assertEquals("0 2 2 0 0", bonds("met Ludwig van Beethoven today"));
        assertEquals("2 2 0", bonds("25.4 billion dollars"));
        assertEquals("1 0 0", bonds("The sea rose"));
        assertEquals("2 2 0", bonds("July 4, 1776"));
        assertEquals("0 0 2 0", bonds("So says Mr. Brown"));
        assertEquals("0 2 2 0", bonds("Then Ludwig van Beethoven"));
        assertEquals("3 0 0", bonds("Marie Curie won"));
        assertEquals("0", bonds("alone"));
        // Two sentences hold nothing in common, whatever they begin with.
        assertEquals("0 0 0", bonds("Rain. Mara slept."));
    }

    private static String bonds(String words) {
        SceneNarration narration = Films.read("a", words);
        List<CaptionUnit> units = CaptionUnits.of(new SceneSpan(narration, 0, 1, 0, false), 1, 42);
        StringBuilder out = new StringBuilder();
        for (int bond : Bonds.of(units)) {
            out.append(out.isEmpty() ? "" : " ").append(bond);
        }
        return out.toString();
    }

    @Test
    void aSceneWithoutSpeechHasNoCaptions() {
        SceneNarration silent = new SceneNarration(
                Scene.builder("s").build(), PlainTokens.of("", Locale.ENGLISH), List.of(), 0, Optional.empty());
        assertEquals(List.of(), Films.timeline(Films.PRESET, List.of(silent)).captions());
    }
}
