package dev.sota.inference.onnx.models;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.fetch.Addresses;
import dev.sota.inference.onnx.internal.fetch.Fetcher;
import dev.sota.inference.onnx.internal.fetch.Network;
import dev.sota.inference.onnx.internal.fetch.RemoteFile;
import dev.sota.inference.onnx.internal.store.FileTrees;
import dev.sota.inference.onnx.internal.store.LocalFiles;
import dev.sota.inference.onnx.internal.store.Meter;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.inference.onnx.internal.store.StoreFaults;
import dev.sota.inference.onnx.internal.store.ZipFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a model comes from.
 *
 * @param id what it is called unless somebody says otherwise
 * @param text where it comes from, for its manifest; no secrets
 * @param licence what must be accepted
 * @param options what it is painted with
 * @param bringer brings its files
 */
record ModelSource(
        String id, String text, Optional<ModelLicence> licence, Map<String, String> options, Bringer bringer) {

    private static final String ARCHIVE = "model.zip";

    /** Brings files into a folder. */
    @FunctionalInterface
    interface Bringer {
        List<ModelFile> bring(Path folder, Meter meter) throws IOException;
    }

    static ModelSource of(String reference, ModelCatalog catalog, Network network) {
        Optional<CatalogModel> known = catalog.find(reference);
        if (known.isPresent()) {
            return ofCatalog(known.get(), network);
        }
        if (reference.matches("(?i)[a-z][a-z0-9+.-]{2,}://.*")) {
            URI uri = Addresses.parse(reference, network.insecure());
            return ofAddress(uri, ModelNames.idFrom(last(uri.getPath())), Optional.empty(), Map.of(), network);
        }
        return ofPath(reference, catalog);
    }

    private static ModelSource ofCatalog(CatalogModel model, Network network) {
        URI source = model.source()
                .orElseThrow(() -> GenerationException.request(
                                "No place is known where the ONNX files of " + model.id() + " can be fetched.")
                        .remedy("Export it (" + String.join("; ", model.export())
                                + ") and install the folder: sota models install ./" + model.id())
                        .build());
        return ofAddress(network.mirrored(source), model.id(), Optional.of(model.licence()), model.options(), network);
    }

    private static ModelSource ofAddress(
            URI uri, String id, Optional<ModelLicence> licence, Map<String, String> options, Network network) {
        boolean archive = uri.getPath().toLowerCase(Locale.ROOT).endsWith(".zip");
        return new ModelSource(id, Addresses.shown(uri), licence, options, (folder, meter) -> {
            Fetcher fetcher = new Fetcher(network, uri);
            return archive ? archive(fetcher, folder, meter) : folder(fetcher, folder, meter);
        });
    }

    private static ModelSource ofPath(String reference, ModelCatalog catalog) {
        Path path;
        try {
            path = Path.of(reference).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw unknown(reference, catalog);
        }
        String id = ModelNames.idFrom(String.valueOf(path.getFileName()));
        String text = path.toString();
        if (Files.isRegularFile(path)) {
            return new ModelSource(id, text, Optional.empty(), Map.of(), (folder, meter) -> {
                meter.begin(String.valueOf(path.getFileName()));
                return ZipFiles.unpack(path, emptied(folder), meter::at);
            });
        }
        if (!Files.isDirectory(path)) {
            throw unknown(reference, catalog);
        }
        return new ModelSource(id, text, Optional.empty(), Map.of(), (folder, meter) -> copy(path, folder, meter));
    }

    private static GenerationException unknown(String reference, ModelCatalog catalog) {
        return GenerationException.request(
                        "There is no model, folder or archive called \"" + ModelNames.shown(reference) + "\".")
                .remedy("Name a folder, a .zip file, an address or one of: "
                        + catalog.models().stream().map(CatalogModel::id).collect(Collectors.joining(", ")) + ".")
                .build();
    }

    List<ModelFile> bring(Path folder, Meter meter) throws IOException {
        return bringer.bring(folder, meter);
    }

    private static List<ModelFile> copy(Path from, Path folder, Meter meter) throws IOException {
        TreeMap<String, Path> files = LocalFiles.list(from);
        long bytes = 0;
        for (Path file : files.values()) {
            bytes += Files.size(file);
        }
        StoreFaults.requireSpace(folder, bytes);
        meter.total(OptionalLong.of(bytes));
        meter.begin(String.valueOf(from.getFileName()));
        return LocalFiles.copy(files, emptied(folder), meter::at);
    }

    private static List<ModelFile> archive(Fetcher fetcher, Path folder, Meter meter) throws IOException {
        // Beside the folder: the archive is no part of the model.
        Path beside = folder.resolveSibling("archive");
        Files.createDirectories(beside);
        meter.begin(ARCHIVE);
        fetcher.fetch(fetcher.archive(ARCHIVE), beside, meter::at);
        meter.begin("unpacking");
        return ZipFiles.unpack(beside.resolve(ARCHIVE), emptied(folder), meter::at);
    }

    private static List<ModelFile> folder(Fetcher fetcher, Path folder, Meter meter) throws IOException {
        List<RemoteFile> files = fetcher.list();
        boolean known = files.stream().allMatch(file -> file.size().isPresent());
        long bytes = files.stream().mapToLong(file -> file.size().orElse(0)).sum();
        StoreFaults.requireSpace(folder, Math.max(0, bytes - present(folder)));
        meter.total(known ? OptionalLong.of(bytes) : OptionalLong.empty());
        List<ModelFile> made = new ArrayList<>();
        for (RemoteFile file : files) {
            meter.begin(file.path());
            made.add(fetcher.fetch(file, folder, meter::at));
        }
        return made;
    }

    private static long present(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static Path emptied(Path folder) throws IOException {
        FileTrees.delete(folder);
        return Files.createDirectories(folder);
    }

    /** The model's own part of an address: what follows it on a hub is a revision. */
    private static String last(String path) {
        String[] parts = path.replaceAll("/+$", "")
                .replaceAll("/(tree|resolve)/[^/]+$", "")
                .split("/");
        return parts[parts.length - 1];
    }
}
