package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.random.LatentNoise;
import dev.sota.inference.onnx.internal.random.Noise;
import dev.sota.inference.onnx.internal.scheduler.DenoisingRun;
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
import java.util.Optional;

/** From words, or words and a picture, to pictures: the loop that all families share. For one thread at a time. */
public final class DiffusionPipeline {

    private static final int CHANNELS = 4;

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
     */
    public record Outcome(List<Picture> pictures, int cutTokens) {}

    /**
     * Paints.
     *
     * @param asked what is asked for
     * @param stop ends it early
     * @param listener is told of each step
     * @return the pictures
     */
    public Outcome generate(Generation asked, StopSwitch stop, StepListener listener) {
        Autoencoder autoencoder = asked.tinyAutoencoder() ? model.tinyAutoencoder() : model.autoencoder();
        LatentShape shape = shape(asked, autoencoder.factor());
        Guidance guidance = asked.guidance();
        boolean guided = guidance.on() && !model.guidanceEmbedded();
        stop.check();
        Conditioning words = model.condition(
                new Prompts(asked.prompt(), asked.negative(), guided, asked.weighted()),
                asked.width(),
                asked.height(),
                sessions,
                stop);
        LatentNoise noise = LatentNoise.of(asked.generator(), asked.seeds());
        Scheduler scheduler = asked.scheduler()
                .map(name -> Schedulers.of(model.scheduler(), name))
                .orElseGet(() -> Schedulers.of(model.scheduler()));
        DenoisingRun run = scheduler.start(settings(asked, scheduler), shape);
        Beginning beginning = begin(asked, scheduler, run, shape, autoencoder, noise, stop);
        float[] latents = beginning.latents();
        Denoiser denoiser = model.denoiser(sessions, shape, words, guidance);
        denoise(run, beginning, guidance, denoiser, noise, stop, listener);
        return new Outcome(decode(asked, autoencoder, latents, shape, stop), words.cutTokens());
    }

    private static LatentShape shape(Generation asked, int factor) {
        if (asked.width() % factor != 0 || asked.height() % factor != 0) {
            throw GenerationException.request(
                            "The model cannot paint " + asked.width() + " by " + asked.height() + " pixels.")
                    .remedy("Ask for sides that are multiples of " + factor + ".")
                    .build();
        }
        return new LatentShape(asked.seeds().length, CHANNELS, asked.height() / factor, asked.width() / factor);
    }

    /** Consistency models space their steps over the part of the schedule that a picture leaves; others skip steps. */
    private static boolean spacesOverStrength(Scheduler scheduler) {
        return scheduler.config().className().equals("LCMScheduler")
                || scheduler.config().className().equals("TCDScheduler");
    }

    private static RunSettings settings(Generation asked, Scheduler scheduler) {
        RunSettings.Builder settings = RunSettings.builder(asked.steps()).noiseSeed(asked.seeds()[0]);
        if (spacesOverStrength(scheduler)) {
            asked.start().ifPresent(start -> settings.strength(start.strength()));
        }
        return settings.build();
    }

    /** Where the loop starts, and what a mask keeps. */
    @SuppressWarnings("ArrayRecordComponent") // working memory of one generation
    private record Beginning(float[] latents, int first, Optional<Kept> kept) {}

    private Beginning begin(
            Generation asked,
            Scheduler scheduler,
            DenoisingRun run,
            LatentShape shape,
            Autoencoder autoencoder,
            Noise noise,
            StopSwitch stop) {
        float[] latents = new float[shape.size()];
        if (asked.start().isEmpty()) {
            noise.fill(latents);
            scale(latents, run.initNoiseSigma());
            return new Beginning(latents, 0, Optional.empty());
        }
        Start start = asked.start().get();
        int first = spacesOverStrength(scheduler) ? 0 : first(asked.steps(), start.strength(), scheduler.order());
        float[] original = autoencoder.encode(start.picture(), sessions, stop).draw(shape.batch(), noise);
        float[] unit = new float[shape.size()];
        noise.fill(unit);
        if (start.mask().isPresent() && start.strength() == 1) {
            System.arraycopy(unit, 0, latents, 0, latents.length);
            scale(latents, run.initNoiseSigma());
        } else {
            run.addNoise(first, original, unit, latents);
        }
        Optional<Kept> kept = start.mask().map(mask -> {
            // Diffusers draws the latents of the masked picture here, also for models that do not look at them.
            noise.fill(new float[shape.size()]);
            return new Kept(original, unit, Pixels.mask(mask, autoencoder.factor()), shape);
        });
        return new Beginning(latents, first, kept);
    }

    private static int first(int steps, double strength, int order) {
        int made = Math.min((int) (steps * strength), steps);
        if (made < 1) {
            throw GenerationException.request("No step is left of " + steps + " at a strength of " + strength + ".")
                    .remedy("Ask for more steps, or for more strength.")
                    .build();
        }
        return (steps - made) * order;
    }

    private static void scale(float[] values, float by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
    }

    private static void denoise(
            DenoisingRun run,
            Beginning beginning,
            Guidance guidance,
            Denoiser denoiser,
            Noise noise,
            StopSwitch stop,
            StepListener listener) {
        float[] latents = beginning.latents();
        float[] scaled = new float[latents.length];
        float[] prediction = new float[latents.length];
        double[] timesteps = run.timesteps();
        int total = timesteps.length - beginning.first();
        for (int index = beginning.first(); index < timesteps.length; index++) {
            stop.check();
            int done = index - beginning.first();
            run.scaleModelInput(index, latents, scaled);
            denoiser.predict(scaled, timesteps[index], guidance.covers(done, total), prediction, stop);
            run.step(index, prediction, latents, noise);
            if (beginning.kept().isPresent()) {
                beginning.kept().get().restore(run, index + 1, timesteps.length, latents);
            }
            listener.stepped(done + 1, total, latents);
        }
    }

    private List<Picture> decode(
            Generation asked, Autoencoder autoencoder, float[] latents, LatentShape shape, StopSwitch stop) {
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
            pictures.add(Pixels.picture(planes, asked.width(), asked.height()));
        }
        return List.copyOf(pictures);
    }
}
