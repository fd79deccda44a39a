package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every storyboard planner promises. */
public abstract class StoryboardPlannerContract extends ProviderContract<StoryboardPlannerProvider, StoryboardPlanner> {

    private static final String TEXT = "The keeper climbs the stairs of the lighthouse. Far below, the sea is calm."
            + " At midnight a storm comes up from the west, and a small ship looks for the harbour."
            + "\n\nThe keeper lights the lamp. By morning the ship lies safe at the quay.";

    /** For subclasses. */
    protected StoryboardPlannerContract() {}

    @Override
    protected final Class<StoryboardPlannerProvider> service() {
        return StoryboardPlannerProvider.class;
    }

    private Storyboard plan(GenerationRequest request) {
        return engine().plan(request, Preset.builder("test", 640, 360).build(), context());
    }

    @Test
    final void everyWordOfAScriptIsToldInOrder() {
        String told = plan(GenerationRequest.script(TEXT).build()).scenes().stream()
                .map(Scene::narration)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(" "));
        assertEquals(TEXT.replaceAll("\\s+", " "), told.replaceAll("\\s+", " "));
    }

    @Test
    final void thePlanIsTheSameEachTime() {
        GenerationRequest request = GenerationRequest.script(TEXT).seed(5).build();
        assertEquals(plan(request), plan(request));
    }

    @Test
    final void theTitleAskedForIsTaken() {
        assertEquals(
                "My Film",
                plan(GenerationRequest.script(TEXT).title("My Film").build()).title());
    }

    @Test
    final void aPromptBecomesAFilm() {
        Storyboard storyboard =
                plan(GenerationRequest.prompt("a fox in the snow").build());
        assertTrue(storyboard.scenes().stream()
                        .filter(s -> !s.narration().isBlank())
                        .count()
                >= 3);
        assertFalse(storyboard.title().isBlank());
    }

    @Test
    final void oneWordIsEnough() {
        assertTrue(plan(GenerationRequest.script("Hello").build()).scenes().stream()
                .anyMatch(s -> s.narration().contains("Hello")));
    }

    @Test
    final void nothingToTellIsAnError() {
        for (String text : new String[] {"", "   ", "\n\t\n", "---\n***"}) {
            assertFails(
                    GenerationException.Kind.REQUEST,
                    () -> plan(GenerationRequest.script(text).build()));
        }
    }
}
