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

    private static Map<String, String> detected(ModelFolder folder) {
        Optional<JsonNode> index = folder.json(ModelFolder.INDEX);
        String pipeline = text(index, "_class_name");
        Optional<JsonNode> config = folder.json(SCHEDULER);
        String scheduler = text(config, "_class_name");
        if (pipeline.startsWith("LatentConsistency") || scheduler.equals("LCMScheduler")) {
            // Where the guidance is an input, the words stay as strong as usual.
            boolean embedded = folder.json("unet/config.json")
                    .filter(unet -> unet.path("time_cond_proj_dim").isNumber())
                    .isPresent();
            return embedded || pipeline.startsWith("LatentConsistency")
                    ? Map.of("steps", "4")
                    : Map.of("steps", "4", "guidance", "0");
        }
        String name = folder.root().getFileName() + " " + text(index, "_name_or_path");
        boolean flow = pipeline.contains("StableDiffusion3");
        Matcher distilled = DISTILLED.matcher(name);
        if (distilled.find()) {
            Matcher steps = STEPS.matcher(name);
            boolean turbo = distilled.group(1).equalsIgnoreCase("turbo");
            return Map.of("steps", steps.find() ? steps.group(1) : turbo && !flow ? "2" : "4", "guidance", "0");
        }
        if (flow) {
            return Map.of("steps", "28", "guidance", isNormalised(folder) ? "4.5" : "7");
        }
        return isFewStepSchedule(scheduler, config) ? Map.of("steps", "4", "guidance", "0") : Map.of();
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
