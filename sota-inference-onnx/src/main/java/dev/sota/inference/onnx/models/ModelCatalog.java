package dev.sota.inference.onnx.models;

import dev.sota.inference.onnx.internal.store.JsonFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Models that are known to work: a file of the library, curated by hand. Immutable. */
public final class ModelCatalog {

    private static final String FILE = "catalog.json";

    private final List<CatalogModel> models;

    private ModelCatalog(List<CatalogModel> models) {
        this.models = List.copyOf(models);
    }

    /**
     * The library's own catalogue.
     *
     * @return models, the ones for a plain machine first
     */
    public static ModelCatalog standard() {
        try (InputStream in = Objects.requireNonNull(ModelCatalog.class.getResourceAsStream(FILE), FILE)) {
            return of(JsonFiles.parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelCatalog of(JsonNode root) {
        List<CatalogModel> models = new ArrayList<>();
        for (JsonNode entry : root.path("models")) {
            models.add(model(entry));
        }
        return new ModelCatalog(models);
    }

    private static CatalogModel model(JsonNode entry) {
        Map<String, String> options = new TreeMap<>();
        entry.path("options")
                .properties()
                .forEach(
                        option -> options.put(option.getKey(), option.getValue().stringValue()));
        List<String> export = new ArrayList<>();
        entry.path("export").forEach(line -> export.add(line.stringValue()));
        return new CatalogModel(
                text(entry, "id"),
                text(entry, "title"),
                text(entry, "family"),
                new ModelLicence(text(entry, "licence"), URI.create(text(entry, "licenceUrl"))),
                entry.path("bytes").longValue(),
                entry.path("memoryBytes").longValue(),
                text(entry, "purpose"),
                options,
                entry.has("source") ? URI.create(text(entry, "source")) : null,
                export);
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).stringValue();
    }

    /**
     * All models.
     *
     * @return in the catalogue's order
     */
    public List<CatalogModel> models() {
        return models;
    }

    /**
     * One model.
     *
     * @param id its id
     * @return the model, or nothing when the catalogue does not know it
     */
    public Optional<CatalogModel> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }
}
