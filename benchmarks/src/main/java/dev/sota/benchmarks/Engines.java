package dev.sota.benchmarks;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Opens the built-in engines, and a folder for what they write. */
public final class Engines {

    private Engines() {}

    /**
     * Opens the first engine of a kind that is found and can run here.
     *
     * @param <E> the engine
     * @param <P> its provider
     * @param service the kind of provider
     * @param folder for what it unpacks
     * @return the engine; the caller closes it
     */
    public static <E extends AutoCloseable, P extends Provider<E>> E open(Class<P> service, Path folder) {
        return ServiceLoader.load(service).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.availability().available())
                .findFirst()
                .orElseThrow()
                .open(new EngineSettings(folder, 2));
    }

    /**
     * A folder of its own.
     *
     * @return a new temporary folder
     * @throws IOException when it cannot be made
     */
    public static Path folder() throws IOException {
        return Files.createTempDirectory("sota-benchmark-");
    }

    /**
     * Deletes a folder.
     *
     * @param folder with all that is in it
     * @throws IOException when that fails
     */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
