package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.inference.onnx.fixture.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStoreTest extends InstallBase {

    private InstalledModel install(String name, String model) {
        return installer().name(name).install(TinyModels.folder(model).toString());
    }

    @Test
    void aStoreThatIsNotThereIsEmpty() {
        assertEquals(List.of(), store.ids());
        assertEquals(List.of(), store.models());
        assertEquals(Optional.empty(), store.find("a"));
        assertFalse(Files.exists(store.folder()), "looking makes nothing");
    }

    @Test
    void theOneInstalledLastComesFirst() throws IOException {
        install("b", "turbo");
        install("a", "sd15");
        Files.setLastModifiedTime(store.folder().resolve("a/sota-model.json"), FileTime.fromMillis(1000));
        Files.setLastModifiedTime(store.folder().resolve("b/sota-model.json"), FileTime.fromMillis(2000));
        assertEquals(List.of("b", "a"), store.ids());
        Files.setLastModifiedTime(store.folder().resolve("a/sota-model.json"), FileTime.fromMillis(3000));
        assertEquals(
                List.of("a", "b"),
                store.models().stream().map(InstalledModel::id).toList());
    }

    @Test
    void whatIsNotAModelIsNotListed() throws IOException {
        Files.createDirectories(store.folder().resolve("folder"));
        Files.createDirectories(store.folder().resolve("Odd Name"));
        Files.writeString(store.folder().resolve("Odd Name").resolve("sota-model.json"), "{}");
        Files.writeString(store.folder().resolve("file"), "x");
        assertEquals(List.of(), store.ids());
    }

    @Test
    void sameBytesHaveTheSameIdentityAndOthersAnother() {
        InstalledModel one = install("one", "turbo");
        InstalledModel same = install("same", "turbo");
        InstalledModel other = install("other", "sd15");
        assertEquals(one.identity(), same.identity());
        assertFalse(one.identity().equals(other.identity()));
        assertTrue(one.identity().matches("[0-9a-f]{64}"));
    }

    @Test
    void verifyFindsWhatChanged() throws IOException {
        InstalledModel model = install("tiny", "turbo");
        assertTrue(store.verify("tiny").sound());
        Path graph = model.folder().resolve("unet/model.onnx");
        byte[] bytes = Files.readAllBytes(graph);
        bytes[bytes.length / 2] ^= 1;
        Files.write(graph, bytes);
        Files.delete(model.folder().resolve("tokenizer/merges.txt"));
        Files.writeString(model.folder().resolve("model_index.json"), "{}");
        assertEquals(
                List.of("model_index.json", "tokenizer/merges.txt", "unet/model.onnx"),
                store.verify("tiny").damaged().stream().sorted().toList());
    }

    @Test
    void removingTakesAllOfIt() {
        InstalledModel model = install("tiny", "turbo");
        assertTrue(store.remove("tiny") >= model.bytes());
        assertEquals(List.of(), store.ids());
        assertFalse(Files.exists(model.folder()));
        assertFalse(Files.exists(store.folder().resolve(".incoming/tiny")));
        assertEquals(
                Kind.REQUEST,
                assertThrows(GenerationException.class, () -> store.remove("tiny"))
                        .kind());
    }

    @Test
    void whatABrokenInstallationLeftIsRemovedToo() {
        server.hub(REPOSITORY, tiny);
        server.always(file("unet/model.onnx"), ModelServer.dropAfter(100));
        refused(Kind.BACKEND, hub());
        assertTrue(Files.exists(store.folder().resolve(".incoming/tiny")));
        store.remove("tiny");
        assertFalse(Files.exists(store.folder().resolve(".incoming/tiny")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "../other", "/etc", "", ".incoming", "a/../b", "missing"})
    void onlyNamesOfModelsNameModels(String id) throws IOException {
        install("tiny", "turbo");
        Files.createDirectories(home.resolve("other"));
        assertEquals(Optional.empty(), store.where(id));
        GenerationException error = assertThrows(GenerationException.class, () -> store.remove(id));
        assertEquals(Kind.REQUEST, error.kind());
        assertTrue(error.remedy().contains("tiny"), error::remedy);
        assertThrows(GenerationException.class, () -> store.verify(id));
        assertTrue(Files.exists(home.resolve("other")));
        assertTrue(store.verify("tiny").sound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\":2}",
                "{\"format\":1,\"files\":[{\"path\":\"../x\",\"size\":1,\"sha256\":\"\"}]}",
                "{\"format\":1,\"files\":[],\"installed\":\"never\",\"source\":\"x\"}",
                "{\"format\":1,\"files\":[],\"installed\":7,\"source\":[]}"
            })
    void aListThatCannotBeReadIsAnErrorWithARemedy(String text) throws IOException {
        install("tiny", "turbo");
        Files.writeString(store.folder().resolve("tiny/sota-model.json"), text);
        GenerationException error = assertThrows(GenerationException.class, () -> store.find("tiny"));
        assertEquals(Kind.BACKEND, error.kind());
        assertFalse(error.remedy().isBlank());
        store.remove("tiny");
    }
}
