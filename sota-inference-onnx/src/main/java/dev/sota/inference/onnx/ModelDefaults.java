package dev.sota.inference.onnx;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.store.ModelManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a model is painted with when nobody says: what it was installed with, else what its files tell. Models that were
 * distilled to few steps look burnt with many, and with guidance.
 */
final class ModelDefaults {

    private static final String SCHEDULER = "scheduler/scheduler_config.json";
    private static final Pattern DISTILLED =
            Pattern.compile("(?:^|[^a-z])(turbo|lightning|hyper)(?:[^a-z]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEPS =
            Pattern.compile("(?:^|[^0-9])([1248])[ _-]?steps?(?:[^a-z]|$)", Pattern.CASE_INSENSITIVE);

    private ModelDefaults() {}

    /**
     * Reads a model's defaults.
     *
     * @param model its folder
     * @return values by the names of the engine's options; those that are left out are the engine's own
     */
    static SortedMap<String, String> of(Path model) {
        SortedMap<String, String> defaults = new TreeMap<>(detected(ModelFolder.at(model)));
        if (Files.isRegularFile(model.resolve(ModelManifest.NAME))) {
            defaults.putAll(ModelManifest.read(model).options());
        }
        return defaults;
    }

    /**
     * The fewest steps that a model's pictures can be made in: few-step models were made for a number of steps, and of the
     * others less than this is a blur.
     *
     * @param model its folder
     * @return at least 1
     */
    static int leastSteps(Path model) {
        return switch (kind(ModelFolder.at(model))) {
            case TURBO -> 1;
            case CONSISTENCY, EMBEDDED_CONSISTENCY, FEW_STEPS -> 2;
            // Made for exactly so many.
            case DISTILLED -> Integer.parseInt(of(model).getOrDefault("steps", "4"));
            case USUAL, FLOW -> 8;
        };
    }

    /** What a model was made for. */
    private enum Kind {
        USUAL,
        FLOW,
        TURBO,
        DISTILLED,
        FEW_STEPS,
        CONSISTENCY,
        EMBEDDED_CONSISTENCY
    }

    private static Map<String, String> detected(ModelFolder folder) {
        return switch (kind(folder)) {
            case USUAL -> Map.of();
            case FLOW -> Map.of("steps", "28", "guidance", isNormalised(folder) ? "4.5" : "7");
            case TURBO, DISTILLED -> Map.of("steps", distilledSteps(folder), "guidance", "0");
            case FEW_STEPS, CONSISTENCY -> Map.of("steps", "4", "guidance", "0");
            // Where the guidance is an input, the words stay as strong as usual.
            case EMBEDDED_CONSISTENCY -> Map.of("steps", "4");
        };
    }

    private static Kind kind(ModelFolder folder) {
        Optional<JsonNode> config = folder.json(SCHEDULER);
        String pipeline = text(folder.json(ModelFolder.INDEX), "_class_name");
        String scheduler = text(config, "_class_name");
        if (pipeline.startsWith("LatentConsistency") || scheduler.equals("LCMScheduler")) {
            boolean embedded = folder.json("unet/config.json")
                    .filter(unet -> unet.path("time_cond_proj_dim").isNumber())
                    .isPresent();
            return embedded || pipeline.startsWith("LatentConsistency") ? Kind.EMBEDDED_CONSISTENCY : Kind.CONSISTENCY;
        }
        Matcher distilled = DISTILLED.matcher(name(folder));
        boolean flow = pipeline.contains("StableDiffusion3");
        if (distilled.find()) {
            boolean turbo = distilled.group(1).equalsIgnoreCase("turbo") && !flow;
            return turbo ? Kind.TURBO : Kind.DISTILLED;
        }
        if (flow) {
            return Kind.FLOW;
        }
        return isFewStepSchedule(scheduler, config) ? Kind.FEW_STEPS : Kind.USUAL;
    }

    private static String name(ModelFolder folder) {
        return folder.root().getFileName() + " " + text(folder.json(ModelFolder.INDEX), "_name_or_path");
    }

    private static String distilledSteps(ModelFolder folder) {
        Matcher steps = STEPS.matcher(name(folder));
        return steps.find() ? steps.group(1) : kind(folder) == Kind.TURBO ? "2" : "4";
    }

    /** Stable Diffusion 3.5 has normalised queries and keys, and looks burnt with the guidance of 3. */
    private static boolean isNormalised(ModelFolder folder) {
        return folder.json("transformer/config.json")
                .filter(config -> config.path("qk_norm").isString())
                .isPresent();
    }

    /**
     * The schedule that Turbo, Lightning and Hyper models are published with: the last noise level first. The other models
     * that have it predict velocities or end in pure noise.
     */
    private static boolean isFewStepSchedule(String scheduler, Optional<JsonNode> config) {
        boolean last = text(config, "timestep_spacing").equals("trailing");
        boolean other = text(config, "prediction_type").startsWith("v")
                || config.filter(c -> c.path("rescale_betas_zero_snr").asBoolean(false))
                        .isPresent();
        return scheduler.equals("TCDScheduler") || (scheduler.startsWith("Euler") && last && !other);
    }

    private static String text(Optional<JsonNode> json, String name) {
        return json.map(j -> j.path(name).asString("")).orElse("");
    }
}
