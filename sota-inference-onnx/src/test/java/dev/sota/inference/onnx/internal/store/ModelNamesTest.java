package dev.sota.inference.onnx.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {

    private static final Path ROOT = Path.of("root", "model").toAbsolutePath();

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("..", ".", "/", "\\", "a", "unet", "con", "C:", "model.onnx", " ", "\0", "\n", "~", "%2e")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aSafePathStaysInside(@ForAll("paths") String path) {
        if (ModelNames.isInside(path)) {
            Path resolved = ROOT.resolve(path).normalize();
            assertTrue(resolved.startsWith(ROOT) && !resolved.equals(ROOT), path);
            assertFalse(path.contains("\\") || path.contains(":"), path);
        }
    }

    @Property
    void whateverATextIsAnIdIsMadeFromIt(@ForAll String text) {
        assertTrue(ModelNames.isId(ModelNames.idFrom(text)));
    }

    @Property
    void whatIsShownIsShortAndPrintable(@ForAll String text) {
        assertTrue(ModelNames.shown(text).matches("[\\x20-\\x7e]{0,63}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model_index.json",
                "LICENSE.md",
                "unet/model.onnx",
                "unet/model.onnx_data",
                "unet/model.onnx_data_1",
                "unet/weights.pb",
                "unet/model.onnx.data",
                "tokenizer/merges.txt",
                "safety_checker/model.onnx",
                "feature_extractor/preprocessor_config.json",
                "lora/tint.safetensors",
                "scheduler/scheduler_config.json"
            })
    void theFilesOfAPipelineAreUsed(String path) {
        assertTrue(ModelNames.isInside(path) && ModelNames.isUsed(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "sd_xl_base.safetensors",
                "unet/diffusion_pytorch_model.safetensors",
                "unet/diffusion_pytorch_model.bin",
                "unet/openvino_model.xml",
                "tokenizer/model.onnx",
                "lora/model.onnx",
                "lora/old/tint.safetensors",
                "image_encoder/model.onnx",
                "vae_1_0/model.onnx",
                "run.py",
                "unet/model.py"
            })
    void otherFilesAreNot(String path) {
        assertFalse(ModelNames.isUsed(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/../b", "/a", "a//b", "a/", "a\\b", "a:b", ".a", "a.", "a ", "nul", "COM1.txt", "", "a/b/c/d/e"
            })
    void unsafePathsAreKnown(String path) {
        assertFalse(ModelNames.isInside(path));
    }

    @Test
    void idsAreMadeFromNames() {
        assertEquals("sd-turbo", ModelNames.idFrom("SD Turbo.zip"));
        assertEquals("a.b_c", ModelNames.idFrom("--a.b_c--"));
        assertEquals("model", ModelNames.idFrom("///"));
        assertEquals("model", ModelNames.idFrom("con"));
    }
}
