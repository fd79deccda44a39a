package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.pipeline.Guidance;
import dev.sota.inference.onnx.internal.pipeline.Morph;
import dev.sota.inference.onnx.internal.random.GeneratorKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only this engine knows, checked. Immutable. */
final class OnnxOptions {

    private static final List<String> NAMES = List.of(
            "embeddings",
            "generator",
            "guidance",
            "guidance-end",
            "guidance-rescale",
            "lora",
            "morph",
            "morph-prompt",
            "morph-seed",
            "negative",
            "prompt",
            "safety",
            "scheduler",
            "size",
            "steps",
            "tile",
            "tiny-vae");
    private static final int LONGEST = 20_000;
    private static final int MOST_LORAS = 8;
    private static final Pattern LORA = Pattern.compile("([\\w-][\\w.-]{0,79}?)(?::(-?[0-4](?:\\.\\d{1,6})?))?");

    private static final Pattern EMBEDDING = Pattern.compile("[\\w-][\\w.-]{0,79}");

    private final SortedMap<String, String> values;

    private OnnxOptions(SortedMap<String, String> values) {
        this.values = values;
    }

    static OnnxOptions of(Map<String, String> given) {
        for (String name : given.keySet()) {
            if (!NAMES.contains(name)) {
                throw GenerationException.request("The diffusion engine has no option \"" + shown(name) + "\".")
                        .remedy("Use only " + String.join(", ", NAMES) + ".")
                        .build();
            }
        }
        OnnxOptions options = new OnnxOptions(new TreeMap<>(given));
        // All are read once here, so that a wrong one is refused before anything is loaded.
        options.steps(1);
        options.guidance(1);
        options.generator();
        options.weighted();
        options.size(512);
        options.tile();
        options.tinyVae();
        options.negative();
        options.loras();
        options.embeddings();
        options.safety();
        options.morph();
        return options;
    }

    /** These options, and those of another that these do not name. */
    OnnxOptions over(OnnxOptions defaults) {
        SortedMap<String, String> all = new TreeMap<>(defaults.values);
        all.putAll(values);
        return new OnnxOptions(all);
    }

    int steps(int usual) {
        return (int) number("steps", usual, 1, 200, true);
    }

    Guidance guidance(double usual) {
        return new Guidance(
                number("guidance", usual, 0, 50, false),
                number("guidance-rescale", 0, 0, 1, false),
                number("guidance-end", 1, 0, 1, false));
    }

    GeneratorKind generator() {
        return GeneratorKind.of(values.getOrDefault("generator", "torch"));
    }

    boolean weighted() {
        return word("prompt", "plain", "weighted").equals("weighted");
    }

    /** Side of the square whose area pictures are painted with before they are scaled. */
    int size(int usual) {
        return (int) number("size", usual, 64, 2048, true);
    }

    int tile() {
        int tile = (int) number("tile", 0, 0, 512, true);
        if (tile > 0 && tile < 8) {
            throw refused("tile", "Use 0 for no tiles, or 8 to 512 latents.");
        }
        return tile;
    }

    boolean tinyVae() {
        return word("tiny-vae", "false", "true").equals("true");
    }

    String scheduler() {
        return values.getOrDefault("scheduler", "");
    }

    String negative() {
        String negative = values.getOrDefault("negative", "");
        if (negative.length() > LONGEST) {
            throw refused("negative", "Use at most " + LONGEST + " characters.");
        }
        return negative;
    }

    /** LoRAs, and how much each counts: {@code name name:0.7}. */
    Map<String, Double> loras() {
        SortedMap<String, Double> loras = new TreeMap<>();
        for (String one : values.getOrDefault("lora", "").strip().split("[\\s,]+")) {
            Matcher parts = LORA.matcher(one);
            if (one.isEmpty()) {
                continue;
            }
            if (!parts.matches() || loras.size() >= MOST_LORAS) {
                throw refused(
                        "lora",
                        "Use up to " + MOST_LORAS + " names of files in the model's folder lora, such as"
                                + " \"ink\" or \"ink:0.7\".");
            }
            loras.put(parts.group(1), parts.group(2) == null ? 1 : Double.parseDouble(parts.group(2)));
        }
        return loras;
    }

    /** Files of learned words. */
    SortedSet<String> embeddings() {
        SortedSet<String> names = new TreeSet<>();
        for (String one : values.getOrDefault("embeddings", "").strip().split("[\\s,]+")) {
            if (one.isEmpty()) {
                continue;
            }
            if (!EMBEDDING.matcher(one).matches() || names.size() >= MOST_LORAS) {
                throw refused(
                        "embeddings", "Use up to " + MOST_LORAS + " names of files in the model's folder embeddings.");
            }
            names.add(one);
        }
        return names;
    }

    /** What happens to a picture that the safety checker finds unfit. */
    enum Safety {
        OFF,
        BLANK,
        ERROR
    }

    Safety safety() {
        String value = values.getOrDefault("safety", "off");
        for (Safety safety : Safety.values()) {
            if (safety.name().toLowerCase(Locale.ROOT).equals(value)) {
                return safety;
            }
        }
        throw refused("safety", "Use off, blank or error.");
    }

    /** Another picture to go towards, and how far. */
    Morph morph() {
        String prompt = values.getOrDefault("morph-prompt", "");
        if (prompt.length() > LONGEST) {
            throw refused("morph-prompt", "Use at most " + LONGEST + " characters.");
        }
        String seed = values.getOrDefault("morph-seed", "");
        if (!seed.matches("(-?\\d{1,18})?")) {
            throw refused("morph-seed", "Use a whole number.");
        }
        return new Morph(
                prompt.isBlank() ? Optional.empty() : Optional.of(prompt),
                seed.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(seed)),
                number("morph", 0, 0, 1, false));
    }

    private String word(String name, String usual, String other) {
        String value = values.getOrDefault(name, usual);
        if (!value.equals(usual) && !value.equals(other)) {
            throw refused(name, "Use " + usual + " or " + other + ".");
        }
        return value;
    }

    private double number(String name, double usual, double least, double most, boolean whole) {
        String value = values.get(name);
        if (value == null) {
            return usual;
        }
        if (value.matches(whole ? "\\d{1,6}" : "\\d{1,6}(\\.\\d{1,9})?")) {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused(
                name, "Use a " + (whole ? "whole " : "") + "number from " + (long) least + " to " + (long) most + ".");
    }

    private static GenerationException refused(String name, String remedy) {
        return GenerationException.request("The diffusion engine cannot use what the option \"" + name + "\" has.")
                .remedy(remedy)
                .build();
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
