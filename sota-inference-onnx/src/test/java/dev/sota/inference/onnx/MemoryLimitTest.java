package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.tck.TestContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that cannot be kept is refused with the smallest that can: that one works, and one megabyte less does not. */
class MemoryLimitTest {

    private static final Pattern SMALLEST =
            Pattern.compile("at least (\\d+) MB(?:; with the option tile=16, (\\d+) MB)?");
    private static final long MEGA = 1_000_000;

    @TempDir
    private Path folder = Path.of("");

    /** What is refused is refused before it is painted, too, and an estimate keeps to the limit. */
    private Keyframe paint(String model, long limit, Map<String, String> options, boolean fromPicture) {
        Map<String, String> all = new HashMap<>(Map.of("steps", "2", "scheduler", "euler"));
        all.putAll(options);
        OnnxSettings settings = OnnxSettings.of(TinyModels.folder(model)).withMemoryLimit(limit);
        int side = Integer.parseInt(options.getOrDefault("size", "64"));
        ImageRequest.Builder request =
                ImageRequest.builder("a ship on the sea", side, side).seed(3).options(all);
        if (fromPicture) {
            int[] grey = new int[side * side];
            Arrays.fill(grey, 0xff808080);
            request.start(ImageStart.of(Picture.of(side, side, grey), 0.5));
        }
        try (ImageGenerator engine = new OnnxImageGeneratorProvider(settings).open(new EngineSettings(folder, 1))) {
            ImageEffort effort = engine.effort(request.build()).orElseThrow();
            assertTrue(effort.memoryBytes() <= limit, effort::toString);
            assertEquals(0, effort.loadingBytes(), "weights are mapped");
            try {
                engine.check(request.build());
            } catch (GenerationException early) {
                GenerationException late = assertThrows(
                        GenerationException.class, () -> engine.paint(request.build(), TestContext.in(folder)));
                assertEquals(late.getMessage() + late.remedy(), early.getMessage() + early.remedy());
                throw early;
            }
            return engine.paint(request.build(), TestContext.in(folder));
        }
    }

    private Matcher refusal(String model, long limit, Map<String, String> options, boolean fromPicture) {
        GenerationException error =
                assertThrows(GenerationException.class, () -> paint(model, limit, options, fromPicture));
        assertEquals(GenerationException.Kind.RESOURCES, error.kind());
        assertTrue(error.getMessage().contains(".onnx"), error::getMessage);
        Matcher named = SMALLEST.matcher(error.remedy());
        assertTrue(named.find(), error::remedy);
        return named;
    }

    @ParameterizedTest
    @CsvSource({
        "sd15, size=64",
        "sd15, size=256",
        "sd15, size=256 tile=8",
        "sd15, size=256 tile=8 guidance=0",
        "turbo, size=64 safety=blank",
        "lcm, size=256 tiny-vae=true",
        "turbo, size=64 lora=blocks",
        "sdxl, size=128",
        "half, size=64",
        "int8, size=128",
        "inpaint, size=128",
    })
    void theSmallestLimitThatIsNamedWorksAndNoSmallerOne(String model, String given) {
        Map<String, String> options = options(given);
        long smallest = Long.parseLong(refusal(model, 1, options, false).group(1));
        paint(model, smallest * MEGA, options, false);
        assertEquals(
                smallest,
                Long.parseLong(
                        refusal(model, (smallest - 1) * MEGA, options, false).group(1)));
    }

    @Test
    void aPictureToStartFromCounts() {
        Map<String, String> options = options("size=128");
        long smallest = Long.parseLong(refusal("sd15", 1, options, true).group(1));
        paint("sd15", smallest * MEGA, options, true);
        refusal("sd15", (smallest - 1) * MEGA, options, true);
    }

    @Test
    void whereTilesWouldHelpThatIsSaid() {
        Matcher named = refusal("sdxl", 1, options("size=512 guidance=0"), false);
        long whole = Long.parseLong(named.group(1));
        long tiled = Long.parseLong(named.group(2));
        assertTrue(tiled < whole, named::group);
        Map<String, String> tiles = options("size=512 guidance=0 tile=16");
        paint("sdxl", tiled * MEGA, tiles, false);
        assertEquals(null, refusal("sdxl", (tiled - 1) * MEGA, tiles, false).group(2));
    }

    private static Map<String, String> options(String given) {
        Map<String, String> options = new HashMap<>();
        for (String option : given.split(" ", -1)) {
            options.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        return options;
    }
}
