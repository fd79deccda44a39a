package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.random.Noise;
import dev.sota.inference.onnx.internal.session.Fetched;
import dev.sota.inference.onnx.internal.session.GraphCall;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Between pixels and latents, one picture at a time. Immutable. */
public final class Autoencoder {

    /** What a run of the usual decoder takes for each pixel. Measured (docs/diffusion-performance.md). */
    private static final long WORKING_PER_PIXEL = 5_000;
    /** The scores of its head in the middle, where every latent attends to every other, four times. */
    private static final long WORKING_PER_PAIR = 16;
    /** What one of the tiny decoders takes for each pixel, likewise; nothing in it attends. */
    private static final long TINY_PER_PIXEL = 1_600;
    /** The channels that pixels have at the most in the one, and in the other. */
    private static final double CHANNELS = 256;

    private static final double TINY_CHANNELS = 64;

    private final GraphFile decoder;
    private final Optional<GraphFile> encoder;
    private final LatentTraits traits;
    private final int factor;
    private final boolean small;
    private final double breadth;

    private Autoencoder(
            GraphFile decoder,
            Optional<GraphFile> encoder,
            LatentTraits traits,
            int factor,
            boolean small,
            double breadth) {
        this.decoder = decoder;
        this.encoder = encoder;
        this.traits = traits;
        this.factor = factor;
        this.small = small;
        this.breadth = breadth;
    }

    /** The autoencoder whose parts begin with a name, or nothing when there is none. */
    static Optional<Autoencoder> find(ModelFolder folder, String name, LatentTraits usual) {
        return folder.graph(name + "_decoder").map(decoder -> {
            Optional<GraphFile> encoder = folder.graph(name + "_encoder");
            check(decoder);
            encoder.ifPresent(Autoencoder::check);
            JsonNode config = folder.json(name + "_decoder/config.json").orElse(null);
            LatentTraits traits = usual;
            int channels = usual.channels();
            int blocks = 4;
            boolean small = name.startsWith("tiny");
            double breadth = 1;
            if (config != null) {
                channels = config.path("latent_channels").asInt(channels);
                traits = new LatentTraits(
                        usual.channels(),
                        config.path("scaling_factor").asDouble(usual.scaling()),
                        config.path("shift_factor").asDouble(0));
                JsonNode levels = config.path("block_out_channels");
                blocks = levels.isArray() && levels.size() > 0 ? levels.size() : blocks;
                small |= config.path("_class_name").asString("").equals("AutoencoderTiny");
                breadth = Breadth.of(config, true, small ? TINY_CHANNELS : CHANNELS);
            }
            boolean usable = traits.scaling() > 0 && traits.scaling() < 1000 && Math.abs(traits.shift()) < 1000;
            if (!usable || blocks > 8) {
                throw ModelFaults.unfit(decoder.path(), "its config.json asks for a scale that no model has");
            }
            requireChannels(decoder, channels, usual.channels());
            return new Autoencoder(decoder, encoder, traits, 1 << (blocks - 1), small, breadth);
        });
    }

    private static void check(GraphFile graph) {
        if (graph.inputs().size() != 1 || graph.inputs().get(0).rank() != 4) {
            throw ModelFaults.unfit(graph.path(), "an autoencoder's part has one input of four dimensions");
        }
        graph.requireImageOutput();
    }

    /** The graph says it, or leaves it open for its configuration to say. */
    private static void requireChannels(GraphFile decoder, int configured, int wanted) {
        long own = decoder.inputs().get(0).side(1);
        long channels = own < 0 ? configured : own;
        if (channels != wanted) {
            throw ModelFaults.unfit(
                    decoder.path(), "it reads latents of " + channels + " channels, and the model has " + wanted);
        }
    }

    /**
     * How many numbers one latent has.
     *
     * @return 4 in older models, 16 in newer ones
     */
    int channels() {
        return traits.channels();
    }

    /**
     * How many pixels one latent stands for, along a side.
     *
     * @return 8 in most models
     */
    public int factor() {
        return factor;
    }

    /**
     * Latents to pixels.
     *
     * @param latents one picture's, as the solver left them
     * @param width in latents
     * @param height in latents
     * @param sessions where graphs are loaded
     * @param stop ends it early
     * @return planes of red, green and blue
     */
    float[] decode(float[] latents, int width, int height, SessionStore sessions, StopSwitch stop) {
        int channels = latents.length / (width * height);
        int pixels = width * height * factor * factor;
        String input = decoder.inputs().get(0).name();
        String output = decoder.outputs().get(0).name();
        GraphCall call = sessions.open(decoder, decoding((long) width * height).working())
                .call(Map.of(input, new long[] {1, channels, height, width}), Map.of(output, new long[] {
                    1, 3, (long) height * factor, (long) width * factor
                }));
        float scaling = (float) traits.scaling();
        float shift = (float) traits.shift();
        float[] scaled = new float[latents.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = latents[i] / scaling + shift;
        }
        call.input(input).put(scaled);
        call.run(stop);
        float[] planes = new float[3 * pixels];
        call.output(output).get(0, planes, 0, planes.length);
        return planes;
    }

    /** What decoding so many latents at once takes. */
    MemoryNeed decoding(long latents) {
        return new MemoryNeed(decoder, working(latents));
    }

    private long working(long latents) {
        long pixels = latents * factor * factor;
        double each = breadth * (small ? TINY_PER_PIXEL : WORKING_PER_PIXEL);
        return (long) (pixels * each) + (small ? 0 : latents * latents * WORKING_PER_PAIR);
    }

    /** What encoding to so many latents at once takes; nothing where it cannot. */
    Optional<MemoryNeed> encoding(long latents) {
        return encoder.map(graph -> new MemoryNeed(graph, working(latents)));
    }

    /**
     * Whether it has what turns pixels into latents.
     *
     * @return true when pictures can be started from
     */
    public boolean encodes() {
        return encoder.isPresent();
    }

    /**
     * Pixels to what latents are drawn from.
     *
     * @param planes red, green and blue
     * @param width in latents
     * @param height in latents
     * @param tiling in pieces or not
     * @param sessions where graphs are loaded
     * @param stop ends it early
     * @return the distribution
     */
    LatentDistribution encode(
            float[] planes, int width, int height, Tiling tiling, SessionStore sessions, StopSwitch stop) {
        GraphFile graph = encoder.orElseThrow(
                () -> GenerationException.request("The model cannot start from a picture: it has no vae_encoder.")
                        .remedy("Export the model with its encoder, or ask for a picture from words alone.")
                        .build());
        float[] moments = tiling.encode(
                planes,
                width,
                height,
                factor,
                (part, wide, high) -> encode(graph, part, wide / factor, high / factor, sessions, stop));
        return new LatentDistribution(moments, channels() * width * height, traits);
    }

    private float[] encode(
            GraphFile graph, float[] planes, int width, int height, SessionStore sessions, StopSwitch stop) {
        String input = graph.inputs().get(0).name();
        long working = encoding((long) width * height).orElseThrow().working();
        GraphCall call = sessions.open(graph, working)
                .call(Map.of(input, new long[] {1, 3, (long) height * factor, (long) width * factor}), Map.of());
        call.input(input).put(planes);
        Fetched moments =
                call.fetch(List.of(graph.outputs().get(0).name()), stop).get(0);
        int size = channels() * width * height;
        if (moments.values().length != size && moments.values().length != 2 * size) {
            throw ModelFaults.unfit(graph.path(), "it returns neither latents nor their mean and variance");
        }
        return moments.values();
    }

    /** A normal distribution for each latent; some encoders give the latents themselves. */
    static final class LatentDistribution {
        private final float[] mean;
        private final float[] deviation;
        private final float scaling;
        private final float shift;

        LatentDistribution(float[] moments, int size, LatentTraits traits) {
            this.mean = Arrays.copyOf(moments, size);
            this.deviation = new float[moments.length - size];
            this.scaling = (float) traits.scaling();
            this.shift = (float) traits.shift();
            for (int i = 0; i < deviation.length; i++) {
                float logVariance = Math.max(-30, Math.min(20, moments[size + i]));
                deviation[i] = (float) Math.exp(0.5f * logVariance);
            }
        }

        /** Draws the latents of a batch, each picture with its own numbers. */
        float[] draw(int batch, Noise noise) {
            float[] drawn = new float[batch * mean.length];
            if (deviation.length > 0) {
                noise.fill(drawn);
            }
            for (int i = 0; i < drawn.length; i++) {
                int at = i % mean.length;
                float value = deviation.length > 0 ? mean[at] + deviation[at] * drawn[i] : mean[at];
                drawn[i] = scaling * (value - shift);
            }
            return drawn;
        }
    }
}
