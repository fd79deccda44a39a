package dev.sota.inference.onnx;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.tck.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that paints a picture, and says what it was foretold to hold and by how much its memory grew. */
final class ResidentProbe {

    private ResidentProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, String> options = new TreeMap<>(Map.of("steps", "1", "guidance", "0"));
        for (String option : arguments[3].split(" ", -1)) {
            options.put(option.split("=")[0], option.split("=")[1]);
        }
        int side = Integer.parseInt(arguments[2]);
        options.put("size", arguments[2]);
        OnnxSettings settings = OnnxSettings.of(TinyModels.folder(arguments[1]));
        try (ImageGenerator engine = new OnnxImageGeneratorProvider(settings).open(new EngineSettings(folder, 1))) {
            // Loads the library and the classes, which are the process's own.
            engine.paint(request(64, options), TestContext.in(folder));
            long before = peak();
            long foretold = engine.effort(request(side, options)).orElseThrow().memoryBytes();
            engine.paint(request(side, options), TestContext.in(folder));
            System.out.println(foretold + " " + (peak() - before));
        }
    }

    private static ImageRequest request(int side, Map<String, String> options) {
        Map<String, String> own = new TreeMap<>(options);
        own.put("size", Integer.toString(side));
        return ImageRequest.builder("a ship on the sea", side, side)
                .options(own)
                .build();
    }

    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }
}
