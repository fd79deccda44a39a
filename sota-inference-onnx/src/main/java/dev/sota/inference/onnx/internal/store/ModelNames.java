package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are safe on every system, wherever they came from. */
public final class ModelNames {

    private static final int LONGEST_PATH = 200;
    private static final int DEEPEST = 4;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    /** No separators, no drive letters, no control characters; neither hidden nor ending as Windows would not keep it. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_ .+-]{0,99}");

    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Learned changes, the one part that is read in another format. */
    private static final String LORA = "lora";

    private static final String EMBEDDINGS = "embeddings";

    /** Where the parts of a pipeline are; anything else in a source is none of our business. */
    private static final Set<String> PARTS = Set.of(
            "scheduler",
            "tokenizer",
            "tokenizer_2",
            "text_encoder",
            "text_encoder_2",
            "unet",
            "transformer",
            "vae",
            "vae_decoder",
            "vae_encoder",
            "tiny_vae",
            "tiny_vae_decoder",
            "tiny_vae_encoder",
            "safety_checker",
            "feature_extractor",
            LORA,
            EMBEDDINGS);

    private static final Pattern USED = Pattern.compile(
            ".*\\.(json|txt|onnx|pb|data|onnx_data(_[0-9]{1,3})?|onnx\\.data|onnx\\.data\\.[0-9]{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LORAS = Pattern.compile("(lora|embeddings)/[^/]+\\.safetensors");
    private static final Pattern TEXTS = Pattern.compile(".*\\.(json|txt)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile("model_index\\.json|(LICENSE|LICENCE|NOTICE)(\\.(md|txt))?");

    private ModelNames() {}

    /**
     * Whether a text can name a model in a store.
     *
     * @param id the text
     * @return true for lower-case letters, digits, dots, hyphens and underscores
     */
    public static boolean isId(String id) {
        return ID.matcher(id).matches() && isPart(id);
    }

    /**
     * A name for a model that has none.
     *
     * @param text what it could be made from
     * @return a name of allowed characters
     */
    public static String idFrom(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\.zip$", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        String id = plain.length() > 64 ? plain.substring(0, 64) : plain;
        return isId(id) ? id : "model";
    }

    /**
     * Whether a path stays below its folder and can be written on every system.
     *
     * @param path with slashes
     * @return true when it is safe
     */
    public static boolean isInside(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return false;
        }
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) {
            return false;
        }
        for (String part : parts) {
            if (!isPart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches()
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Checks a path.
     *
     * @param path with slashes
     * @return the path
     * @throws GenerationException when it could lead out of its folder
     */
    public static String requireInside(String path) {
        if (isInside(path)) {
            return path;
        }
        throw GenerationException.backend("The model has a file whose name is not safe: \"" + shown(path) + "\".")
                .remedy("Do not use this source: a model has plain names below its own folder.")
                .build();
    }

    /**
     * Whether a file belongs to what the engine reads.
     *
     * @param path a safe path
     * @return false for other frameworks' weights, pictures
     */
    public static boolean isUsed(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return TOP.matcher(path).matches();
        }
        String part = path.substring(0, slash);
        return PARTS.contains(part) && used(part).matcher(path).matches();
    }

    private static Pattern used(String part) {
        if (part.equals(LORA) || part.equals(EMBEDDINGS)) {
            return LORAS;
        }
        boolean graphs = !part.startsWith("tokenizer") && !part.equals("scheduler");
        return graphs ? USED : TEXTS;
    }

    /**
     * Text of unknown origin, for a message.
     *
     * @param text anything
     * @return at most sixty printable characters
     */
    public static String shown(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
