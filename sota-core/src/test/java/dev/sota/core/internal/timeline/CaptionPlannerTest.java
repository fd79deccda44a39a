package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.narrate.PlainTokens;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaptionPlannerTest {

    @Provide
    Arbitrary<Preset> presets() {
        return Films.presets();
    }

    @Provide
    Arbitrary<List<SceneNarration>> narrations() {
        return Films.narrations();
    }

    @Property(tries = 400)
    void cuesStandInOrderWithoutOverlapAndInTheirScenes(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline film = Films.timeline(preset, narrations);
        long free = 0;
        int next = 0;
        for (int i = 0; i < narrations.size(); i++) {
            Chapter scene = film.chapters().get(i);
            String letters = letters(narrations.get(i).scene().narration());
            StringBuilder seen = new StringBuilder();
            while (seen.length() < letters.length()) {
                CaptionCue cue = film.captions().get(next++);
                assertTrue(cue.startFrame() >= free, "cue " + next + " overlaps the one before");
                assertTrue(cue.startFrame() >= scene.startFrame(), "cue " + next + " comes before its scene");
                free = cue.startFrame() + cue.frames();
                assertTrue(free <= scene.startFrame() + scene.frames(), "cue " + next + " outlasts its scene");
                cue.lines().forEach(line -> seen.append(letters(line)));
            }
            assertEquals(letters, seen.toString());
        }
        assertEquals(film.captions().size(), next);
    }

    @Property(tries = 400)
    void linesFitThePresetAndHoldTheCuesWords(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        for (CaptionCue cue : Films.timeline(preset, narrations).captions()) {
            assertTrue(cue.lines().size() <= preset.captionLines(), cue.toString());
            for (String line : cue.lines()) {
                assertTrue(CaptionUnit.columns(line) <= preset.captionColumns(), line);
                assertEquals(line.strip(), line);
                assertFalse(line.isEmpty());
            }
            assertEquals(
                    letters(String.join(" ", cue.lines())),
                    letters(cue.words().stream().map(CaptionWord::text).collect(Collectors.joining(" "))));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Films.words(40);
    }

    @Property(tries = 300)
    void wordsAreInOrderAndSeenWhileTheyAreHeard(@ForAll("words") String words) {
        // A cue goes two frames before the next cue's first word; one more for rounding to whole frames.
        long early = 3;
        long at = 0;
        for (CaptionCue cue :
                Films.timeline(Films.PRESET, List.of(Films.read("a", words))).captions()) {
            for (CaptionWord word : cue.words()) {
                assertTrue(word.startFrame() >= at, "words in order");
                at = word.startFrame();
                assertTrue(word.startFrame() >= cue.startFrame(), word + " before " + cue);
                assertTrue(word.endFrame() <= cue.startFrame() + cue.frames() + early, word + " after " + cue);
            }
        }
    }

    @Test
    void aSentenceEndsACue() {
        List<CaptionCue> cues = cues("Rain. More rain fell on the town. Then the sun came out.");
        assertEquals(
                List.of("Rain.", "More rain fell on the town.", "Then the sun came out."),
                cues.stream().map(c -> String.join(" ", c.lines())).toList());
    }

    @Test
    void aLongSentenceIsCutAfterAPhrase() {
        List<CaptionCue> cues =
                cues("When the storm had passed and the boats had come home again, the keeper climbed the"
                        + " stairs once more and put out the lamp before the morning came.");
        assertTrue(cues.size() >= 2);
        assertTrue(String.join(" ", cues.get(0).lines()).endsWith("again,"), cues.toString());
    }

    @Test
    void twoLinesAreBalanced() {
        CaptionCue cue = cues("The keeper of the light climbs a hundred steps every night.")
                .get(0);
        assertEquals(2, cue.lines().size());
        int first = cue.lines().get(0).length();
        int second = cue.lines().get(1).length();
        assertTrue(Math.abs(first - second) <= 10, cue.lines().toString());
    }

    @Test
    void chineseIsBrokenWithoutSpaces() {
        String text = "灯塔看守人每天晚上爬上一百级台阶，点亮那盏为船只指路的灯，直到清晨的太阳从海面上慢慢升起。";
        SpokenText plain = PlainTokens.of(text, Locale.CHINESE);
        List<CaptionCue> cues = cues(plain, Films.PRESET);
        String all = cues.stream().flatMap(c -> c.lines().stream()).collect(Collectors.joining());
        assertEquals(text, all);
        cues.forEach(c -> c.lines().forEach(line -> assertTrue(CaptionUnit.columns(line) <= 42, line)));
    }

    @Test
    void aWordLongerThanALineIsCutAndItsTimeSharedOut() {
        String url = "https://example.org/" + "path/".repeat(20);
        CaptionCue cue = cues("See " + url + " now.").get(0);
        List<CaptionCue> cues = cues(url);
        assertEquals(url, cues.stream().flatMap(c -> c.lines().stream()).collect(Collectors.joining()));
        cues.forEach(c -> c.lines().forEach(line -> assertTrue(line.length() <= 42, line)));
        List<CaptionWord> pieces =
                cues.stream().flatMap(c -> c.words().stream()).toList();
        for (int i = 1; i < pieces.size(); i++) {
            assertEquals(pieces.get(i - 1).endFrame(), pieces.get(i).startFrame());
        }
        assertEquals("See", cue.words().get(0).text());
    }

    @Test
    void tokensThatTouchAreJoinedWithoutASpace() {
        String text = "The light—and the dark.";
        List<SpokenToken> tokens = new ArrayList<>();
        for (int[] at : new int[][] {{0, 3}, {4, 10}, {10, 13}, {14, 17}, {18, 23}}) {
            Boundary after = at[1] == 23 ? Boundary.STATEMENT : at[1] == 10 ? Boundary.PHRASE : Boundary.NONE;
            tokens.add(new SpokenToken(at[0], at[1], List.of("w"), after));
        }
        List<CaptionCue> cues = cues(new SpokenText(text, Locale.ENGLISH, tokens), Films.PRESET);
        assertEquals(List.of(text), cues.get(0).lines());
    }

    @Test
    void manyWordsWithoutATimeDoNotRunIntoTheNextScene() {
        String words = "Ω. ".repeat(40).strip();
        SpokenText text = PlainTokens.of(words, Locale.ENGLISH);
        List<WordTime> times =
                text.tokens().stream().map(t -> new WordTime(9000, 9000)).toList();
        Scene scene = Scene.builder("a").narration(words).picturePrompt("x").build();
        SceneNarration left = new SceneNarration(scene, text, times, 9000, Optional.empty());
        Preset breathless = Films.PRESET.toBuilder().breathSeconds(0).build();
        Timeline film = Films.timeline(breathless, List.of(left, Films.read("b", "Something that is heard.")));
        CaptionCue last = film.captions().get(39);
        assertTrue(last.startFrame() + last.frames() <= film.chapters().get(1).startFrame());
        assertTrue(
                film.captions().get(40).startFrame() >= film.chapters().get(1).startFrame());
    }

    @Test
    void aShortCueStaysLongEnoughToBeRead() {
        CaptionCue cue = cues("No.").get(0);
        assertTrue(cue.frames() >= 20, cue.toString());
    }

    @Test
    void wideAndCombiningCharactersAreMeasured() {
        assertEquals(4, CaptionUnit.columns("灯塔"));
        assertEquals(4, CaptionUnit.columns("cafe\u0301"));
        assertEquals(2, CaptionUnit.columns("😀"));
        assertEquals(2, CaptionUnit.columns("。"));
    }

    private static List<CaptionCue> cues(String words) {
        return cues(PlainTokens.of(words, Locale.ENGLISH), Films.PRESET);
    }

    private static List<CaptionCue> cues(SpokenText text, Preset preset) {
        Scene scene = Scene.builder("a").narration(text.written()).build();
        List<WordTime> times =
                new dev.sota.core.internal.narrate.ReadingClock(TimelineBuilder.SAMPLE_RATE, 1).times(text);
        SceneNarration narration = new SceneNarration(
                scene, text, times, times.get(times.size() - 1).end(), Optional.empty());
        return Films.timeline(preset, List.of(narration)).captions();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
