package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sota.api.GenerationException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are not what they seem. */
class ZipArchiveTest extends InstallBase {

    private String archive(byte[] bytes) throws IOException {
        return Files.write(home.resolve("tiny.zip"), bytes).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.json", "unet/../../evil.json", "/evil.json", "unet\\..\\..\\evil.json", "C:evil.json"})
    void namesThatLeadOutAreRefused(String name) throws IOException {
        Map<String, byte[]> tree = new TreeMap<>(tiny);
        tree.put(name, new byte[3]);
        assertSays(refused(Kind.BACKEND, archive(TinyTree.zip("", tree))), "name is not safe");
        assertFalse(Files.exists(home.resolve("evil.json")));
        assertFalse(Files.exists(store.folder().resolve("evil.json")));
    }

    @Test
    void hiddenFilesAndOtherFilesAreSkipped() throws IOException {
        Map<String, byte[]> tree = new TreeMap<>(tiny);
        tree.put(".gitattributes", new byte[3]);
        tree.put("README.md", new byte[3]);
        tree.put("unet/.DS_Store", new byte[3]);
        tree.put("unet/weights.safetensors", new byte[3]);
        assertWhole(installer().install(archive(TinyTree.zip("", tree))));
    }

    @Test
    void whatIsNoArchiveOrHasNoModelIsRefused() throws IOException {
        assertSays(refused(Kind.BACKEND, archive(new byte[1000])), "no zip archive");
        assertSays(refused(Kind.BACKEND, archive(TinyTree.zip("", Map.of("a.txt", new byte[1])))), "model_index.json");
        byte[] good = TinyTree.zip("", tiny);
        assertSays(refused(Kind.BACKEND, archive(java.util.Arrays.copyOf(good, good.length / 2))), "damaged");
    }

    @Test
    void aDamagedEntryIsRefused() throws IOException {
        byte[] bytes = TinyTree.zip("", tiny);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 64; i++) {
            bytes[i] ^= 0x55;
        }
        refused(Kind.BACKEND, archive(bytes));
    }

    @Test
    void aFileDoesNotGrowBeyondWhatTheArchiveSays() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Map<String, byte[]> tree = new TreeMap<>(tiny);
        tree.put("unet/model.onnx_data", zeros);
        byte[] bytes = TinyTree.zip("", tree);
        // The uncompressed length in the central directory: 24 bytes after its signature.
        byte[] name = ModelServer.utf8("unet/model.onnx_data");
        for (int i = bytes.length - name.length; i > 46; i--) {
            boolean here = bytes[i - 46] == 'P' && bytes[i - 45] == 'K' && bytes[i - 44] == 1 && bytes[i - 43] == 2;
            if (here && java.util.Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i - 46 + 24] = 10;
                bytes[i - 46 + 25] = 0;
                bytes[i - 46 + 26] = 0;
            }
        }
        Path archive = Path.of(archive(bytes));
        org.junit.jupiter.api.Assertions.assertThrows(
                dev.sota.api.GenerationException.class, () -> installer().install(archive.toString()));
        assertEquals(java.util.List.of(), store.ids());
        Path unpacked = store.folder().resolve(".incoming/tiny/model/unet/model.onnx_data");
        assertFalse(Files.exists(unpacked) && Files.size(unpacked) > 1000);
    }
}
