package dev.sota.inference.onnx.models;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A model that the catalogue knows: facts about it and where it is to be had. Immutable. */
public final class CatalogModel {

    private final String id;
    private final String title;
    private final String family;
    private final ModelLicence licence;
    private final long bytes;
    private final long memoryBytes;
    private final String purpose;
    private final SortedMap<String, String> options;
    private final @Nullable URI source;
    private final List<String> export;

    CatalogModel(
            String id,
            String title,
            String family,
            ModelLicence licence,
            long bytes,
            long memoryBytes,
            String purpose,
            Map<String, String> options,
            @Nullable URI source,
            List<String> export) {
        this.id = id;
        this.title = title;
        this.family = family;
        this.licence = licence;
        this.bytes = bytes;
        this.memoryBytes = memoryBytes;
        this.purpose = purpose;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        this.source = source;
        this.export = List.copyOf(export);
    }

    /**
     * Its name in the catalogue and in the store.
     *
     * @return for example {@code sd-turbo}
     */
    public String id() {
        return id;
    }

    /**
     * Its name for people.
     *
     * @return for example {@code SD-Turbo}
     */
    public String title() {
        return title;
    }

    /**
     * What it was made from.
     *
     * @return the architecture, for people
     */
    public String family() {
        return family;
    }

    /**
     * Under what terms it may be used.
     *
     * @return the licence, to be accepted before it is installed
     */
    public ModelLicence licence() {
        return licence;
    }

    /**
     * What it takes on disk, about.
     *
     * @return bytes
     */
    public long bytes() {
        return bytes;
    }

    /**
     * What it takes in memory, about.
     *
     * @return bytes, by the size of its weights, not measured
     */
    public long memoryBytes() {
        return memoryBytes;
    }

    /**
     * What it is good for.
     *
     * @return a sentence
     */
    public String purpose() {
        return purpose;
    }

    /**
     * What it is painted with unless a request says otherwise.
     *
     * @return values by the names of the engine's options
     */
    public SortedMap<String, String> options() {
        return options;
    }

    /**
     * Where ONNX files of it are published.
     *
     * @return a folder, or nothing when no such place that runs on a CPU is known
     */
    public Optional<URI> source() {
        return Optional.ofNullable(source);
    }

    /**
     * How it is exported to ONNX.
     *
     * @return commands, one a line
     */
    public List<String> export() {
        return export;
    }
}
