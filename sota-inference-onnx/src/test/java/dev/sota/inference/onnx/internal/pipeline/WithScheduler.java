package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.List;
import java.util.Optional;

/** A model with another solver's configuration than its folder has. */
record WithScheduler(DiffusionModel model, SchedulerConfig scheduler) implements DiffusionModel {

    @Override
    public Autoencoder autoencoder() {
        return model.autoencoder();
    }

    @Override
    public Autoencoder tinyAutoencoder() {
        return model.tinyAutoencoder();
    }

    @Override
    public Sampling sampling() {
        return model.sampling();
    }

    @Override
    public NativeSize size() {
        return model.size();
    }

    @Override
    public boolean guidanceEmbedded() {
        return model.guidanceEmbedded();
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        return model.condition(prompts, width, height, sessions, stop);
    }

    @Override
    public boolean readsMask() {
        return model.readsMask();
    }

    @Override
    public LatentPreview preview() {
        return model.preview();
    }

    @Override
    public DiffusionModel with(Loras loras) {
        return new WithScheduler(model.with(loras), scheduler);
    }

    @Override
    public DiffusionModel with(Inversions inversions) {
        return new WithScheduler(model.with(inversions), scheduler);
    }

    @Override
    public Optional<SafetyChecker> safety() {
        return model.safety();
    }

    @Override
    public ModelFolder folder() {
        return model.folder();
    }

    @Override
    public List<MemoryNeed> needs(LatentShape shape, boolean guided) {
        return model.needs(shape, guided);
    }

    @Override
    public Denoiser denoiser(
            SessionStore sessions, LatentShape shape, Conditioning conditioning, Guidance guidance, float[] beside) {
        return model.denoiser(sessions, shape, conditioning, guidance, beside);
    }
}
