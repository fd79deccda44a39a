package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.random.LatentNoise;
import dev.sota.inference.onnx.internal.scheduler.DenoisingRun;
import dev.sota.inference.onnx.internal.scheduler.Foresight;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.RunSettings;
import dev.sota.inference.onnx.internal.scheduler.Scheduler;
import dev.sota.inference.onnx.internal.scheduler.Schedulers;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One generation, from the words to the pictures. To be used once. */
final class GenerationRun {

    private final DiffusionModel model;
    private final SessionStore sessions;
    private final Generation asked;
    private final StopSwitch stop;
    private final StepListener listener;
    private final GenerationPlan plan;
    private final Autoencoder autoencoder;
    private final LatentShape shape;

    GenerationRun(
            DiffusionModel model, SessionStore sessions, Generation asked, StopSwitch stop, StepListener listener) {
        this.model = model;
        this.sessions = sessions;
        this.asked = asked;
        this.stop = stop;
        this.listener = listener;
        this.plan = GenerationPlan.of(model, asked, asked.start().isPresent());
        this.autoencoder = plan.autoencoder();
        this.shape = plan.shape();
    }

    DiffusionPipeline.Outcome make() {
        stop.check();
        plan.requireMemory(sessions.memoryLimit());
        Conditioning words = words(asked.prompt());
        if (asked.morph().prompt().isPresent()) {
            words = asked.morph().between(words, words(asked.morph().prompt().get()));
        }
        LatentNoise noise = LatentNoise.of(asked.generator(), asked.seeds());
        Scheduler scheduler = asked.scheduler()
                .map(name -> Schedulers.of(model.scheduler(), name))
                .orElseGet(() -> Schedulers.of(model.scheduler()));
        DenoisingRun run = scheduler.start(settings(scheduler), shape);
        Beginning beginning = new Beginnings(model, asked, shape, noise, sessions, stop).begin(scheduler, run);
        Denoiser denoiser = model.denoiser(sessions, shape, words, asked.guidance(), beginning.beside());
        denoise(run, beginning, denoiser, noise, Foresight.of(scheduler));
        requireNumbers(beginning.latents());
        return new DiffusionPipeline.Outcome(
                decode(beginning.latents()),
                words.cutTokens(),
                scheduler.config().className());
    }

    private Conditioning words(String prompt) {
        Prompts prompts = new Prompts(prompt, asked.negative(), plan.guided(), asked.weighted());
        return model.condition(prompts, asked.width(), asked.height(), sessions, stop);
    }

    private RunSettings settings(Scheduler scheduler) {
        RunSettings.Builder settings = RunSettings.builder(asked.steps()).noiseSeed(asked.seeds()[0]);
        if (Beginnings.spacesOverStrength(scheduler)) {
            asked.start().ifPresent(start -> settings.strength(start.strength()));
        }
        model.sampling().settle(settings, scheduler, shape);
        return settings.build();
    }

    private void denoise(
            DenoisingRun run, Beginning beginning, Denoiser denoiser, LatentNoise noise, Foresight foresight) {
        float[] latents = beginning.latents();
        float[] scaled = new float[latents.length];
        float[] prediction = new float[latents.length];
        float[] original = new float[latents.length];
        double[] timesteps = run.timesteps();
        int total = timesteps.length - beginning.first();
        for (int index = beginning.first(); index < timesteps.length; index++) {
            stop.check();
            int done = index - beginning.first();
            run.scaleModelInput(index, latents, scaled);
            denoiser.predict(scaled, timesteps[index], asked.guidance().covers(done, total), prediction, stop);
            foresight.foresee(timesteps[index], scaled, prediction, original);
            listener.foreseen(original, shape.width(), shape.height());
            run.step(index, prediction, latents, noise);
            if (beginning.kept().isPresent()) {
                beginning.kept().get().restore(run, index + 1, timesteps.length, latents);
            }
            listener.stepped(done + 1, total, latents);
        }
    }

    /** Graphs with 16-bit numbers overflow when they were not made for them; a black picture would not say so. */
    private void requireNumbers(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw ModelFaults.overflow(model.folder());
            }
        }
    }

    private List<Picture> decode(float[] latents) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < shape.batch(); i++) {
            stop.check();
            float[] one = Arrays.copyOfRange(latents, i * shape.picture(), (i + 1) * shape.picture());
            float[] planes = asked.tiling()
                    .decode(
                            one,
                            shape.width(),
                            shape.height(),
                            autoencoder.factor(),
                            (part, width, height) -> autoencoder.decode(part, width, height, sessions, stop));
            requireNumbers(planes);
            pictures.add(Pixels.picture(planes, asked.width(), asked.height()));
        }
        return List.copyOf(pictures);
    }
}
