package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.effort.AutoencoderEffort;
import dev.sota.inference.onnx.internal.effort.ModelEffort;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.pipeline.Canvas;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.Generation;
import dev.sota.inference.onnx.internal.pipeline.Guidance;
import dev.sota.inference.onnx.internal.pipeline.Start;
import dev.sota.inference.onnx.internal.pipeline.Tiling;
import dev.sota.inference.onnx.internal.scheduler.Schedulers;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A request as the model understands it. Immutable. */
final class Order {

    private static final int STEPS = 20;
    private static final int DISTILLED_STEPS = 4;
    private static final int MOST_STEPS = 200;
    private static final double GUIDANCE = 7.5;

    private final DiffusionModel model;
    private final ImageRequest request;
    private final OnnxOptions options;
    private final Canvas canvas;
    private final String words;
    private final String unwanted;
    private final boolean counted;
    private final int steps;
    private final Guidance guidance;

    Order(DiffusionModel model, ImageRequest request, OnnxOptions options, int leastSteps) {
        Styles style = Styles.of(request.style());
        this.model = model;
        this.request = request;
        this.options = options;
        this.canvas = Canvas.of(model.size(), options.size(model.size().base()), request.width(), request.height());
        this.words = Wording.of(request, style);
        this.unwanted = style.unwanted(options.negative());
        this.counted = request.options().containsKey("steps");
        this.steps = enough(options.steps(model.guidanceEmbedded() ? DISTILLED_STEPS : STEPS, leastSteps));
        this.guidance = options.guidance(GUIDANCE);
    }

    /**
     * A start at less than full strength skips steps. Where nobody counted them there are as many as leave one to be made,
     * which takes no longer.
     */
    private int enough(int usual) {
        return request.start()
                .filter(start -> !counted && (int) (usual * start.strength()) < 1)
                .map(start -> Math.min(MOST_STEPS, (int) Math.ceil(1 / start.strength() + 1e-9)))
                .orElse(usual);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Refuses what only shows when the solver and the changes are looked for. */
    void check() {
        Schedulers.of(model.scheduler(), solver());
        options.loras().keySet().forEach(name -> Loras.require(model.folder(), name));
        request.start().ifPresent(start -> {
            if ((int) (steps * start.strength()) < 1) {
                throw GenerationException.request(
                                "No step is left of " + steps + " at a strength of " + start.strength() + ".")
                        .remedy("Ask for more steps, or for more strength.")
                        .build();
            }
        });
    }

    private String solver() {
        return options.scheduler().isEmpty() ? model.scheduler().className() : options.scheduler();
    }

    /** Multiplications, each with an addition. */
    double macs(ModelEffort effort) {
        int width = canvas.width() / model.autoencoder().factor();
        int height = canvas.height() / model.autoencoder().factor();
        AutoencoderEffort autoencoder = options.tinyVae() ? effort.tiny() : effort.usual();
        double strength = request.start().map(ImageStart::strength).orElse(1.0);
        int calls = Math.max(1, (int) (steps * strength))
                * Schedulers.of(model.scheduler(), solver()).order();
        // A second call without the words, as far as steps are guided.
        boolean guided = guidance.on() && !model.guidanceEmbedded();
        double all = calls + (guided ? Math.round(calls * guidance.end()) : 0);
        return all * effort.step().macs(width, height)
                + autoencoder.decode(width, height)
                + (request.start().isPresent() ? autoencoder.encode(width, height) : 0);
    }

    boolean starts() {
        return request.start().isPresent();
    }

    /** What is asked for but for the picture to start from, which takes a while to lay on the canvas. */
    Generation.Builder outline() {
        Generation.Builder asked = Generation.of(words, canvas.width(), canvas.height())
                .seeds(List.of(request.seed()))
                .generator(options.generator())
                .steps(steps)
                .guidance(guidance)
                .weighted(options.weighted())
                .morph(options.morph())
                .tinyAutoencoder(options.tinyVae())
                .tiling(new Tiling(options.tile()))
                .checked(options.safety() != OnnxOptions.Safety.OFF);
        if (!unwanted.isBlank()) {
            asked.negative(unwanted);
        }
        if (!options.scheduler().isEmpty()) {
            asked.scheduler(options.scheduler());
        }
        return asked;
    }

    Generation generation() {
        Generation.Builder asked = outline();
        request.start()
                .ifPresent(start -> asked.start(new Start(
                        canvas.lay(start.picture()),
                        start.strength(),
                        start.mask().map(canvas::lay))));
        return asked.build();
    }

    /** All that made the picture, so that it can be made again; words only as hashes, since they are user data. */
    SortedMap<String, String> details(String scheduler) {
        SortedMap<String, String> details = new TreeMap<>(Map.of(
                "model", String.valueOf(model.folder().root().getFileName()),
                "seed", Long.toString(request.seed()),
                "generator", options.generator().name().toLowerCase(java.util.Locale.ROOT),
                "steps", Integer.toString(steps),
                "scheduler", scheduler,
                "guidance", Double.toString(guidance.scale()),
                "size", canvas.width() + "x" + canvas.height(),
                "prompt-sha256", hash(words),
                "negative-sha256", hash(unwanted)));
        if (guidance.rescale() > 0) {
            details.put("guidance-rescale", Double.toString(guidance.rescale()));
        }
        if (guidance.end() < 1) {
            details.put("guidance-end", Double.toString(guidance.end()));
        }
        options.loras().forEach((name, weight) -> details.put("lora " + name, Double.toString(weight)));
        if (!options.embeddings().isEmpty()) {
            details.put("embeddings", String.join(" ", options.embeddings()));
        }
        if (options.morph().share() > 0) {
            details.put("morph", Double.toString(options.morph().share()));
            options.morph().seed().ifPresent(seed -> details.put("morph-seed", Long.toString(seed)));
            options.morph().prompt().ifPresent(prompt -> details.put("morph-sha256", hash(prompt)));
        }
        if (options.tinyVae()) {
            details.put("tiny-vae", "true");
        }
        if (options.tile() > 0) {
            details.put("tile", Integer.toString(options.tile()));
        }
        request.start().ifPresent(start -> {
            details.put("strength", Double.toString(start.strength()));
            details.put("mask", Boolean.toString(start.mask().isPresent()));
        });
        return details;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
