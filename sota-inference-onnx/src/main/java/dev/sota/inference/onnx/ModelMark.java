package dev.sota.inference.onnx;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.store.ModelManifest;
import dev.sota.inference.onnx.models.InstalledModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What tells one model and its settings from another, without reading its weights. An installed model is known by the
 * hashes of its files, so that a film's pictures stay good when it is moved or installed again.
 */
final class ModelMark {

    /** What changes when a model is exchanged for another in the same place. */
    private static final List<String> TELLING =
            List.of(ModelFolder.INDEX, "unet/model.onnx", "vae_decoder/model.onnx", "text_encoder/model.onnx");

    private static final String TRANSFORMER = "transformer/model.onnx";

    private ModelMark() {}

    static String of(OnnxSettings settings) {
        Path model = settings.model();
        // Under a limit graphs are less optimised, and sums come in another order.
        boolean limited = settings.memoryLimit() < Long.MAX_VALUE;
        StringBuilder told = new StringBuilder().append(settings.options()).append(limited);
        String name = "";
        if (Files.isRegularFile(model.resolve(ModelManifest.NAME))) {
            InstalledModel installed = ModelManifest.read(model);
            told.append(installed.identity()).append(installed.options());
            sizes(model, told);
            name = installed.id() + ".";
        } else {
            told.append(model);
            sizes(model, told);
            times(model, told);
        }
        CRC32 crc = new CRC32();
        crc.update(told.toString().getBytes(StandardCharsets.UTF_8));
        return name + Long.toHexString(crc.getValue());
    }

    private static List<String> telling(Path model) {
        return Files.exists(model.resolve(TRANSFORMER))
                ? Stream.concat(TELLING.stream(), Stream.of(TRANSFORMER)).toList()
                : TELLING;
    }

    private static void sizes(Path model, StringBuilder told) {
        for (String name : telling(model)) {
            try {
                told.append(' ').append(Files.size(model.resolve(name)));
            } catch (IOException e) {
                told.append(" -");
            }
        }
    }

    private static void times(Path model, StringBuilder told) {
        for (String name : telling(model)) {
            try {
                told.append(' ')
                        .append(Files.readAttributes(model.resolve(name), BasicFileAttributes.class)
                                .lastModifiedTime()
                                .toMillis());
            } catch (IOException e) {
                told.append(" -");
            }
        }
    }
}
