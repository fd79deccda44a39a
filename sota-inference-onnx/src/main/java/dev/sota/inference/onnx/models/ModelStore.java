package dev.sota.inference.onnx.models;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.store.FileTrees;
import dev.sota.inference.onnx.internal.store.Hashes;
import dev.sota.inference.onnx.internal.store.ModelManifest;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.inference.onnx.internal.store.StoreFaults;
import dev.sota.inference.onnx.internal.store.StoreFolder;
import dev.sota.inference.onnx.internal.store.StoreLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which models are kept, each in a folder of its own with a list of its files and their hashes. A model is
 * there whole or not at all. Immutable and safe for use by several threads and processes.
 */
public final class ModelStore {

    private static final String INCOMING = ".incoming";

    private final Path folder;

    private ModelStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The user's store: {@code $SOTA_MODELS}, else {@code $XDG_DATA_HOME/sota/models}, else where the platform keeps an
     * application's data.
     *
     * @return the store; its folder need not be there yet
     * @throws GenerationException of kind RESOURCES when there is no place for it
     */
    public static ModelStore standard() {
        StoreFolder place = StoreFolder.standard();
        return at(place.folder()
                .orElseThrow(() -> GenerationException.resources(place.reason()).build()));
    }

    /**
     * A store in a folder.
     *
     * @param folder the folder, which need not be there yet
     * @return the store
     */
    public static ModelStore at(Path folder) {
        return new ModelStore(folder.toAbsolutePath().normalize());
    }

    /**
     * Where it is.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * The names of the installed models. Reads no file.
     *
     * @return the one that was installed last first
     */
    public List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        record Found(String id, FileTime time) {}
        List<Found> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : (Iterable<Path>) folders::iterator) {
                String id = String.valueOf(each.getFileName());
                Path manifest = each.resolve(ModelManifest.NAME);
                if (ModelNames.isId(id) && Files.isRegularFile(manifest)) {
                    found.add(new Found(id, Files.getLastModifiedTime(manifest)));
                }
            }
        } catch (IOException e) {
            throw StoreFaults.io("The folder of models cannot be read: " + folder, e);
        }
        found.sort(Comparator.comparing(Found::time).reversed().thenComparing(Found::id));
        return found.stream().map(Found::id).toList();
    }

    /**
     * The installed models.
     *
     * @return the one that was installed last first
     * @throws GenerationException when the list of one cannot be read
     */
    public List<InstalledModel> models() {
        return ids().stream().map(id -> ModelManifest.read(folder.resolve(id))).toList();
    }

    /**
     * Where a model lies, if it is there. Reads no file.
     *
     * @param id its name
     * @return its folder, or nothing
     */
    public Optional<Path> where(String id) {
        return Optional.of(id)
                .filter(ModelNames::isId)
                .map(folder::resolve)
                .filter(path -> Files.isRegularFile(path.resolve(ModelManifest.NAME)));
    }

    /**
     * One model.
     *
     * @param id its name
     * @return the model, or nothing when it is not installed
     * @throws GenerationException when its list of files cannot be read
     */
    public Optional<InstalledModel> find(String id) {
        return where(id).map(ModelManifest::read);
    }

    /**
     * One model that must be there.
     *
     * @param id its name
     * @return the model
     * @throws GenerationException of kind REQUEST when it is not installed
     */
    public InstalledModel require(String id) {
        return find(id).orElseThrow(() -> absent(id));
    }

    private GenerationException absent(String id) {
        List<String> there = ids();
        return GenerationException.request("The model \"" + ModelNames.shown(id) + "\" is not installed.")
                .remedy(
                        there.isEmpty()
                                ? "No model is; 'sota models list' shows what can be installed."
                                : "Installed are: " + String.join(", ", there) + ".")
                .build();
    }

    /**
     * Reads every byte of a model and compares it with what was installed.
     *
     * @param id its name
     * @return what was found
     * @throws GenerationException of kind REQUEST when it is not installed
     */
    public ModelCheck verify(String id) {
        InstalledModel model = require(id);
        List<String> damaged = new ArrayList<>();
        for (ModelFile file : model.files()) {
            if (!sound(model.folder().resolve(file.path()), file)) {
                damaged.add(file.path());
            }
        }
        return new ModelCheck(model, damaged);
    }

    private static boolean sound(Path path, ModelFile file) {
        try {
            return Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                    && Files.size(path) == file.size()
                    && Hashes.of(path).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Removes a model, and what an installation that was broken off has left of it.
     *
     * @param id its name
     * @return how many bytes the model had; 0 when only a part of it was there
     * @throws GenerationException of kind REQUEST when nothing of it is there
     */
    public long remove(String id) {
        if (!ModelNames.isId(id)
                || (where(id).isEmpty() && !Files.exists(incoming().resolve(id)))) {
            throw absent(id);
        }
        Path part = incoming().resolve(id);
        try (StoreLock lock = lock(id)) {
            long bytes = 0;
            Optional<Path> there = where(id);
            FileTrees.delete(part);
            if (there.isPresent()) {
                bytes = size(there.get());
                // Moved first: a model is there whole or not at all.
                Files.move(there.get(), part, StandardCopyOption.ATOMIC_MOVE);
                FileTrees.delete(part);
            }
            return bytes;
        } catch (IOException e) {
            throw StoreFaults.io("The model " + id + " cannot be removed", e);
        }
    }

    private static long size(Path model) throws IOException {
        try (Stream<Path> files = Files.walk(model)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Where models are put together. */
    Path incoming() {
        return folder.resolve(INCOMING);
    }

    StoreLock lock(String id) throws IOException {
        Files.createDirectories(incoming());
        return StoreLock.take(incoming().resolve(id + ".lock"), id);
    }
}
