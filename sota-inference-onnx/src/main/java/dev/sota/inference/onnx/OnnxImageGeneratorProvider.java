package dev.sota.inference.onnx;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.Models;
import dev.sota.inference.onnx.internal.session.OrtRuntime;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Pictures from a diffusion model that the user brings, id {@code onnx}. The model is the folder that the system property
 * {@code sota.onnx.model} or the environment variable {@code SOTA_ONNX_MODEL} names, or that of the settings it is
 * registered with. Where there is one, it is preferred to the built-in illustrator.
 */
public final class OnnxImageGeneratorProvider implements ImageGeneratorProvider {

    private static final String PROPERTY = "sota.onnx.model";
    private static final String VARIABLE = "SOTA_ONNX_MODEL";
    /** What changes when a model is exchanged for another in the same place. */
    private static final List<String> TELLING =
            List.of(ModelFolder.INDEX, "unet/model.onnx", "vae_decoder/model.onnx", "text_encoder/model.onnx");

    private final Optional<OnnxSettings> settings;

    /** For {@link java.util.ServiceLoader}: the model is that of the property or the variable. */
    public OnnxImageGeneratorProvider() {
        this.settings = configured();
    }

    /**
     * For registering by hand.
     *
     * @param settings which model, and how
     */
    public OnnxImageGeneratorProvider(OnnxSettings settings) {
        this.settings = Optional.of(settings);
    }

    private static Optional<OnnxSettings> configured() {
        String path = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""));
        try {
            return path.isBlank() ? Optional.empty() : Optional.of(OnnxSettings.of(Path.of(path)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public String id() {
        return "onnx";
    }

    /** The engine's version, and which model it has: another model gives other pictures. */
    @Override
    public String version() {
        return settings.map(s -> "1-" + Long.toHexString(mark(s))).orElse("1");
    }

    private static long mark(OnnxSettings settings) {
        StringBuilder told = new StringBuilder(settings.model().toString()).append(settings.options());
        for (String name : TELLING) {
            try {
                BasicFileAttributes file =
                        Files.readAttributes(settings.model().resolve(name), BasicFileAttributes.class);
                told.append(' ')
                        .append(file.size())
                        .append(' ')
                        .append(file.lastModifiedTime().toMillis());
            } catch (IOException e) {
                told.append(" -");
            }
        }
        CRC32 crc = new CRC32();
        crc.update(told.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }

    @Override
    public int priority() {
        return settings.isPresent() ? 10 : -10;
    }

    @Override
    public Availability availability() {
        if (!OrtRuntime.supported()) {
            return Availability.no(
                    "ONNX Runtime has no library for " + OrtRuntime.system() + ".",
                    "Use 64-bit Linux, Windows on x86 or macOS on ARM, or the built-in illustrator.");
        }
        if (settings.isEmpty()) {
            return Availability.no(
                    "No diffusion model is configured.",
                    "Export a model to ONNX with optimum and name its folder in the environment variable " + VARIABLE
                            + " or the system property " + PROPERTY + ".");
        }
        Path index = settings.get().model().resolve(ModelFolder.INDEX);
        if (!Files.isRegularFile(index)) {
            return Availability.no(
                    "There is no model at " + settings.get().model() + ".",
                    "Name the folder that holds the model's " + ModelFolder.INDEX + ".");
        }
        return Availability.yes();
    }

    @Override
    public ImageGenerator open(EngineSettings engine) {
        OnnxSettings own = settings.orElseThrow(
                () -> dev.sota.api.GenerationException.backend(availability().reason())
                        .remedy(availability().remedy())
                        .build());
        OnnxOptions defaults = OnnxOptions.of(own.options());
        DiffusionModel model = Models.read(own.model());
        OrtRuntime.shared();
        SessionStore sessions =
                new SessionStore(new SessionSettings(engine.threads(), own.spinning(), own.memoryLimit()));
        return new OnnxImageGenerator(model, sessions, defaults);
    }
}
