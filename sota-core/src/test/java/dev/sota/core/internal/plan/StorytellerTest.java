package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Mood;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.ShotSize;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.plan.text.SpokenLength;
import dev.sota.spi.StoryboardPlannerProvider;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Films of scripts, and what cannot become one. */
class StorytellerTest {

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String said(Storyboard board) {
        return board.scenes().stream().map(Scene::narration).collect(Collectors.joining(" "));
    }

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(StoryboardPlannerProvider.class).stream()
                .anyMatch(p -> p.get().id().equals("storyteller")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the-lighthouse.txt",
                "how-a-honeybee-finds-home.md",
                "the-printing-press.md",
                "product-announcement.md",
                "how-to-bake-bread.md"
            })
    void samplesPlanWell(String name) {
        Storyboard board = Plans.script(Plans.sample(name));
        List<Scene> scenes = board.scenes();
        List<Scene> story = Plans.story(board);
        assertEquals(SceneKind.OPENING, scenes.get(0).kind());
        assertEquals(SceneKind.ENDING, scenes.get(scenes.size() - 1).kind());
        assertFalse(board.title().isBlank());
        assertNotEquals(Mood.NEUTRAL, board.mood());
        double seconds = SpokenLength.seconds(said(board));
        assertTrue(seconds >= 55 && seconds <= 125, name + " lasts " + seconds);
        assertTrue(story.size() >= 12 && story.size() <= 24, name + " has scenes: " + story.size());
        for (Scene scene : story) {
            double words = SpokenLength.words(scene.narration());
            assertTrue(words >= 3 && words <= 33, scene.narration());
            assertFalse(scene.picturePrompt().isBlank());
            assertFalse(scene.setting().isBlank());
        }
        assertFalse(said(board).matches("(?s).*[*#`_|\\[\\]].*"), said(board));
        for (int i = 1; i < scenes.size(); i++) {
            assertNotEquals(
                    scenes.get(i - 1).shot(),
                    scenes.get(i).shot(),
                    scenes.get(i).id());
            assertNotEquals(
                    scenes.get(i - 1).camera(),
                    scenes.get(i).camera(),
                    scenes.get(i).id());
        }
        assertEquals(ShotSize.WIDE, story.get(0).shot());
    }

    @Test
    void theLighthouseIsItself() {
        Storyboard board = Plans.script(Plans.sample("the-lighthouse.txt"));
        assertEquals("The Lighthouse", board.title());
        assertEquals(Mood.TENSE, board.mood());
        List<Scene> story = Plans.story(board);
        Scene storm = story.stream()
                .filter(s -> s.narration().startsWith("Thunder"))
                .findFirst()
                .orElseThrow();
        assertEquals(Mood.TENSE, storm.mood());
        assertTrue(storm.setting().contains("night"), storm.setting());
        Scene lantern = story.stream()
                .filter(s -> s.narration().startsWith("So she"))
                .findFirst()
                .orElseThrow();
        assertTrue(lantern.picturePrompt().startsWith("Mara"), lantern.picturePrompt());
        assertEquals(
                "The End", board.scenes().get(board.scenes().size() - 1).title().orElseThrow());
        assertEquals("The Lighthouse", board.scenes().get(0).chapter().orElseThrow());
    }

    @Test
    void headingsBecomeTitlesAndChapters() {
        Storyboard board = Plans.script("# Film\n\nOne is here.\n\n## Second part\n\nTwo is here.");
        Scene second = Plans.story(board).get(1);
        assertEquals("Second part", second.title().orElseThrow());
        assertEquals("Second part", second.chapter().orElseThrow());
        assertTrue(second.startsParagraph());
        assertFalse(said(board).contains("part"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|Hello",
                "42|42",
                "The keeper climbed to the lamp and lit it.|The keeper climbed to the lamp",
                "When night fell, the fox came out to hunt.|When night fell",
                "Run!|Run!",
                "The cat sat on the mat by the fire.|The cat sat on the mat"
            })
    void aTextWithoutATitleGetsOne(String text, String title) {
        assertEquals(title, Plans.script(text).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|很久以前，海边有一座灯塔。每天晚上，守塔人点亮灯。暴风雨来了，船迷路了。|完",
                "ja|昔、海のそばに灯台があった。夜になると、番人は灯をともした。|終わり",
                "ar|كان هناك منارة قديمة. في كل ليلة أضاء الحارس المصباح.|النهاية",
                "hi|समुद्र के किनारे एक प्रकाशस्तंभ था। हर रात दीपक जलता था।|समाप्त",
                "de|Am Meer stand ein alter Leuchtturm. Jeden Abend zündete der Wärter das Licht an.|Ende",
                "fr|Au bord de la mer se dressait un vieux phare. Chaque nuit, le gardien allumait la lampe.|Fin",
                "sw|Hapo zamani za kale palikuwa na mnara wa taa. Kila usiku taa iliwashwa.|The End"
            })
    void otherLanguagesPlanToo(String code, String text, String end) {
        Storyboard board = Plans.script(text, Locale.forLanguageTag(code));
        assertEquals(letters(text), letters(said(board)));
        assertFalse(board.title().isBlank());
        assertFalse(Plans.story(board).isEmpty());
        assertEquals(end, board.scenes().get(board.scenes().size() - 1).title().orElseThrow());
    }

    @Test
    void otherLanguagesNameTheirPlacesToPictureEngines() {
        Storyboard board = Plans.script(
                "Am Meer stand ein alter Leuchtturm in der Nacht. Der Wärter zündete sein Licht an und wartete lange.",
                Locale.GERMAN);
        assertTrue(Plans.story(board).get(1).setting().contains("sea"), Plans.print(board));
        assertTrue(Plans.story(board).get(1).setting().contains("night"), Plans.print(board));
    }

    @Test
    void aLongSentenceIsSplitAtItsClauses() {
        String text = "The old ship left the harbour before the sun was up, and the wind filled its grey sails;"
                + " behind it the town grew small, and before it lay the sea, which was wide and cold and still.";
        List<Scene> story = Plans.story(Plans.script("# T\n\n" + text));
        assertEquals(2, story.size());
        assertTrue(story.get(0).narration().endsWith("sails;"), story.get(0).narration());
        assertFalse(story.get(1).startsParagraph());
    }

    @Test
    void aTextWithoutAnyMarkIsStillCut() {
        String text = "word ".repeat(400).strip();
        List<Scene> story = Plans.story(Plans.script(text));
        assertTrue(story.size() > 12);
        assertTrue(story.stream().allMatch(s -> SpokenLength.words(s.narration()) <= 40));
    }

    @Test
    void whatIsNotThereIsNotAskedFor() {
        String prompt = Plans.story(Plans.script("The sea was wide, without a ship."))
                .get(0)
                .picturePrompt();
        assertFalse(prompt.contains("ship"), prompt);
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> word = Arbitraries.of(
                "the",
                "sea",
                "Mara",
                "storm",
                "night",
                "e.g.",
                "Dr.",
                "3.14",
                "1,280",
                "(then",
                "later)",
                "“yes”",
                "and",
                "a",
                "lighthouse,",
                "it",
                "She",
                "No.",
                "5",
                "—",
                "rose;");
        Arbitrary<String> mark = Arbitraries.of(".", "!", "?", "…", ",", ";", "");
        Arbitrary<String> sentence =
                word.list().ofMinSize(1).ofMaxSize(50).flatMap(w -> mark.map(m -> String.join(" ", w) + m));
        return sentence.list().ofMinSize(1).ofMaxSize(8).map(s -> "Begin " + String.join(" ", s));
    }

    @Property(tries = 300)
    void scenesTogetherSayTheWholeText(@ForAll("scripts") String text) {
        assertEquals(letters(text), letters(said(Plans.script(text))));
    }

    @Property(tries = 50)
    void thePlanIsDeterministic(@ForAll("scripts") String text, @ForAll long seed) {
        GenerationRequest request = GenerationRequest.script(text).seed(seed).build();
        assertEquals(Plans.plan(request), Plans.plan(request));
    }

    @Test
    void theSeedChangesTheViewsAndNotTheWords() {
        String text = Plans.sample("the-lighthouse.txt");
        Storyboard one = Plans.plan(GenerationRequest.script(text).seed(1).build());
        Storyboard two = Plans.plan(GenerationRequest.script(text).seed(2).build());
        assertNotEquals(one, two);
        assertEquals(said(one), said(two));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "😀😀", "...!?", "![x](y.png)", "```\ncode\n```", "---", "\uFEFF"})
    void nothingToTellIsAnError(String text) {
        GenerationException e = assertThrows(GenerationException.class, () -> Plans.script(text));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("nothing to tell"), e.getMessage());
        assertFalse(e.remedy().isBlank());
    }

    @Test
    void aTextOfHoursIsRefusedWithItsLength() {
        String text = "The sea was calm and the night was long. ".repeat(1_200);
        GenerationException e = assertThrows(GenerationException.class, () -> Plans.script(text));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("72 minutes") && e.getMessage().contains("45 minutes"), e.getMessage());
    }

    @Test
    void twentyMinutesArePlanned() {
        String text = "The sea was calm and the night was long.\n\n".repeat(333);
        assertEquals(335, Plans.script(text).scenes().size());
    }

    @Test
    void hugeAndBinaryTextsAreRefused() {
        assertThrows(GenerationException.class, () -> Plans.script("a ".repeat(1_100_000)));
        assertThrows(GenerationException.class, () -> Plans.script("PNG\u0000\u0001\u0002\u0003\u0004 data"));
    }

    @Test
    void aCancelledRunStopsPlanning() {
        GenerationException stop = GenerationException.builder(GenerationException.Kind.CANCELLED, "Stopped.")
                .build();
        Plans.CountingContext context = new Plans.CountingContext() {
            @Override
            public void checkpoint() {
                super.checkpoint();
                if (checkpoints.get() > 5) {
                    throw stop;
                }
            }
        };
        GenerationRequest request =
                GenerationRequest.script(Plans.sample("the-lighthouse.txt")).build();
        assertSame(stop, assertThrows(GenerationException.class, () -> Plans.plan(request, context)));
    }

    @Test
    void aStoryboardIsItsOwnPlan() {
        Storyboard board = Plans.script("Hello there.");
        assertSame(board, Plans.plan(GenerationRequest.storyboard(board).build()));
    }
}
