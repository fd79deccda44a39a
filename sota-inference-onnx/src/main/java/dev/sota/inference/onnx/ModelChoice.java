package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.inference.onnx.internal.store.StoreFolder;
import dev.sota.inference.onnx.models.ModelStore;
import dev.sota.spi.Availability;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model an engine paints with: a folder that somebody named, a model of the store, or the one that was installed
 * last. Nothing is looked for before it is asked for; what was found stays, so that all pictures of a film are of one
 * model. Thread-safe.
 */
final class ModelChoice {

    static final String PROPERTY = "sota.onnx.model";
    static final String VARIABLE = "SOTA_ONNX_MODEL";

    private final Optional<OnnxSettings> named;
    private final String id;
    private final Optional<ModelStore> store;
    private final MemorySetting memory;
    private @Nullable OnnxSettings found;

    private ModelChoice(Optional<OnnxSettings> named, String id, Optional<ModelStore> store, MemorySetting memory) {
        this.memory = memory;
        this.named = named;
        this.id = id;
        this.store = store;
    }

    /** What the property or the variable says, a folder or the name of an installed model; else the one installed last. */
    static ModelChoice configured() {
        String value = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""))
                .strip();
        Optional<ModelStore> store = StoreFolder.standard().folder().map(ModelStore::at);
        return of(value, store, MemorySetting.configured());
    }

    static ModelChoice of(String value, Optional<ModelStore> store, MemorySetting memory) {
        try {
            boolean name = value.isEmpty() || (ModelNames.isId(value) && !Files.exists(Path.of(value)));
            return name
                    ? new ModelChoice(Optional.empty(), value, store, memory)
                    : new ModelChoice(Optional.of(OnnxSettings.of(Path.of(value))), "", store, memory);
        } catch (InvalidPathException e) {
            return new ModelChoice(Optional.empty(), value, store, memory);
        }
    }

    static ModelChoice of(OnnxSettings settings) {
        return new ModelChoice(
                Optional.of(settings),
                "",
                StoreFolder.standard().folder().map(ModelStore::at),
                new MemorySetting("", settings.memoryLimit()));
    }

    /** Another model of the same store. */
    ModelChoice installed(String other) {
        return new ModelChoice(Optional.empty(), other, store, memory);
    }

    /** Whether somebody has said that pictures are to come from a model. */
    boolean preferred() {
        return named.isPresent() || !id.isEmpty();
    }

    List<String> ids() {
        return store.map(ModelStore::ids).orElse(List.of());
    }

    /** The model, when it is there. */
    synchronized Optional<OnnxSettings> settings() {
        if (found == null) {
            found = memory.sensible()
                    ? find().map(settings -> settings.withMemoryLimit(memory.bytes()))
                            .orElse(null)
                    : null;
        }
        return Optional.ofNullable(found);
    }

    private Optional<OnnxSettings> find() {
        if (named.isPresent()) {
            return named.filter(settings -> Files.isRegularFile(settings.model().resolve(ModelFolder.INDEX)));
        }
        try {
            Optional<String> wanted = id.isEmpty() ? ids().stream().findFirst() : Optional.of(id);
            return wanted.flatMap(name -> store.orElseThrow().where(name)).map(OnnxSettings::of);
        } catch (GenerationException e) {
            return Optional.empty();
        }
    }

    /** Why there is no model, and what to do. */
    Availability absence() {
        if (!memory.sensible()) {
            return memory.refusal();
        }
        if (named.isPresent()) {
            return Availability.no(
                    "There is no model at " + named.get().model() + ".",
                    "Name the folder that holds the model's " + ModelFolder.INDEX + ", or an installed model.");
        }
        List<String> ids = ids();
        String there = ids.isEmpty() ? "" : " Installed are: " + String.join(", ", ids) + ".";
        if (!id.isEmpty()) {
            return Availability.no(
                    "The model \"" + ModelNames.shown(id) + "\" is not installed.",
                    "Install it with 'sota models install " + ModelNames.shown(id) + "'." + there);
        }
        return Availability.no(
                "No diffusion model is installed.",
                "Install one ('sota models list' shows which there are), or name the folder of one in the environment"
                        + " variable " + VARIABLE + " or the system property " + PROPERTY + ".");
    }
}
