package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.Models;
import dev.sota.inference.onnx.internal.session.OrtRuntime;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pictures from a diffusion model, id {@code onnx}. Its variants are the installed models, as in {@code onnx:sd-turbo}.
 * Without a variant the model is the one that it is registered with; or the folder or installed model that the system
 * property {@code sota.onnx.model} or the environment variable {@code SOTA_ONNX_MODEL} names, and then it is preferred to
 * the built-in illustrator; or the one that was installed last.
 */
public final class OnnxImageGeneratorProvider implements ImageGeneratorProvider {

    /** The engine's own version; that of a recipe names the model too. */
    private static final String VERSION = "3";

    private final ModelChoice choice;
    private @Nullable String version;

    /** For {@link java.util.ServiceLoader}: the model is that of the property or the variable, or an installed one. */
    public OnnxImageGeneratorProvider() {
        this(ModelChoice.configured());
    }

    /**
     * For registering by hand.
     *
     * @param settings which model, and how
     */
    public OnnxImageGeneratorProvider(OnnxSettings settings) {
        this(ModelChoice.of(settings));
    }

    OnnxImageGeneratorProvider(ModelChoice choice) {
        this.choice = choice;
    }

    @Override
    public String id() {
        return "onnx";
    }

    /** The engine's version, and which model it has: another model gives other pictures. */
    @Override
    public synchronized String version() {
        if (version == null && choice.settings().isPresent()) {
            version = VERSION + "-" + ModelMark.of(choice.settings().get());
        }
        return version == null ? VERSION : version;
    }

    @Override
    public int priority() {
        return choice.preferred() ? 10 : -10;
    }

    @Override
    public List<String> variants() {
        return choice.ids();
    }

    @Override
    public Optional<OnnxImageGeneratorProvider> variant(String name) {
        return ModelNames.isId(name)
                ? Optional.of(new OnnxImageGeneratorProvider(choice.installed(name)))
                : Optional.empty();
    }

    @Override
    public Availability availability() {
        if (!OrtRuntime.supported()) {
            return Availability.no(
                    "ONNX Runtime has no library for " + OrtRuntime.system() + ".",
                    "Use 64-bit Linux, Windows on x86 or macOS on ARM, or the built-in illustrator.");
        }
        return choice.settings().isPresent() ? Availability.yes() : choice.absence();
    }

    @Override
    public ImageGenerator open(EngineSettings engine) {
        OnnxSettings own = choice.settings()
                .orElseThrow(() -> GenerationException.backend(availability().reason())
                        .remedy(availability().remedy())
                        .build());
        DiffusionModel model = Models.read(own.model());
        Map<String, String> options = new TreeMap<>(ModelDefaults.of(own.model()));
        options.putAll(own.options());
        OnnxOptions defaults = OnnxOptions.of(options);
        OrtRuntime.shared();
        SessionStore sessions =
                new SessionStore(new SessionSettings(engine.threads(), own.spinning(), own.memoryLimit()));
        return new OnnxImageGenerator(model, sessions, defaults, ModelDefaults.leastSteps(own.model()));
    }
}
