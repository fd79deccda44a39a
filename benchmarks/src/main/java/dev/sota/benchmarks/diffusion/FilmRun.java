package dev.sota.benchmarks.diffusion;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Preset;
import dev.sota.api.Stage;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.clip.Story;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import dev.sota.benchmarks.result.Samples;
import dev.sota.inference.onnx.OnnxImageGeneratorProvider;
import dev.sota.inference.onnx.OnnxSettings;
import dev.sota.inference.onnx.models.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole films whose pictures a diffusion model paints, with an empty cache: each of its own words. */
public final class FilmRun {

    private static final String ENGINE = "onnx:";

    private final Arguments given;
    private final Path folder;
    private final List<Double> times = new ArrayList<>();
    private final SortedMap<String, Metric> metrics = new TreeMap<>();

    private FilmRun(Arguments given, Path folder) {
        this.given = given;
        this.folder = folder;
    }

    /**
     * Makes films and reports.
     *
     * @param arguments {@code --images onnx:FOLDER --options steps=1,guidance=0 --limit MB --preset 540p --seconds 60
     *     --films 1 --out film.json}; an installed model goes by its id in place of its folder
     * @throws IOException when results cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Arguments given =
                new Arguments(Set.of("images", "options", "limit", "preset", "seconds", "films", "out"), arguments);
        Path folder = Engines.folder();
        try {
            new FilmRun(given, folder).run();
        } finally {
            Engines.delete(folder);
        }
    }

    private void run() throws IOException {
        try (GenerationPipeline pipeline = GenerationPipeline.builder()
                .register(new OnnxImageGeneratorProvider(settings()))
                .noCache()
                .build()) {
            for (int film = 1; film <= given.number("films", 1); film++) {
                film(pipeline, film);
            }
        }
        Samples all = new Samples(times);
        double resident = Machine.peakBytes().orElse(0) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%d films: p50 %.1f s, p95 %.1f s, resident %.0f MB at most; %d cores, %s%n",
                times.size(),
                all.median(),
                all.percentile(95),
                resident,
                Machine.cores(),
                Machine.processor());
        if (!given.text("out", "").isEmpty()) {
            metrics.put("peakResident", new Metric(resident, "MB"));
            Map<String, String> params = Map.of(
                    "images", given.text("images", ""),
                    "preset", given.text("preset", "540p"),
                    "seconds", given.text("seconds", "60"));
            ResultFile.write(Path.of(given.text("out", "")), List.of(Result.of("film", params, all, metrics)));
        }
    }

    private OnnxSettings settings() {
        Map<String, String> options = new TreeMap<>();
        for (String option : given.list("options", "steps=1,guidance=0,tiny-vae=true")) {
            String[] parts = option.split("=", 2);
            options.put(parts[0], parts[parts.length - 1]);
        }
        int limit = given.number("limit", 0);
        return OnnxSettings.of(model(given.text("images", "onnx")))
                .withOptions(options)
                .withMemoryLimit(limit == 0 ? Long.MAX_VALUE : limit * 1_000_000L);
    }

    /** A folder, an installed model, or the one that was installed last. */
    private static Path model(String images) {
        String name = images.startsWith(ENGINE) ? images.substring(ENGINE.length()) : "";
        if (!name.isEmpty() && Files.isDirectory(Path.of(name))) {
            return Path.of(name);
        }
        ModelStore store = ModelStore.standard();
        return store.require(name.isEmpty() ? store.ids().stream().findFirst().orElse("") : name)
                .folder();
    }

    private GenerationRequest request(GenerationPipeline pipeline, int film) {
        String name = given.text("preset", "540p");
        Preset shape = pipeline.presets().stream()
                .filter(p -> p.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no preset " + name));
        return Story.of(given.number("seconds", 60), shape, film)
                .request()
                .preset(name)
                .output(folder.resolve("film.mp4"))
                .overwrite(true)
                .build();
    }

    private void film(GenerationPipeline pipeline, int film) {
        GenerationRequest request = request(pipeline, film);
        double processor = Machine.processSeconds();
        long began = System.nanoTime();
        GenerationResult result = pipeline.generate(request);
        double seconds = (System.nanoTime() - began) / 1e9;
        times.add(seconds);
        StageTimes stages = new StageTimes(result.profile());
        System.out.printf(
                Locale.ROOT,
                "film %d of %.1f s: %.1f s, processor %.1f s, %d pictures of %.2f s%n%s%n",
                film,
                result.duration().toNanos() / 1e9,
                seconds,
                Machine.processSeconds() - processor,
                stages.pictures(),
                stages.secondsForAPicture(),
                stages);
        for (Stage stage : Stage.values()) {
            metrics.put("share." + stage.name(), new Metric(stages.share(stage), Metric.RATIO));
        }
        metrics.put("filmSeconds", new Metric(result.duration().toNanos() / 1e9, "s"));
        metrics.put("pictures", new Metric(stages.pictures(), "pictures"));
    }
}
