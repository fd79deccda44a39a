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
import tools.jackson.databind.JsonNode;

/** A latent diffusion model with a U-Net; families differ in how they read words. */
final class UnetModel implements DiffusionModel {

    private static final String SAMPLE = "sample";
    private static final int LATENT_CHANNELS = 4;
    /** Latents, the mask, and the latents of what it keeps. */
    private static final int INPAINTING_CHANNELS = 9;

    private final ModelFolder folder;
    private final GraphFile unet;
    private final TextConditioner text;
    private final Autoencoder autoencoder;
    private final Autoencoder tiny;
    private final SchedulerConfig scheduler;
    private final NativeSize size;
    private final LatentPreview preview;

    private final Optional<SafetyChecker> safety;

    private UnetModel(
            ModelFolder folder, GraphFile unet, TextConditioner text, SchedulerConfig scheduler, FamilyTraits traits) {
        this.folder = folder;
        this.unet = unet;
        this.text = text;
        this.scheduler = scheduler;
        this.autoencoder = Autoencoder.find(folder, "vae", traits.latents())
                .orElseThrow(() -> missing(folder, "vae_decoder/model.onnx"));
        this.tiny = Autoencoder.find(folder, "tiny_vae", traits.latents().asTrainedOn())
                .orElse(autoencoder);
        this.size = size(folder, autoencoder.factor(), traits.side());
        this.preview = traits.preview();
        this.safety = SafetyChecker.find(folder);
    }

    private UnetModel(UnetModel from, GraphFile unet, TextConditioner text) {
        this.folder = from.folder;
        this.unet = unet;
        this.text = text;
        this.scheduler = from.scheduler;
        this.autoencoder = from.autoencoder;
        this.tiny = from.tiny;
        this.size = from.size;
        this.preview = from.preview;
        this.safety = from.safety;
    }

    /** Reads what the families share. */
    static UnetModel read(ModelFolder folder, TextConditioner text, FamilyTraits traits) {
        GraphFile unet = folder.requireGraph("unet", "U-Net");
        check(unet, traits.extras());
        return new UnetModel(folder, unet, text, solver(folder), traits);
    }

    static SchedulerConfig solver(ModelFolder folder) {
        return SchedulerConfig.of(folder.json("scheduler/scheduler_config.json")
                .orElseThrow(() -> missing(folder, "scheduler/scheduler_config.json")));
    }

    static dev.sota.api.GenerationException missing(ModelFolder folder, String name) {
        return ModelFaults.missing(folder.root().resolve(name), "such file");
    }

    private static NativeSize size(ModelFolder folder, int factor, int usualSide) {
        JsonNode config = folder.json("unet/config.json").orElse(null);
        int side = usualSide / factor;
        int blocks = 4;
        if (config != null) {
            side = config.path("sample_size").asInt(side);
            JsonNode channels = config.path("block_out_channels");
            blocks = channels.isArray() && channels.size() > 0 ? channels.size() : blocks;
        }
        side = Math.max(8, Math.min(256, side));
        return new NativeSize(side * factor, factor << (Math.min(blocks, 6) - 1), factor);
    }

    private static void check(GraphFile unet, List<String> extras) {
        GraphValue sample = unet.require(SAMPLE, 4);
        if (sample.side(1) >= 0 && sample.side(1) != LATENT_CHANNELS && sample.side(1) != INPAINTING_CHANNELS) {
            throw ModelFaults.unfit(
                    unet.path(),
                    "it reads " + sample.side(1) + " channels where " + LATENT_CHANNELS + " and, for inpainting, "
                            + INPAINTING_CHANNELS + " are known");
        }
        unet.require(GraphDenoiser.TIME, 0, 1);
        unet.require(GraphDenoiser.HIDDEN, 3);
        unet.requireImageOutput();
        List<String> known = new ArrayList<>(List.of(SAMPLE, GraphDenoiser.TIME, GraphDenoiser.HIDDEN));
        if (unet.input(GraphDenoiser.GUIDANCE).isPresent()) {
            known.add(GraphDenoiser.GUIDANCE);
            if (unet.require(GraphDenoiser.GUIDANCE, 2).side(1) < 4) {
                throw ModelFaults.unfit(unet.path(), "the size of its input timestep_cond is not fixed");
            }
        }
        for (String extra : extras) {
            unet.require(extra, 2);
            known.add(extra);
        }
        for (GraphValue input : unet.inputs()) {
            if (!known.contains(input.name())) {
                throw ModelFaults.unfit(unet.path(), "it has an input \"" + input.name() + "\" of unknown meaning");
            }
        }
    }

    @Override
    public SchedulerConfig scheduler() {
        return scheduler;
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
        return size;
    }

    @Override
    public boolean guidanceEmbedded() {
        return unet.input(GraphDenoiser.GUIDANCE).isPresent();
    }

    /** The graph says it, or leaves it open for its configuration to say. */
    @Override
    public boolean readsMask() {
        long channels = unet.require(SAMPLE, 4).side(1);
        if (channels < 0) {
            channels = folder.json("unet/config.json")
                    .map(config -> config.path("in_channels").asLong(LATENT_CHANNELS))
                    .orElse((long) LATENT_CHANNELS);
        }
        return channels == INPAINTING_CHANNELS;
    }

    @Override
    public LatentPreview preview() {
        return preview;
    }

    @Override
    public ModelFolder folder() {
        return folder;
    }

    @Override
    public DiffusionModel with(Loras loras) {
        return new UnetModel(this, loras.applied("unet", unet), text.with(loras));
    }

    @Override
    public DiffusionModel with(Inversions inversions) {
        return new UnetModel(this, unet, text.with(inversions));
    }

    @Override
    public Optional<SafetyChecker> safety() {
        return safety;
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        return text.condition(prompts, width, height, sessions, stop);
    }

    @Override
    public List<MemoryNeed> needs(LatentShape shape, boolean guided) {
        List<MemoryNeed> needs = new ArrayList<>(text.needs());
        needs.add(new MemoryNeed(unet, working(shape, guided)));
        return needs;
    }

    private long working(LatentShape shape, boolean guided) {
        return UnetMemory.of(unet).bytes(shape.batch() * (guided ? 2L : 1L), shape.height(), shape.width());
    }

    @Override
    public Denoiser denoiser(
            SessionStore sessions, LatentShape shape, Conditioning conditioning, Guidance guidance, float[] beside) {
        long width = unet.input(GraphDenoiser.HIDDEN).orElseThrow().side(2);
        if (width >= 0 && width != conditioning.positive().width()) {
            throw ModelFaults.unfit(
                    unet.path(),
                    "it reads states of " + width + " numbers, and the text encoders return "
                            + conditioning.positive().width());
        }
        long working = working(shape, conditioning.negative().isPresent());
        return new GraphDenoiser(sessions.open(unet, working), SAMPLE, shape, conditioning, guidance, beside);
    }
}
