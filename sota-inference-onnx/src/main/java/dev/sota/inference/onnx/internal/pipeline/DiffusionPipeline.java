package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import java.util.List;

/** From words, or words and a picture, to pictures: the loop that all families share. For one thread at a time. */
public final class DiffusionPipeline {

    private final DiffusionModel model;
    private final SessionStore sessions;

    /**
     * A pipeline.
     *
     * @param model what paints
     * @param sessions where its graphs are loaded
     */
    public DiffusionPipeline(DiffusionModel model, SessionStore sessions) {
        this.model = model;
        this.sessions = sessions;
    }

    /**
     * What was made.
     *
     * @param pictures one for each seed
     * @param cutTokens how many tokens of the prompt did not fit
     * @param scheduler the solver's class in diffusers
     */
    public record Outcome(List<Picture> pictures, int cutTokens, String scheduler) {}

    /**
     * What a generation needs.
     *
     * @param asked what is asked for; the picture that it starts from may be left out
     * @param starts whether it starts from a picture
     * @return the plan; nothing is loaded for it
     */
    public GenerationPlan plan(Generation asked, boolean starts) {
        return GenerationPlan.of(model, asked, starts);
    }

    /**
     * Paints.
     *
     * @param asked what is asked for
     * @param stop ends it early
     * @param listener is told of each step
     * @return the pictures
     */
    public Outcome generate(Generation asked, StopSwitch stop, StepListener listener) {
        return new GenerationRun(model, sessions, asked, stop, listener).make();
    }
}
