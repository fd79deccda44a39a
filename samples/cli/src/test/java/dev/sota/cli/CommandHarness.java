package dev.sota.cli;

import dev.sota.api.DocumentCodec;
import dev.sota.api.EngineKind;
import dev.sota.inference.onnx.models.ModelInstaller;
import dev.sota.inference.onnx.models.ModelStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process, in a folder of their own and with a pipeline that only remembers. */
final class CommandHarness {

    final FakePipeline pipeline;
    final FakeCache cache = new FakeCache();
    final Interruption interruption = new Interruption();
    final Map<EngineKind, String> engines = new EnumMap<>(EngineKind.class);
    Terminal terminal = new Terminal(false, false, 80, StandardCharsets.UTF_8);
    byte[] in = new byte[0];
    DocumentCodec codec = new FakeCodec();
    boolean cached;
    final Map<String, String> environment = new java.util.HashMap<>();
    Optional<Path> cacheFolder = Optional.empty();
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandHarness(Path folder) {
        this.folder = folder;
        this.pipeline = new FakePipeline(folder);
    }

    int run(String... args) {
        out.reset();
        err.reset();
        CommandContext context = new CommandContext(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                folder,
                (chosen, caching) -> {
                    engines.putAll(chosen);
                    cached = caching;
                    return pipeline;
                },
                chosen -> {
                    cacheFolder = chosen;
                    return cache;
                },
                new Models() {
                    @Override
                    public ModelStore store(Optional<Path> chosen) {
                        return ModelStore.at(chosen.orElse(folder.resolve("models")));
                    }

                    @Override
                    public ModelInstaller installer(ModelStore store) {
                        return ModelInstaller.into(store).environment(environment::get);
                    }
                },
                () -> codec,
                interruption);
        return Sota.run(context, args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return new JsonMapper().readTree(out());
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
