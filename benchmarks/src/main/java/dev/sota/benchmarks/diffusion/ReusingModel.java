package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.pipeline.Autoencoder;
import dev.sota.inference.onnx.internal.pipeline.Conditioning;
import dev.sota.inference.onnx.internal.pipeline.Denoiser;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.Guidance;
import dev.sota.inference.onnx.internal.pipeline.LatentPreview;
import dev.sota.inference.onnx.internal.pipeline.NativeSize;
import dev.sota.inference.onnx.internal.pipeline.Prompts;
import dev.sota.inference.onnx.internal.pipeline.SafetyChecker;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.List;
import java.util.Optional;

/**
 * A model that gives its last prediction again while its input has changed little since: the sum of relative changes stays
 * below a threshold, as in TeaCache (Liu et al., 2024, arXiv:2411.19108), of which a graph in one piece allows only this.
 */
final class ReusingModel implements DiffusionModel {

    private final DiffusionModel model;
    private final double threshold;
    private int calls;

    ReusingModel(DiffusionModel model, double threshold) {
        this.model = model;
        this.threshold = threshold;
    }

    /** How many calls were made. */
    int calls() {
        return calls;
    }

    @Override
    public Denoiser denoiser(
            SessionStore sessions, LatentShape shape, Conditioning conditioning, Guidance guidance, float[] beside) {
        Denoiser real = model.denoiser(sessions, shape, conditioning, guidance, beside);
        float[] before = new float[shape.size()];
        float[] kept = new float[shape.size()];
        double[] changed = {Double.POSITIVE_INFINITY};
        return (sample, timestep, guided, output, stop) -> {
            changed[0] += change(before, sample);
            System.arraycopy(sample, 0, before, 0, sample.length);
            if (changed[0] >= threshold) {
                real.predict(sample, timestep, guided, kept, stop);
                calls++;
                changed[0] = 0;
            }
            System.arraycopy(kept, 0, output, 0, kept.length);
        };
    }

    private static double change(float[] before, float[] now) {
        double off = 0;
        double size = 1e-9;
        for (int i = 0; i < now.length; i++) {
            off += Math.abs(now[i] - before[i]);
            size += Math.abs(before[i]);
        }
        return off / size;
    }

    @Override
    public SchedulerConfig scheduler() {
        return model.scheduler();
    }

    @Override
    public Autoencoder autoencoder() {
        return model.autoencoder();
    }

    @Override
    public Autoencoder tinyAutoencoder() {
        return model.tinyAutoencoder();
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
    public boolean readsMask() {
        return model.readsMask();
    }

    @Override
    public LatentPreview preview() {
        return model.preview();
    }

    @Override
    public ModelFolder folder() {
        return model.folder();
    }

    @Override
    public DiffusionModel with(Loras loras) {
        return new ReusingModel(model.with(loras), threshold);
    }

    @Override
    public DiffusionModel with(Inversions inversions) {
        return new ReusingModel(model.with(inversions), threshold);
    }

    @Override
    public Optional<SafetyChecker> safety() {
        return model.safety();
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        return model.condition(prompts, width, height, sessions, stop);
    }

    @Override
    public List<MemoryNeed> needs(LatentShape shape, boolean guided) {
        return model.needs(shape, guided);
    }
}
