package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.random.LatentNoise;
import dev.sota.inference.onnx.internal.scheduler.DenoisingRun;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.Scheduler;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.Arrays;
import java.util.Optional;

/** Makes what a generation starts from: noise, or a picture and noise. Draws from the generators in diffusers' order. */
final class Beginnings {

    private final DiffusionModel model;
    private final Generation asked;
    private final LatentShape shape;
    private final Autoencoder autoencoder;
    private final LatentNoise noise;
    private final SessionStore sessions;
    private final StopSwitch stop;

    Beginnings(
            DiffusionModel model,
            Generation asked,
            LatentShape shape,
            LatentNoise noise,
            SessionStore sessions,
            StopSwitch stop) {
        this.model = model;
        this.asked = asked;
        this.shape = shape;
        this.autoencoder = asked.tinyAutoencoder() ? model.tinyAutoencoder() : model.autoencoder();
        this.noise = noise;
        this.sessions = sessions;
        this.stop = stop;
    }

    /** Consistency models space their steps over the part of the schedule that a picture leaves; others skip steps. */
    static boolean spacesOverStrength(Scheduler scheduler) {
        return scheduler.config().className().equals("LCMScheduler")
                || scheduler.config().className().equals("TCDScheduler");
    }

    Beginning begin(Scheduler scheduler, DenoisingRun run) {
        if (asked.start().isPresent()) {
            return from(asked.start().get(), scheduler, run);
        }
        float[] latents = unitNoise();
        scale(latents, run.initNoiseSigma());
        return new Beginning(latents, 0, Optional.empty(), beside(Optional.empty()));
    }

    private Beginning from(Start start, Scheduler scheduler, DenoisingRun run) {
        int first = spacesOverStrength(scheduler)
                ? 0
                : model.sampling().skipped(asked.steps(), start.strength()) * scheduler.order();
        boolean anew = start.mask().isPresent() && start.strength() == 1;
        // A model that reads the mask does not need the picture when nothing of it is started from.
        float[] original = anew && model.readsMask() ? new float[0] : encode(Pixels.planes(start.picture()));
        float[] unit = unitNoise();
        float[] latents = new float[shape.size()];
        if (anew) {
            System.arraycopy(unit, 0, latents, 0, latents.length);
            scale(latents, run.initNoiseSigma());
        } else {
            run.addNoise(first, original, unit, latents);
        }
        if (model.readsMask()) {
            return new Beginning(latents, first, Optional.empty(), beside(Optional.of(start)));
        }
        Optional<Kept> kept = start.mask().map(mask -> {
            // Diffusers draws the latents of the masked picture here, also for models that do not look at them.
            noise.fill(new float[shape.size()]);
            return new Kept(original, unit, Pixels.mask(mask, autoencoder.factor()), shape);
        });
        return new Beginning(latents, first, kept, new float[0]);
    }

    private float[] encode(float[] planes) {
        return autoencoder
                .encode(planes, shape.width(), shape.height(), asked.tiling(), sessions, stop)
                .draw(shape.batch(), noise);
    }

    private float[] unitNoise() {
        float[] unit = new float[shape.size()];
        noise.fill(unit);
        if (asked.morph().seed().isEmpty()) {
            return unit;
        }
        long[] seeds = new long[shape.batch()];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = asked.morph().seed().get() + i;
        }
        float[] other = new float[shape.size()];
        LatentNoise.of(asked.generator(), seeds).fill(other);
        return asked.morph().between(unit, other, shape.picture());
    }

    /** The mask and the latents of what it keeps, which models made for inpainting read; without a picture, all is new. */
    private float[] beside(Optional<Start> start) {
        if (!model.readsMask()) {
            return new float[0];
        }
        int area = shape.height() * shape.width();
        float[] mask = new float[area];
        Arrays.fill(mask, 1);
        float[] kept = Pixels.zeros(asked.width(), asked.height());
        if (start.isPresent() && start.get().mask().isPresent()) {
            mask = Pixels.mask(start.get().mask().get(), autoencoder.factor());
            kept = Pixels.masked(start.get().picture(), start.get().mask().get());
        }
        float[] latents = encode(kept);
        float[] beside = new float[shape.batch() * area + latents.length];
        int each = area + shape.picture();
        for (int i = 0; i < shape.batch(); i++) {
            System.arraycopy(mask, 0, beside, i * each, area);
            System.arraycopy(latents, i * shape.picture(), beside, i * each + area, shape.picture());
        }
        return beside;
    }

    private static void scale(float[] values, float by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
    }
}
