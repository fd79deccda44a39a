package dev.sota.benchmarks.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Preset PRESET = Preset.builder("test", 640, 360).build();

    @Test
    void noSentenceComesTwiceInAnHour() {
        String[] sentences = Story.of(3600, PRESET, 0).text().split("\\.\\s+", -1);
        assertTrue(sentences.length > 500, sentences.length + " sentences");
        assertEquals(sentences.length, new HashSet<>(Arrays.asList(sentences)).size());
    }

    @Test
    void anotherNumberIsAnotherStory() {
        assertNotEquals(Story.of(30, PRESET, 1).text(), Story.of(30, PRESET, 2).text());
        assertEquals(Story.of(30, PRESET, 1), Story.of(30, PRESET, 1));
    }

    @Property(tries = 100)
    void aStoryIsAboutAsLongAsIsWanted(@ForAll @IntRange(min = 10, max = 1800) int seconds) {
        assertEquals(seconds, Story.of(seconds, PRESET, 3).seconds(), 5.5);
    }

    @Test
    void itIsPlannedAsStory() {
        try (GenerationPipeline pipeline =
                GenerationPipeline.builder().noCache().build()) {
            Storyboard plan = pipeline.plan(Story.of(60, PRESET, 1).request().build());
            assertEquals("The Long Way Home", plan.title());
            List<String> prompts =
                    plan.scenes().stream().map(Scene::picturePrompt).toList();
            assertTrue(prompts.size() > 6, prompts.toString());
        }
    }
}
