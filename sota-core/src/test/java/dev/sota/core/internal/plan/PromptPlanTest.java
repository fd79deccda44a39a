package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small films around a few words. */
class PromptPlanTest {

    private static String said(Storyboard board) {
        return board.scenes().stream()
                .map(Scene::narration)
                .collect(Collectors.joining(" "))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A day in the life of a honey bee|A Day in the Life of a Honey Bee|honey bee",
                "the history of printing|The History of Printing|printing",
                "how to bake bread|How to Bake Bread|bak",
                "why the sky is blue|Why the Sky Is Blue|why the sky is blue",
                "Why is the sky blue?|Why Is the Sky Blue|why is the sky blue?",
                "a fox in the snow|A Fox in the Snow|fox",
                "volcanoes|Volcanoes|volcanoes",
                "our new product Lumen|Our New Product Lumen|our new product Lumen",
                "love|Love|love",
                "lighthouse|Lighthouse|lighthouse",
                "a city at night|A City at Night|city",
                "Make me a short film about an old owl|An Old Owl|owl",
                "The fox runs through the snow.|The Fox Runs Through the Snow|The fox runs through the snow."
            })
    void aShortPromptBecomesASmallFilm(String prompt, String title, String named) {
        for (long seed = 0; seed < 20; seed++) {
            Storyboard board =
                    Plans.plan(GenerationRequest.prompt(prompt).seed(seed).build());
            List<Scene> story = Plans.story(board);
            String said = said(board);
            assertEquals(title, board.title());
            assertTrue(story.size() >= 3 && story.size() <= 5);
            assertTrue(said.toLowerCase(Locale.ROOT).contains(named.toLowerCase(Locale.ROOT)), said);
            assertFalse(said.matches(".*[{}|].*"), said);
            assertFalse(said.matches("(?i).*\\b(?:a [aeio]|the the|a the|an? an?|the an?) .*"), said);
            assertTrue(
                    board.notes().get(0).contains("small film"), board.notes().toString());
            Set<Object> shots = story.stream().map(Scene::shot).collect(Collectors.toSet());
            assertTrue(shots.size() >= 3, "shots vary");
            for (Scene scene : story) {
                assertTrue(Character.isUpperCase(scene.narration().codePointAt(0)), scene.narration());
                assertFalse(scene.picturePrompt().isBlank());
            }
        }
    }

    @Test
    void theSeedTellsItAnotherWay() {
        Set<String> ways = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            GenerationRequest request =
                    GenerationRequest.prompt("a fox").seed(seed).build();
            assertEquals(Plans.plan(request), Plans.plan(request));
            ways.add(said(Plans.plan(request)));
        }
        assertTrue(ways.size() > 15, "ways: " + ways.size());
    }

    @ParameterizedTest
    @CsvSource({"fox, a fox", "owl, an owl", "hour, an hour", "unicorn, a unicorn", "music, music", "two bees, two bees"
    })
    void articlesFitTheirNouns(String prompt, String named) {
        String poster = Plans.prompt(prompt).scenes().get(0).picturePrompt();
        assertTrue(poster.startsWith(named), poster);
    }

    @Test
    void aLongPromptIsNarrated() {
        String text = "A fox wakes up at dawn. She crosses the snow and looks for food until the night comes.";
        Storyboard board = Plans.prompt(text);
        assertEquals(text, said(board));
        assertTrue(board.notes().get(0).contains("word for word"));
    }

    @Test
    void aScriptOfOneWordIsNarrated() {
        Storyboard board = Plans.script("Hello");
        assertEquals("Hello", said(board));
        assertEquals(3, board.scenes().size());
        assertTrue(board.notes().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"de,Ein Fuchs im Schnee", "zh,雪中的狐狸", "ar,ثعلب في الثلج", "en,雪中的狐狸"})
    void otherLanguagesSayThePromptOverViews(String code, String prompt) {
        Storyboard board = Plans.plan(GenerationRequest.prompt(prompt)
                .language(Locale.forLanguageTag(code))
                .build());
        assertEquals(prompt, said(board));
        assertEquals(prompt, board.title());
        assertEquals(4, Plans.story(board).size());
        assertTrue(board.notes().get(0).contains("only in English"));
    }

    @Test
    void aRequestedTitleIsKept() {
        Storyboard board =
                Plans.plan(GenerationRequest.prompt("a fox").title("Red").build());
        assertEquals("Red", board.title());
        assertNotEquals("Red", said(board));
    }
}
