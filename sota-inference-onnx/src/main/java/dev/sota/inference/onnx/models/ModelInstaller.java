package dev.sota.inference.onnx.models;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.fetch.FetchFaults;
import dev.sota.inference.onnx.internal.fetch.Network;
import dev.sota.inference.onnx.internal.pipeline.Models;
import dev.sota.inference.onnx.internal.store.FileTrees;
import dev.sota.inference.onnx.internal.store.FirstHashes;
import dev.sota.inference.onnx.internal.store.Hashes;
import dev.sota.inference.onnx.internal.store.Meter;
import dev.sota.inference.onnx.internal.store.ModelManifest;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.inference.onnx.internal.store.StoreFaults;
import dev.sota.inference.onnx.internal.store.StoreLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Installs models into a store: from the catalogue, from a server, from a folder or an archive on this machine. What was
 * fetched of an installation that was broken off is kept, and the next one goes on there. Not thread-safe.
 */
public final class ModelInstaller {

    private final ModelStore store;
    private ModelCatalog catalog = ModelCatalog.standard();
    private Function<String, @Nullable String> environment = System::getenv;
    private Function<Network, Network> tuning = network -> network;
    private InstallListener listener = progress -> {};
    private Clock clock = Clock.systemUTC();
    private LongSupplier ticker = System::nanoTime;
    private boolean accepted;
    private boolean insecure;
    private Optional<String> name = Optional.empty();

    private ModelInstaller(ModelStore store) {
        this.store = store;
    }

    /**
     * Starts an installation.
     *
     * @param store where the model goes
     * @return an installer
     */
    public static ModelInstaller into(ModelStore store) {
        return new ModelInstaller(store);
    }

    /**
     * Sets which models are known by name. Default: the library's own catalogue.
     *
     * @param value the catalogue
     * @return this installer
     */
    public ModelInstaller catalog(ModelCatalog value) {
        this.catalog = Objects.requireNonNull(value, "catalog");
        return this;
    }

    /**
     * Sets where the variables of the network are read: {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code NO_PROXY},
     * {@code SOTA_MODELS_MIRROR}, {@code SOTA_MODELS_TOKEN}, {@code SOTA_OFFLINE}. Default: the process's environment.
     *
     * @param variables gives variables, or null
     * @return this installer
     */
    public ModelInstaller environment(Function<String, @Nullable String> variables) {
        this.environment = Objects.requireNonNull(variables, "environment");
        return this;
    }

    /**
     * Says whether the terms of a model of the catalogue were read and accepted. Default: no, and such a model is refused.
     *
     * @param value true when a person has accepted them
     * @return this installer
     */
    public ModelInstaller acceptLicence(boolean value) {
        this.accepted = value;
        return this;
    }

    /**
     * Says whether plain HTTP to other machines is allowed. Default: no.
     *
     * @param value true to trust the network
     * @return this installer
     */
    public ModelInstaller insecureHttp(boolean value) {
        this.insecure = value;
        return this;
    }

    /**
     * Sets the model's name in the store. Default: its id in the catalogue, or the last part of its address.
     *
     * @param id lower-case letters, digits, dots, hyphens and underscores
     * @return this installer
     */
    public ModelInstaller name(String id) {
        this.name = Optional.of(id);
        return this;
    }

    /**
     * Sets who hears how it goes. Default: nobody.
     *
     * @param value the listener
     * @return this installer
     */
    public ModelInstaller onProgress(InstallListener value) {
        this.listener = Objects.requireNonNull(value, "listener");
        return this;
    }

    /**
     * Sets what tells the time of day. Default: the system's clock.
     *
     * @param value the clock
     * @return this installer
     */
    public ModelInstaller clock(Clock value) {
        this.clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** For tests, which have no time to wait for servers that say nothing. */
    ModelInstaller tuned(Function<Network, Network> value) {
        this.tuning = value;
        return this;
    }

    /**
     * Installs a model and waits for it. An interrupt of the thread breaks it off; what has come is kept.
     *
     * @param reference a model of the catalogue; an address, of a folder with a {@code model_index.json} or of a zip
     *     archive; or the path of such a folder or archive
     * @return the model, under its name
     * @throws GenerationException when it cannot be installed; nothing is there under its name then
     */
    public InstalledModel install(String reference) {
        Network network = tuning.apply(Network.of(environment, insecure));
        ModelSource source = ModelSource.of(reference, catalog, network);
        String id = name.orElse(source.id());
        if (!ModelNames.isId(id)) {
            throw GenerationException.request("A model cannot be called \"" + ModelNames.shown(id) + "\".")
                    .remedy("Use lower-case letters, digits, dots, hyphens and underscores.")
                    .build();
        }
        requireAccepted(source);
        try (StoreLock lock = store.lock(id)) {
            if (store.where(id).isPresent()) {
                throw GenerationException.request("The model " + id + " is installed already.")
                        .remedy("Check it with 'sota models verify " + id + "', or remove it first.")
                        .build();
            }
            return install(id, source);
        } catch (IOException e) {
            // An interrupt closes the file that is being written.
            throw Thread.currentThread().isInterrupted()
                    ? FetchFaults.interrupted()
                    : StoreFaults.io("The model " + id + " cannot be installed", e);
        }
    }

    private void requireAccepted(ModelSource source) {
        if (!accepted && source.licence().isPresent()) {
            ModelLicence licence = source.licence().get();
            throw GenerationException.request("The model " + source.id() + " is under the licence " + licence.id()
                            + ", which was not accepted.")
                    .remedy("Read it at " + licence.url() + " and install with --accept-licence.")
                    .build();
        }
    }

    private InstalledModel install(String id, ModelSource source) throws IOException {
        Path work = store.incoming().resolve(id);
        Path mark = work.resolve("source");
        Path draft = work.resolve("model");
        if (Files.exists(work) && !source.text().equals(Files.exists(mark) ? Files.readString(mark) : "")) {
            // Half of another model is no beginning of this one.
            FileTrees.delete(work);
        }
        Files.createDirectories(draft);
        Files.writeString(mark, source.text());
        List<ModelFile> files = source.bring(draft, new Meter(listener, ticker));
        check(draft, work);
        requireFirst(source, files, work);
        ModelManifest.write(new InstalledModel(
                id,
                draft,
                Hashes.identity(files),
                source.text(),
                source.licence(),
                clock.instant(),
                options(id, source),
                files));
        Files.move(draft, store.folder().resolve(id), StandardCopyOption.ATOMIC_MOVE);
        FileTrees.delete(work);
        return store.require(id);
    }

    /** What an address gives must be what it gave the first time. */
    private void requireFirst(ModelSource source, List<ModelFile> files, Path work) throws IOException {
        try {
            new FirstHashes(store.folder(), source.text()).compare(files);
        } catch (GenerationException e) {
            FileTrees.delete(work);
            throw e;
        }
    }

    /** What the catalogue knows of a model holds for an export of one's own, too. */
    private SortedMap<String, String> options(String id, ModelSource source) {
        return new TreeMap<>(
                source.options().isEmpty()
                        ? catalog.find(id).map(CatalogModel::options).orElseGet(TreeMap::new)
                        : source.options());
    }

    /** What cannot be painted with is not installed. */
    private static void check(Path draft, Path work) throws IOException {
        try {
            Models.read(draft);
        } catch (GenerationException e) {
            FileTrees.delete(work);
            throw GenerationException.builder(
                            e.kind(), e.getMessage().replace(draft.toString() + java.io.File.separator, ""))
                    .remedy(e.remedy())
                    .cause(e)
                    .build();
        }
    }
}
