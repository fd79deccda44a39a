package dev.sota.benchmarks.diffusion;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Preset;
import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.clip.Story;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Samples;
import dev.sota.inference.onnx.OnnxImageGeneratorProvider;
import dev.sota.inference.onnx.OnnxSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whole films whose pictures a diffusion model paints, with an empty cache: each of its own words. */
public final class FilmRun {

    private FilmRun() {}

    /**
     * Makes films and reports.
     *
     * @param arguments {@code --model FOLDER --preset 540p --seconds 60 --films 1 --options steps=1,guidance=0}
     * @throws Exception when it cannot
     */
    public static void main(String[] arguments) throws Exception {
        Arguments given = new Arguments(Set.of("model", "preset", "seconds", "films", "options"), arguments);
        Map<String, String> options = new TreeMap<>();
        for (String option : given.list("options", "steps=1,guidance=0,tiny-vae=true")) {
            options.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        OnnxSettings settings =
                OnnxSettings.of(Path.of(given.text("model", "sd-turbo-fp32"))).withOptions(options);
        Path folder = Engines.folder();
        List<Double> times = new ArrayList<>();
        try (GenerationPipeline pipeline = GenerationPipeline.builder()
                .register(new OnnxImageGeneratorProvider(settings))
                .noCache()
                .build()) {
            for (int film = 1; film <= given.number("films", 1); film++) {
                times.add(film(pipeline, request(pipeline, given, folder, film)));
            }
        } finally {
            Engines.delete(folder);
        }
        Samples all = new Samples(times);
        System.out.printf(
                Locale.ROOT,
                "%d films: median %.1f s, 95th percentile %.1f s, resident %.0f MB at most%n",
                times.size(),
                all.median(),
                all.percentile(95),
                Machine.peakBytes().orElse(0) / 1e6);
    }

    private static GenerationRequest request(GenerationPipeline pipeline, Arguments given, Path folder, int film) {
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

    private static double film(GenerationPipeline pipeline, GenerationRequest request) {
        long began = System.nanoTime();
        GenerationResult result = pipeline.generate(request);
        double seconds = (System.nanoTime() - began) / 1e9;
        List<RunProfile.Span> painted = result.profile().spans().stream()
                .filter(span -> span.stage() == Stage.ILLUSTRATE)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "film of %.1f s: %.1f s, %d pictures painted in %.1f s%n",
                result.duration().toNanos() / 1e9,
                seconds,
                painted.size(),
                painted.stream()
                                .mapToDouble(s -> s.endMillis() - s.startMillis())
                                .sum()
                        / 1000);
        return seconds;
    }
}
