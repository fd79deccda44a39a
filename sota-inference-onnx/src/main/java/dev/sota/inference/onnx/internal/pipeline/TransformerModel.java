package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A latent flow model with a transformer over patches of the latents (Esser et al., 2024, arXiv:2403.03206). */
final class TransformerModel implements DiffusionModel {

    static final String PART = "transformer";

    private static final String SAMPLE = "hidden_states";

    private final ModelFolder folder;
    private final GraphFile transformer;
    private final TransformerShape form;
    private final TextConditioner text;
    private final FamilyTraits traits;
    private final SchedulerConfig scheduler;
    private final Autoencoder autoencoder;
    private final Autoencoder tiny;
    private final List<String> notes;

    private TransformerModel(
            ModelFolder folder,
            GraphFile transformer,
            TransformerShape form,
            TextConditioner text,
            FamilyTraits traits,
            List<String> notes) {
        this.folder = folder;
        this.transformer = transformer;
        this.form = form;
        this.text = text;
        this.traits = traits;
        this.scheduler = UnetModel.solver(folder);
        this.autoencoder = Autoencoder.find(folder, "vae", traits.latents())
                .orElseThrow(() -> UnetModel.missing(folder, "vae_decoder/model.onnx"));
        this.tiny = Autoencoder.find(folder, "tiny_vae", traits.latents().asTrainedOn())
                .orElse(autoencoder);
        this.notes = notes;
    }

    /** Reads what the families share. */
    static TransformerModel read(ModelFolder folder, ClipPair encoders, FamilyTraits traits, List<String> notes) {
        GraphFile transformer = folder.requireGraph(PART, "transformer");
        check(transformer, traits);
        TransformerShape form = TransformerShape.of(folder, transformer);
        TextConditioner text = new JointConditioner(encoders, transformer, form.jointWidth());
        return new TransformerModel(folder, transformer, form, text, traits, notes);
    }

    private static void check(GraphFile graph, FamilyTraits traits) {
        GraphValue sample = graph.require(SAMPLE, 4);
        int channels = traits.latents().channels();
        if (sample.side(1) >= 0 && sample.side(1) != channels) {
            throw ModelFaults.unfit(
                    graph.path(), "it reads " + sample.side(1) + " channels where " + channels + " are known");
        }
        graph.require(GraphDenoiser.TIME, 0, 1);
        graph.require(GraphDenoiser.HIDDEN, 3);
        graph.requireImageOutput();
        List<String> known = new ArrayList<>(List.of(SAMPLE, GraphDenoiser.TIME, GraphDenoiser.HIDDEN));
        for (String extra : traits.extras()) {
            graph.require(extra, 2);
            known.add(extra);
        }
        for (GraphValue input : graph.inputs()) {
            if (!known.contains(input.name())) {
                throw ModelFaults.unfit(graph.path(), "it has an input \"" + input.name() + "\" of unknown meaning");
            }
        }
    }

    @Override
    public SchedulerConfig scheduler() {
        return scheduler;
    }

    @Override
    public Sampling sampling() {
        return new FlowSampling(form.patch());
    }

    @Override
    public Autoencoder autoencoder() {
        return autoencoder;
    }

    @Override
    public Autoencoder tinyAutoencoder() {
        return tiny;
    }

    @Override
    public NativeSize size() {
        return form.size(traits.side(), autoencoder.factor());
    }

    @Override
    public boolean guidanceEmbedded() {
        return false;
    }

    @Override
    public boolean readsMask() {
        return false;
    }

    @Override
    public LatentPreview preview() {
        return traits.preview();
    }

    @Override
    public ModelFolder folder() {
        return folder;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public DiffusionModel with(Loras loras) {
        return new TransformerModel(folder, loras.applied(PART, transformer), form, text.with(loras), traits, notes);
    }

    @Override
    public DiffusionModel with(Inversions inversions) {
        return new TransformerModel(folder, transformer, form, text.with(inversions), traits, notes);
    }

    @Override
    public List<MemoryNeed> needs(LatentShape shape, boolean guided) {
        List<MemoryNeed> needs = new ArrayList<>(text.needs());
        needs.add(new MemoryNeed(transformer, working(shape, guided, JointConditioner.USUAL)));
        return needs;
    }

    private long working(LatentShape shape, boolean guided, int words) {
        return form.memory().bytes(shape.batch() * (guided ? 2L : 1L), form.tokens(shape) + words);
    }

    @Override
    public Optional<SafetyChecker> safety() {
        return SafetyChecker.find(folder);
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        return text.condition(prompts, width, height, sessions, stop);
    }

    @Override
    public Denoiser denoiser(
            SessionStore sessions, LatentShape shape, Conditioning conditioning, Guidance guidance, float[] beside) {
        conditioning.positive().extras().forEach((name, values) -> {
            long width = transformer.require(name, 2).side(1);
            if (width >= 0 && width != values.length) {
                throw ModelFaults.unfit(
                        transformer.path(),
                        "its input \"" + name + "\" has " + width + " numbers, and the text encoders return "
                                + values.length);
            }
        });
        long working = working(
                shape,
                conditioning.negative().isPresent(),
                conditioning.positive().tokens());
        return new GraphDenoiser(sessions.open(transformer, working), SAMPLE, shape, conditioning, guidance, beside);
    }
}
