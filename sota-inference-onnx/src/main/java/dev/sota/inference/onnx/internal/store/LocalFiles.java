package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Copies a model's files out of a folder on this machine, and nothing else of it. */
public final class LocalFiles {

    private static final int CHUNK = 1 << 18;
    private static final int MOST_FILES = 500;

    private LocalFiles() {}

    /**
     * The files of a model in a folder.
     *
     * @param source the folder
     * @return real paths by the names they have in the model
     * @throws IOException when it cannot be read
     * @throws GenerationException when one of them is a link that leads out of the folder
     */
    public static TreeMap<String, Path> list(Path source) throws IOException {
        Path root = source.toRealPath();
        TreeMap<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root, 3)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!ModelNames.isInside(name) || !ModelNames.isUsed(name) || !Files.isRegularFile(file)) {
                    continue;
                }
                Path real = file.toRealPath();
                if (!real.startsWith(root)) {
                    throw GenerationException.request("The file " + file + " is a link that leads out of the model.")
                            .remedy("Copy the model with links followed, as 'cp -rL' does, and install the copy.")
                            .build();
                }
                found.put(name, real);
                if (found.size() > MOST_FILES) {
                    throw GenerationException.request("The folder " + source + " has too many files for a model.")
                            .remedy("Name the folder that holds the model's model_index.json.")
                            .build();
                }
            }
        }
        return found;
    }

    /**
     * Copies them.
     *
     * @param files what {@link #list} has found
     * @param target the new folder
     * @param progress hears how many bytes were copied
     * @return the files as they are now
     * @throws IOException when they cannot be read or written
     */
    public static List<ModelFile> copy(TreeMap<String, Path> files, Path target, LongConsumer progress)
            throws IOException {
        List<ModelFile> copied = new ArrayList<>();
        long[] done = {0};
        for (var file : files.entrySet()) {
            Path to = target.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            try (InputStream in = Files.newInputStream(file.getValue())) {
                copied.add(write(in, Long.MAX_VALUE, to, file.getKey(), read -> progress.accept(done[0] += read)));
            }
        }
        return copied;
    }

    /** Writes a stream to a new file, hashing it on the way. */
    static ModelFile write(InputStream in, long limit, Path to, String name, LongConsumer read) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Interrupted.")
                            .build();
                }
                size += count;
                if (size > limit) {
                    throw new ZipException("it is longer than it says");
                }
                digest.update(chunk, 0, count);
                out.write(chunk, 0, count);
                read.accept(count);
            }
        }
        return new ModelFile(name, size, Hashes.text(digest));
    }
}
