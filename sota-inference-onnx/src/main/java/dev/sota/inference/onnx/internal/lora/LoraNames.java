package dev.sota.inference.onnx.internal.lora;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of layers in LoRA files: {@code unet.down_blocks.0...to_q.lora_A.weight} in diffusers' own, and
 * {@code lora_unet_down_blocks_0_..._to_q.lora_down.weight} in those of kohya's scripts, also with the block numbers of
 * the original SDXL code.
 */
final class LoraNames {

    private static final Pattern DOWN = Pattern.compile("\\.(lora_A|lora_down|lora\\.down)(\\.default)?\\.weight$");
    private static final Pattern ORIGINAL = Pattern.compile("(input|output)_blocks_(\\d{1,2})_1_(.*)");
    private static final Pattern MIDDLE = Pattern.compile("middle_block_1_(.*)");
    private static final int BLOCK = 3;

    private LoraNames() {}

    /**
     * A layer.
     *
     * @param part the folder of its graph
     * @param name its name, with {@code _} between all parts
     */
    record Layer(String part, String name) {}

    /** What comes before the ending of a first matrix; nothing for another name. */
    static Optional<String> stem(String name) {
        Matcher down = DOWN.matcher(name);
        return down.find() ? Optional.of(name.substring(0, down.start())) : Optional.empty();
    }

    /** The name of the second matrix that belongs to a first. */
    static String up(String down) {
        return down.replace("lora_A", "lora_B").replace("lora_down", "lora_up").replace("lora.down", "lora.up");
    }

    /** The layer that a stem names; nothing when it names none that we know. */
    static Optional<Layer> layer(String stem) {
        String plain = plain(stem);
        String[][] starts = {
            {"lora_te1_", "text_encoder"},
            {"lora_te2_", "text_encoder_2"},
            {"lora_te_", "text_encoder"},
            {"lora_unet_", "unet"},
            {"text_encoder_2_", "text_encoder_2"},
            {"text_encoder_", "text_encoder"},
            {"unet_", "unet"},
            {"transformer_", "transformer"},
        };
        for (String[] start : starts) {
            if (plain.startsWith(start[0])) {
                return Optional.of(new Layer(start[1], bare(plain.substring(start[0].length()))));
            }
        }
        return Optional.empty();
    }

    /** A graph's operator as a layer's name: without the operator itself, and with {@code _} between all parts. */
    static String ofOperator(String operator) {
        int last = operator.lastIndexOf('/');
        return plain(last < 0 ? operator : operator.substring(0, last));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "_");
    }

    private static String bare(String name) {
        if (name.startsWith("text_model_")) {
            return name.substring("text_model_".length());
        }
        Matcher middle = MIDDLE.matcher(name);
        if (middle.matches()) {
            return "mid_block_attentions_0_" + middle.group(1);
        }
        Matcher original = ORIGINAL.matcher(name);
        if (!original.matches()) {
            return name;
        }
        boolean input = original.group(1).equals("input");
        int number = Integer.parseInt(original.group(2)) - (input ? 1 : 0);
        return (input ? "down" : "up") + "_blocks_" + number / BLOCK + "_attentions_" + number % BLOCK + "_"
                + original.group(3);
    }
}
