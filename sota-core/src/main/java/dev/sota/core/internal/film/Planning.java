package dev.sota.core.internal.film;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.spi.RunContext;
import dev.sota.spi.StoryboardPlannerProvider;

/** Request to storyboard. */
public final class Planning {

    private Planning() {}

    /**
     * Plans.
     *
     * @param casting chooses the planner
     * @param request what is wanted
     * @param context the run
     * @return the storyboard; the request's own when it carries one
     */
    public static Storyboard plan(Casting casting, GenerationRequest request, RunContext context) {
        Preset preset = casting.preset(request);
        casting.checkOptions(request);
        if (request.storyboard().isPresent()) {
            return request.storyboard().get();
        }
        StoryboardPlannerProvider provider = casting.planner();
        return EngineCall.of(provider).call(() -> casting.open(provider).plan(request, preset, context));
    }
}
