package dev.sota.core.internal.plan;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.plan.text.Script;
import dev.sota.core.internal.plan.text.ScriptReader;
import dev.sota.spi.RunContext;
import dev.sota.spi.StoryboardPlanner;
import java.util.Locale;

/** The built-in planner. Holds nothing between plans. */
final class Storyteller implements StoryboardPlanner {

    @Override
    public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
        if (request.storyboard().isPresent()) {
            return request.storyboard().get();
        }
        context.checkpoint();
        Limits.check(request);
        Script script = new ScriptReader().read(request.text(), request.title().orElse(""));
        if (script.sections().isEmpty()) {
            throw Limits.nothingToTell("nothing is left of it without its markup");
        }
        Limits.checkLength(script, request.speechRate());
        context.checkpoint();
        Locale language = request.language();
        Choice choice = new Choice(request.seed());
        return new ScriptFilm(script, language, choice, context).plan();
    }
}
