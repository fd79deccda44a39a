package dev.sota.benchmarks.diffusion;

import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.inference.onnx.OnnxImageGeneratorProvider;
import dev.sota.inference.onnx.OnnxSettings;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whole pictures with a model: how long each takes, how much of that is outside ONNX Runtime, and the memory. */
public final class PictureRun {

    private PictureRun() {}

    /**
     * Paints and reports.
     *
     * @param arguments {@code --model FOLDER --width 512 --height 512 --steps 1 --guidance 0 --tile 0 --tiny false
     *     --limit MB --pictures 2 --cancel MILLISECONDS}
     * @throws Exception when it cannot
     */
    public static void main(String[] arguments) throws Exception {
        Arguments given = new Arguments(
                Set.of(
                        "model",
                        "width",
                        "height",
                        "steps",
                        "guidance",
                        "tile",
                        "tiny",
                        "limit",
                        "pictures",
                        "threads",
                        "cancel"),
                arguments);
        int limit = given.number("limit", 0);
        OnnxSettings settings = OnnxSettings.of(Path.of(given.text("model", "sd-turbo-fp32")))
                .withMemoryLimit(limit == 0 ? Long.MAX_VALUE : limit * 1_000_000L)
                .withOptions(Map.of(
                        "steps", given.text("steps", "1"),
                        "guidance", given.text("guidance", "0"),
                        "tile", given.text("tile", "0"),
                        "size", given.text("width", "512"),
                        "tiny-vae", given.text("tiny", "false")));
        int threads = given.number("threads", Runtime.getRuntime().availableProcessors());
        Path folder = Engines.folder();
        try (ImageGenerator engine =
                new OnnxImageGeneratorProvider(settings).open(new EngineSettings(folder, threads))) {
            for (int i = 0; i < given.number("pictures", 2); i++) {
                paint(engine, request(given, i), folder);
            }
            if (given.number("cancel", 0) > 0) {
                cancel(engine, request(given, 99), folder, given.number("cancel", 0));
            }
        } finally {
            Engines.delete(folder);
        }
    }

    private static ImageRequest request(Arguments given, int seed) {
        return ImageRequest.builder(
                        "a lighthouse by the sea in a storm at night",
                        given.number("width", 512),
                        given.number("height", given.number("width", 512)))
                .seed(seed)
                .build();
    }

    private static void paint(ImageGenerator engine, ImageRequest request, Path folder) throws InterruptedException {
        long began = System.nanoTime();
        InsideShare share = new InsideShare(Thread.currentThread());
        try (share) {
            engine.paint(request, new WatchedContext(folder, began));
        }
        System.out.printf(
                Locale.ROOT,
                "picture %d: %.2f s, %.2f %% outside ONNX Runtime, resident %.0f MB at most%n",
                request.seed(),
                (System.nanoTime() - began) / 1e9,
                share.outside() * 100,
                Machine.peakBytes().orElse(0) / 1e6);
    }

    private static void cancel(ImageGenerator engine, ImageRequest request, Path folder, int after) {
        CancelledContext context = new CancelledContext(folder, after);
        try {
            engine.paint(request, context);
            System.out.println("it was not cancelled");
        } catch (dev.sota.api.GenerationException e) {
            System.out.printf(
                    Locale.ROOT,
                    "cancelled (%s): returned %.0f ms after it was told%n",
                    e.kind(),
                    (System.nanoTime() - context.toldAt()) / 1e6);
        }
    }
}
