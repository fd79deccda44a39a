package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.models.ModelFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a model's files out of an archive and nothing else: names are checked, each file is written as a plain file
 * whatever the archive calls it, and none becomes longer than it said, so that the space asked for at first is enough.
 */
public final class ZipFiles {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST = 256L << 30;

    private ZipFiles() {}

    /**
     * Unpacks.
     *
     * @param archive the archive
     * @param target the new folder, which exists
     * @param progress hears how many bytes were written
     * @return the files
     * @throws IOException when something cannot be read or written
     * @throws GenerationException when the archive holds no model, or what no honest archive holds
     */
    public static List<ModelFile> unpack(Path archive, Path target, LongConsumer progress) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Map<String, ZipEntry> wanted = wanted(zip, archive);
            StoreFaults.requireSpace(
                    target,
                    wanted.values().stream().mapToLong(ZipEntry::getSize).sum());
            List<ModelFile> files = new ArrayList<>();
            long[] done = {0};
            for (Map.Entry<String, ZipEntry> entry : wanted.entrySet()) {
                Path to = target.resolve(entry.getKey());
                Files.createDirectories(to.getParent());
                try (InputStream in = zip.getInputStream(entry.getValue())) {
                    files.add(LocalFiles.write(
                            in, entry.getValue().getSize(), to, entry.getKey(), n -> progress.accept(done[0] += n)));
                }
            }
            return files;
        } catch (ZipException | EOFException e) {
            throw refused(archive, "it is no zip archive, or it is damaged");
        }
    }

    private static Map<String, ZipEntry> wanted(ZipFile zip, Path archive) {
        if (zip.size() > MOST_ENTRIES) {
            throw refused(archive, "it has " + zip.size() + " files");
        }
        String prefix = prefix(zip).orElseThrow(() -> refused(archive, "it has no model_index.json"));
        Map<String, ZipEntry> wanted = new TreeMap<>();
        Map<String, String> seen = new TreeMap<>();
        long bytes = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (!ModelNames.isInside(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                    && !isHidden(name)) {
                ModelNames.requireInside(name);
            }
            if (entry.isDirectory() || !name.startsWith(prefix)) {
                continue;
            }
            String path = name.substring(prefix.length());
            if (ModelNames.isInside(path) && ModelNames.isUsed(path)) {
                if (seen.put(path.toLowerCase(Locale.ROOT), path) != null) {
                    throw refused(archive, "it has a file twice");
                }
                bytes += Math.max(0, entry.getSize());
                wanted.put(path, entry);
            }
            if (entry.getSize() < 0 || bytes > LARGEST) {
                throw refused(archive, "its files are larger than a model's can be");
            }
        }
        return wanted;
    }

    /** Files that begin with a dot are skipped, as long as they stay inside. */
    private static boolean isHidden(String name) {
        return name.matches("([A-Za-z0-9_ .+-]+/)*[A-Za-z0-9_ .+-]+/?") && !name.matches("(.*/)?\\.\\.?(/.*)?");
    }

    /** A model may lie in a folder of the archive. */
    private static Optional<String> prefix(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals("model_index.json") || name.matches("[^/]+/model_index\\.json"))
                .findFirst()
                .map(name -> name.substring(0, name.length() - "model_index.json".length()));
    }

    private static GenerationException refused(Path archive, String why) {
        return GenerationException.backend(
                        "The archive " + archive.getFileName() + " cannot be installed: " + why + ".")
                .remedy("Use an archive of one model's folder, as optimum exports it.")
                .build();
    }
}
