package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link StoryboardPlanner}. Found by {@link java.util.ServiceLoader}. */
public interface StoryboardPlannerProvider extends Provider<StoryboardPlanner> {
    @Override
    default EngineKind kind() {
        return EngineKind.STORYBOARD_PLANNER;
    }
}
