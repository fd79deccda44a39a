package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each address gave the first time, which it must give again: a catalogue cannot know hashes that publishers change,
 * but a change is to be seen. Outlives the model. Not for local folders, which are their owner's to change.
 */
public final class FirstHashes {

    private static final String FOLDER = ".first";
    private static final int FORMAT = 1;
    private static final int SHOWN = 3;

    private final Path folder;
    private final Path file;
    private final String source;

    /**
     * The record of an address.
     *
     * @param store the folder of all models
     * @param source the address
     */
    public FirstHashes(Path store, String source) {
        this.source = source;
        this.folder = store.resolve(FOLDER);
        this.file = folder.resolve(name(source) + ".json");
    }

    private static String name(String source) {
        MessageDigest digest = Hashes.sha256();
        digest.update(source.getBytes(StandardCharsets.UTF_8));
        return Hashes.text(digest);
    }

    /**
     * Compares files with those of the first time, and remembers them when this is the first.
     *
     * @param files what the address has given now
     * @throws IOException when the record cannot be read or written
     * @throws GenerationException when they are others
     */
    public void compare(List<ModelFile> files) throws IOException {
        if (!source.matches("https?://.*")) {
            return;
        }
        if (!Files.exists(file)) {
            remember(files);
            return;
        }
        Map<String, String> first = hashes(ModelManifest.files(JsonFiles.read(file)));
        Map<String, String> now = hashes(files);
        TreeSet<String> other = new TreeSet<>(first.keySet());
        other.addAll(now.keySet());
        other.removeIf(path -> first.getOrDefault(path, "").equals(now.getOrDefault(path, "")));
        if (!other.isEmpty()) {
            throw GenerationException.backend("The model at " + source
                            + " is no longer the one that was installed from there first: other files are "
                            + String.join(", ", other.stream().limit(SHOWN).toList())
                            + (other.size() > SHOWN ? " and " + (other.size() - SHOWN) + " more." : "."))
                    .remedy("If its publisher has changed it, and you trust that, delete " + file
                            + " and install it again.")
                    .retryable(false)
                    .build();
        }
    }

    private void remember(List<ModelFile> files) throws IOException {
        ObjectNode root = JsonFiles.object().put("format", FORMAT).put("source", source);
        ArrayNode list = root.putArray("files");
        for (ModelFile each : files) {
            list.addObject().put("path", each.path()).put("size", each.size()).put("sha256", each.sha256());
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "first", ".tmp");
        JsonFiles.write(draft, root);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, String> hashes(List<ModelFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach(f -> hashes.put(f.path(), f.sha256()));
        return hashes;
    }
}
