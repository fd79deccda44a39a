package dev.sota.inference.onnx.internal.fetch;

import dev.sota.inference.onnx.internal.store.JsonFiles;
import dev.sota.inference.onnx.internal.store.ModelManifest;
import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds out which files a folder on a server has: by the list that an installed model carries, by the list that a hub of
 * models gives, or by asking for each file that a pipeline may have.
 */
final class Listing {

    /** Owner and name, and the revision if one is named; what is before them belongs to a mirror. */
    private static final Pattern REPOSITORY =
            Pattern.compile("(.*?)/([^/]+/[^/]+?)(?:/(?:tree|resolve)/([A-Za-z0-9._-]{1,100}))?/?");

    private static final List<String> GRAPHS = List.of(
            "text_encoder",
            "text_encoder_2",
            "unet",
            "transformer",
            "vae_decoder",
            "vae_encoder",
            "tiny_vae_decoder",
            "tiny_vae_encoder",
            "safety_checker");
    private static final List<String> GRAPH_FILES =
            List.of("model.onnx", "config.json", "model.onnx_data", "model.onnx.data", "weights.pb");
    private static final List<String> TOKENIZER_FILES = List.of(
            "vocab.json", "merges.txt", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json");
    private static final int MOST_FILES = 500;

    private final Http http;
    private final Network network;
    private final URI folder;

    Listing(Http http, Network network, URI folder) {
        this.http = http;
        this.network = network;
        this.folder = folder;
    }

    List<RemoteFile> files() throws IOException {
        Optional<List<RemoteFile>> known = ofManifest();
        if (known.isEmpty()) {
            known = ofHub();
        }
        return distinct(known.isPresent() ? known.get() : probed());
    }

    private static List<RemoteFile> distinct(List<RemoteFile> files) {
        Set<String> seen = new HashSet<>();
        for (RemoteFile file : files) {
            // Two names that differ in case alone are one file on some systems.
            if (!seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw FetchFaults.lies(file.uri(), "the file is listed twice");
            }
        }
        return files;
    }

    private Optional<List<RemoteFile>> ofManifest() throws IOException {
        URI uri = below(folder, ModelManifest.NAME);
        Optional<JsonNode> manifest = json(uri);
        if (manifest.isEmpty() || !manifest.get().isObject()) {
            return Optional.empty();
        }
        List<RemoteFile> files = new ArrayList<>();
        try {
            for (ModelFile file : ModelManifest.files(manifest.get())) {
                files.add(new RemoteFile(
                        file.path(),
                        below(folder, file.path()),
                        OptionalLong.of(file.size()),
                        Optional.of(file.sha256())));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw FetchFaults.lies(uri, "it is no list of a model's files");
        }
        return Optional.of(files);
    }

    /** https://huggingface.co/docs/hub/api: the tree of a repository, where large files carry their SHA-256. */
    private Optional<List<RemoteFile>> ofHub() throws IOException {
        Matcher repository = REPOSITORY.matcher(folder.getRawPath());
        if (!repository.matches()) {
            return Optional.empty();
        }
        String revision = Optional.ofNullable(repository.group(3)).orElse("main");
        String name = repository.group(2);
        Optional<JsonNode> tree = json(
                folder.resolve(repository.group(1) + "/api/models/" + name + "/tree/" + revision + "?recursive=true"));
        if (tree.isEmpty() || !tree.get().isArray()) {
            return Optional.empty();
        }
        URI files = folder.resolve(repository.group(1) + "/" + name + "/resolve/" + revision + "/");
        List<RemoteFile> found = new ArrayList<>();
        for (JsonNode entry : tree.get()) {
            String path = entry.path("path").asString("");
            if (entry.path("type").asString("").equals("file") && isWanted(path)) {
                if (found.size() >= MOST_FILES) {
                    throw FetchFaults.lies(folder, "it lists too many files");
                }
                found.add(hubFile(entry, path, files));
            }
        }
        return Optional.of(found);
    }

    private RemoteFile hubFile(JsonNode entry, String path, URI files) {
        long size = entry.path("lfs").path("size").asLong(entry.path("size").asLong(-1));
        String oid = entry.path("lfs").path("oid").asString("");
        if (size < 0 || !(oid.isEmpty() || oid.matches("[0-9a-f]{64}"))) {
            throw FetchFaults.lies(files, "it lists a file without a length");
        }
        return new RemoteFile(
                path, below(files, path), OptionalLong.of(size), oid.isEmpty() ? Optional.empty() : Optional.of(oid));
    }

    /** Names that lead out of the folder are refused and not skipped: who lists them means harm. */
    private static boolean isWanted(String path) {
        boolean odd = path.contains("..") || path.contains("\\") || path.startsWith("/") || path.contains(":");
        if (odd) {
            ModelNames.requireInside(path);
        }
        return ModelNames.isInside(path) && ModelNames.isUsed(path);
    }

    private List<RemoteFile> probed() throws IOException {
        List<RemoteFile> files = new ArrayList<>();
        files.add(probe("model_index.json")
                .orElseThrow(() -> FetchFaults.refused(below(folder, "model_index.json"), 404)));
        probe("scheduler/scheduler_config.json").ifPresent(files::add);
        for (String tokenizer : List.of("tokenizer", "tokenizer_2")) {
            probeAll(tokenizer, TOKENIZER_FILES, files);
        }
        for (String graph : GRAPHS) {
            probeAll(graph, GRAPH_FILES, files);
        }
        probeAll("feature_extractor", List.of("preprocessor_config.json"), files);
        return files;
    }

    /** A part without its first file is not there, and the others are not asked for. */
    private void probeAll(String part, List<String> names, List<RemoteFile> into) throws IOException {
        for (String name : names) {
            Optional<RemoteFile> found = probe(part + "/" + name);
            if (found.isEmpty() && name.equals(names.get(0))) {
                return;
            }
            found.ifPresent(into::add);
        }
    }

    private Optional<RemoteFile> probe(String path) throws IOException {
        URI uri = below(folder, path);
        Patience patience = new Patience(network, uri);
        while (true) {
            try (Answer answer = http.head(uri)) {
                if (answer.status() == 200) {
                    return Optional.of(new RemoteFile(path, uri, answer.length(), answer.announced()));
                }
                if (answer.status() == 404) {
                    return Optional.empty();
                }
                if (!Patience.passing(answer.status())) {
                    throw FetchFaults.refused(uri, answer.status());
                }
                patience.failed(answer);
            } catch (IOException e) {
                patience.failed(e);
            }
        }
    }

    /** A small JSON file, or nothing where there is none or a page for people. */
    private Optional<JsonNode> json(URI uri) throws IOException {
        Patience patience = new Patience(network, uri);
        while (true) {
            try (Answer answer = http.get(uri, Map.of())) {
                if (Patience.passing(answer.status())) {
                    patience.failed(answer);
                    continue;
                }
                if (answer.status() == 401 || answer.status() == 403) {
                    throw FetchFaults.refused(uri, answer.status());
                }
                if (answer.status() != 200) {
                    return Optional.empty();
                }
                byte[] bytes = answer.body().readNBytes(JsonFiles.LARGEST + 1);
                if (bytes.length > JsonFiles.LARGEST) {
                    throw FetchFaults.tooLarge(uri, JsonFiles.LARGEST);
                }
                return parsed(bytes);
            } catch (IOException e) {
                patience.failed(e);
            }
        }
    }

    private static Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.of(JsonFiles.parse(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static URI below(URI folder, String path) {
        String base = folder.getRawPath().endsWith("/") ? folder.getRawPath() : folder.getRawPath() + "/";
        // Safe names need no escape but the space and the plus.
        return folder.resolve(base + path.replace(" ", "%20").replace("+", "%2B"));
    }
}
