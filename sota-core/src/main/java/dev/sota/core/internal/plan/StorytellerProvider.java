package dev.sota.core.internal.plan;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;

/** Finds the built-in planner, {@code storyteller}. */
public final class StorytellerProvider implements StoryboardPlannerProvider {

    /** For {@link java.util.ServiceLoader}. */
    public StorytellerProvider() {}

    @Override
    public String id() {
        return "storyteller";
    }

    @Override
    public String version() {
        return "8";
    }

    @Override
    public StoryboardPlanner open(EngineSettings settings) {
        return new Storyteller();
    }
}
