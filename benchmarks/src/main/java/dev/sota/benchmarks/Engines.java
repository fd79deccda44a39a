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
final class Engines {

    private Engines() {}

    static <E extends AutoCloseable, P extends Provider<E>> E open(Class<P> service, Path folder) {
        return ServiceLoader.load(service).findFirst().orElseThrow().open(new EngineSettings(folder, 2));
    }

    static Path folder() throws IOException {
        return Files.createTempDirectory("sota-benchmark-");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
