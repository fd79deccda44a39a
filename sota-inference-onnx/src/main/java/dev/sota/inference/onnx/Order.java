package dev.sota.inference.onnx;

import dev.sota.inference.onnx.internal.pipeline.Canvas;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.Generation;
import dev.sota.inference.onnx.internal.pipeline.Guidance;
import dev.sota.inference.onnx.internal.pipeline.Start;
import dev.sota.inference.onnx.internal.pipeline.Tiling;
import dev.sota.spi.ImageRequest;
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
    private static final double GUIDANCE = 7.5;

    private final DiffusionModel model;
    private final ImageRequest request;
    private final OnnxOptions options;
    private final Canvas canvas;
    private final String words;
    private final String unwanted;
    private final int steps;
    private final Guidance guidance;

    Order(DiffusionModel model, ImageRequest request, Styles style, OnnxOptions options, Canvas canvas) {
        this.model = model;
        this.request = request;
        this.options = options;
        this.canvas = canvas;
        this.words = Wording.of(request, style);
        this.unwanted = style.unwanted(options.negative());
        this.steps = options.steps(model.guidanceEmbedded() ? DISTILLED_STEPS : STEPS);
        this.guidance = options.guidance(GUIDANCE);
    }

    Generation generation() {
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
