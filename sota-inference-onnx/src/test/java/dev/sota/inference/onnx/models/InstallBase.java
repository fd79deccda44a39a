package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store, a server, and an installer that does not wait long. */
abstract class InstallBase {

    static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    static final String REPOSITORY = "studio/tiny";

    @TempDir
    Path home = Path.of("");

    final Map<String, String> environment = new HashMap<>();
    final Map<String, byte[]> tiny = TinyTree.of("turbo");
    ModelServer server = new ModelServer();
    ModelStore store = ModelStore.at(home);

    @BeforeEach
    void openStore() {
        store = ModelStore.at(home.resolve("store"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** What people call their LoRAs nobody can ask a server for that lists nothing. */
    void withoutLoras() {
        tiny.keySet().removeIf(name -> name.startsWith("lora/"));
    }

    ModelInstaller installer() {
        return ModelInstaller.into(store)
                .environment(environment::get)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .tuned(network -> network.waiting(Duration.ofMillis(700), Duration.ofMillis(1)));
    }

    String hub() {
        return server.uri("/" + REPOSITORY).toString();
    }

    String file(String name) {
        return "/" + REPOSITORY + "/resolve/main/" + name;
    }

    GenerationException refused(GenerationException.Kind kind, String reference) {
        return refused(kind, installer(), reference);
    }

    /** The installation fails with a sentence and a remedy, and there is no model. */
    GenerationException refused(GenerationException.Kind kind, ModelInstaller installer, String reference) {
        GenerationException error = assertThrows(GenerationException.class, () -> installer.install(reference));
        assertEquals(kind, error.kind(), error::getMessage);
        assertTrue(error.getMessage().matches("(?s).*[.]"), error::getMessage);
        if (kind != GenerationException.Kind.CANCELLED) {
            assertFalse(error.remedy().isBlank(), error::getMessage);
        }
        assertEquals(List.of(), store.ids());
        return error;
    }

    static void assertSays(GenerationException error, String... words) {
        String said = error.getMessage() + " " + error.remedy();
        for (String word : words) {
            assertTrue(said.contains(word), said + " <- " + word);
        }
    }

    void assertWhole(InstalledModel model) {
        assertEquals(
                tiny.keySet(),
                new java.util.TreeSet<>(
                        model.files().stream().map(ModelFile::path).toList()));
        model.files().forEach(file -> {
            byte[] bytes = Objects.requireNonNull(tiny.get(file.path()), file.path());
            assertEquals(bytes.length, file.size(), file::path);
            assertEquals(ModelServer.hash(bytes), file.sha256(), file::path);
        });
        assertTrue(store.verify(model.id()).sound());
    }
}
