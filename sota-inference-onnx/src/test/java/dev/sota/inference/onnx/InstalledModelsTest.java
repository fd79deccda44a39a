package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.models.ModelInstaller;
import dev.sota.inference.onnx.models.ModelStore;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.tck.TestContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a store to a picture: which model the engine takes, what it paints with, and how recipes tell models apart. */
class InstalledModelsTest {

    @TempDir
    Path folder = Path.of("");

    private ModelStore store = ModelStore.at(folder);
    private String memory = "";

    @BeforeEach
    void open() {
        store = ModelStore.at(folder.resolve("store"));
    }

    private void install(String name, String model) {
        ModelInstaller.into(store).name(name).install(TinyModels.folder(model).toString());
    }

    private OnnxImageGeneratorProvider provider(String configured) {
        return new OnnxImageGeneratorProvider(ModelChoice.of(configured, Optional.of(store), MemorySetting.of(memory)));
    }

    private OnnxImageGeneratorProvider variant(String name) {
        return provider("").variant(name).orElseThrow();
    }

    private Keyframe paint(OnnxImageGeneratorProvider provider, Map<String, String> options) {
        try (ImageGenerator engine = provider.open(new EngineSettings(folder, 1))) {
            ImageRequest request = ImageRequest.builder("a ship on the sea", 64, 64)
                    .seed(7)
                    .options(options)
                    .build();
            return engine.paint(request, TestContext.in(folder));
        }
    }

    private static int[] pixels(Keyframe keyframe) {
        var picture = keyframe.flatten();
        int[] all = new int[picture.width() * picture.height()];
        for (int i = 0; i < all.length; i++) {
            all[i] = picture.argb(i % picture.width(), i / picture.width());
        }
        return all;
    }

    @Test
    void withoutAModelItSaysWhatToDo() {
        OnnxImageGeneratorProvider none = provider("");
        assertFalse(none.availability().available());
        assertTrue(none.availability().remedy().contains("sota models list"));
        assertEquals(-10, none.priority());
        assertEquals(List.of(), none.variants());
        assertEquals("3", none.version());
    }

    @Test
    void aMemoryLimitHoldsForEveryModelOfTheStore() {
        install("small", "sd15");
        String free = variant("small").version();
        memory = "1";
        assertNotEquals(free, variant("small").version(), "under a limit sums come in another order");
        GenerationException refusal =
                assertThrows(GenerationException.class, () -> paint(variant("small"), Map.of("steps", "1")));
        assertEquals(GenerationException.Kind.RESOURCES, refusal.kind());
        assertTrue(refusal.getMessage().contains("limit of 1 MB"), refusal.getMessage());
        memory = "4000";
        assertEquals(64, paint(variant("small"), Map.of("steps", "1")).width());
        assertEquals(64, paint(provider("small"), Map.of("steps", "1")).width());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "6 GB", "6000000000000", "1e3", "\u0007"})
    void aMemoryLimitThatIsNoneIsSaid(String said) {
        install("small", "sd15");
        memory = said;
        OnnxImageGeneratorProvider provider = variant("small");
        assertFalse(provider.availability().available());
        assertTrue(provider.availability().reason().contains("no number of megabytes"));
        assertFalse(provider.availability().reason().contains("\u0007"));
        assertTrue(provider.availability().remedy().contains("SOTA_ONNX_MEMORY"));
        assertThrows(GenerationException.class, () -> provider.open(new EngineSettings(folder, 1)));
    }

    @Test
    void anInstalledModelIsThereButNotPreferred() {
        install("tiny", "turbo");
        OnnxImageGeneratorProvider any = provider("");
        assertTrue(any.availability().available());
        assertEquals(-10, any.priority());
        assertEquals(List.of("tiny"), any.variants());
    }

    @Test
    void aConfiguredModelIsPreferredByNameOrFolder() {
        install("tiny", "turbo");
        for (String configured : List.of("tiny", TinyModels.folder("turbo").toString())) {
            assertEquals(10, provider(configured).priority());
            assertTrue(provider(configured).availability().available());
        }
        OnnxImageGeneratorProvider missing = provider("missing");
        assertEquals(10, missing.priority(), "so that somebody hears that it was passed over");
        assertTrue(missing.availability().reason().contains("\"missing\" is not installed"));
        assertTrue(missing.availability().remedy().contains("sota models install missing"));
        assertTrue(missing.availability().remedy().contains("Installed are: tiny"));
    }

    @Test
    void aVariantIsAModelOfTheStore() {
        install("a", "turbo");
        install("b", "sd15");
        assertEquals("onnx", variant("a").id());
        assertNotEquals(variant("a").version(), variant("b").version());
        assertTrue(variant("a").version().startsWith("3-a."), variant("a").version());
        assertFalse(variant("c").availability().available());
        assertEquals(Optional.empty(), provider("").variant("../a"));
        assertEquals(Optional.empty(), provider("").variant(""));
    }

    @Test
    void aRecipeKnowsAModelByItsBytes() {
        install("a", "turbo");
        String before = variant("a").version();
        store.remove("a");
        install("a", "turbo");
        assertEquals(before, variant("a").version(), "installed again, it is the same");
        store.remove("a");
        install("a", "sd15");
        assertNotEquals(before, variant("a").version());
    }

    @Test
    void aProviderStaysWithItsModel() {
        install("a", "turbo");
        OnnxImageGeneratorProvider any = provider("");
        String version = any.version();
        install("b", "sd15");
        assertEquals(version, any.version(), "all pictures of a film are of one model");
    }

    @Test
    void aTurboModelPaintsInTwoStepsWithoutGuidance() {
        install("sd-turbo", "turbo");
        int[] byDefault = pixels(paint(variant("sd-turbo"), Map.of()));
        assertArrayEquals(byDefault, pixels(paint(variant("sd-turbo"), Map.of("steps", "2", "guidance", "0"))));
        assertFalse(java.util.Arrays.equals(
                byDefault, pixels(paint(variant("sd-turbo"), Map.of("steps", "5", "guidance", "7.5")))));
    }
}
