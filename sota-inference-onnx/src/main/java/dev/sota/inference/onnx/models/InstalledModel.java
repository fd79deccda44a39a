package dev.sota.inference.onnx.models;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model in a store.
 *
 * @param id its name in the store
 * @param folder where it lies
 * @param identity what tells its bytes from those of any other model: 64 hexadecimal digits over the hashes of its files
 * @param source where it came from: an address without credentials, or a folder
 * @param licence the terms that were accepted for it, or nothing when it did not come from the catalogue
 * @param installed when
 * @param options what it is painted with unless a request says otherwise
 * @param files its files, by path
 */
public record InstalledModel(
        String id,
        Path folder,
        String identity,
        String source,
        Optional<ModelLicence> licence,
        Instant installed,
        SortedMap<String, String> options,
        List<ModelFile> files) {

    /** Copies the values. */
    public InstalledModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(installed, "installed");
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        files = List.copyOf(files);
    }

    /**
     * What it takes on disk.
     *
     * @return bytes
     */
    public long bytes() {
        return files.stream().mapToLong(ModelFile::size).sum();
    }
}
