package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address gives what it gave the first time, or its model is refused: that is all one can ask where no hashes are known. */
class FirstInstallationTest extends InstallBase {

    @BeforeEach
    void plain() {
        withoutLoras();
        server.serve("/mine/", tiny);
    }

    private String address() {
        return server.uri("/mine/").toString();
    }

    private void change(String name) {
        byte[] bytes = Objects.requireNonNull(tiny.get(name), name).clone();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        tiny.put(name, (text + "\n").getBytes(StandardCharsets.ISO_8859_1));
        server.serve("/mine/", tiny);
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve(".first"))) {
            return files.reduce((one, two) -> {
                        throw new AssertionError("one record for one address");
                    })
                    .orElseThrow();
        }
    }

    @Test
    void theSameIsInstalledAgainUnderAnyName() {
        installer().install(address());
        store.remove("mine");
        assertWhole(installer().name("again").install(address()));
    }

    @Test
    void anotherIsRefusedAndNamed() throws IOException {
        installer().install(address());
        store.remove("mine");
        change("model_index.json");
        GenerationException error = refused(GenerationException.Kind.BACKEND, address());
        assertSays(error, "no longer", "model_index.json", record().toString());
        assertFalse(error.retryable());
        assertFalse(Files.exists(store.folder().resolve(".incoming/mine")), "what was refused is not kept");
    }

    @Test
    void whoTrustsTheChangeDeletesTheRecord() throws IOException {
        installer().install(address());
        store.remove("mine");
        change("scheduler/scheduler_config.json");
        refused(GenerationException.Kind.BACKEND, address());
        Files.delete(record());
        assertWhole(installer().install(address()));
        assertTrue(Files.exists(record()));
    }

    @Test
    void aFolderOfOnesOwnMayChange() throws IOException {
        Path copy = TinyModels.copy("turbo", home);
        installer().install(copy.toString());
        store.remove("turbo");
        Files.writeString(copy.resolve("model_index.json"), Files.readString(copy.resolve("model_index.json")) + " ");
        assertEquals("turbo", installer().install(copy.toString()).id());
        assertFalse(Files.exists(store.folder().resolve(".first")));
    }
}
