package dev.sota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tiny pipeline of the engine's own tests: random weights, but all of a model's files. */
final class TinyModel {

    private TinyModel() {}

    static Path folder() {
        return Path.of(System.getProperty("sota.root", "../.."), "sota-inference-onnx/src/test/resources/turbo")
                .toAbsolutePath()
                .normalize();
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder())) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = Objects.requireNonNull(folder().relativize(path)).toString();
                files.put(name.replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
