package dev.sota.benchmarks.tuning;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.clip.Story;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Samples;
import dev.sota.benchmarks.result.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures what each setting of a preset costs, and how like the best film the film becomes. All settings take turns, so
 * that whatever else the machine does slows them alike.
 */
public final class TuningBenchmark {

    private static final String BASE = "as it is";

    private final Path folder;
    private final GenerationPipeline pipeline;
    private final Story story;
    private final Map<Setting, List<Cost>> costs = new LinkedHashMap<>();

    private record Cost(double seconds, double cpuSeconds) {}

    private TuningBenchmark(Path folder, GenerationPipeline pipeline, Story story) {
        this.folder = folder;
        this.pipeline = pipeline;
        this.story = story;
    }

    /**
     * Measures and prints a table.
     *
     * @param arguments {@code --preset 540p --seconds 30 --samples 5}
     * @throws IOException when a film fails
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Set.of("preset", "seconds", "samples"), arguments);
        Preset preset = preset(given.text("preset", "540p"));
        Setting best = Setting.best(preset);
        List<Setting> settings = Setting.all(preset);
        List<Preset> presets = new ArrayList<>(List.of(best.preset()));
        settings.forEach(setting -> presets.add(setting.preset()));
        Path folder = Engines.folder();
        try (GenerationPipeline pipeline = GenerationPipeline.builder()
                .register(new Settings(presets))
                .noCache()
                .build()) {
            Story story = Story.of(given.number("seconds", 30), preset, 5);
            TuningBenchmark tuning = new TuningBenchmark(folder, pipeline, story);
            tuning.film(best);
            tuning.film(best);
            settings.forEach(tuning::film);
            for (int i = 0; i < given.number("samples", 5); i++) {
                settings.forEach(tuning::measure);
            }
            System.out.print(tuning.table(preset, best));
        } finally {
            Engines.delete(folder);
        }
    }

    private static Preset preset(String id) {
        try (GenerationPipeline pipeline =
                GenerationPipeline.builder().noCache().build()) {
            return pipeline.presets().stream()
                    .filter(preset -> preset.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no preset " + id));
        }
    }

    private Path film(Setting setting) {
        GenerationRequest request = story.request()
                .preset(setting.preset().id())
                .output(folder.resolve(setting.preset().id() + ".mp4"))
                .overwrite(true)
                .build();
        return pipeline.generate(request).video();
    }

    private void measure(Setting setting) {
        double cpu = Machine.processSeconds();
        long began = System.nanoTime();
        film(setting);
        double seconds = (System.nanoTime() - began) / 1e9;
        costs.computeIfAbsent(setting, s -> new ArrayList<>()).add(new Cost(seconds, Machine.processSeconds() - cpu));
    }

    private Table table(Preset preset, Setting best) throws IOException, InterruptedException {
        Table table = new Table(preset.id(), "time s", "CPU s", "CPU, of as it is", "SSIM", "kbit/s");
        double base = costs.entrySet().stream()
                .filter(e -> e.getKey().name().equals(BASE))
                .mapToDouble(e -> cpu(e.getValue()))
                .findFirst()
                .orElseThrow();
        Path reference = file(best);
        for (Map.Entry<Setting, List<Cost>> entry : costs.entrySet()) {
            Path film = file(entry.getKey());
            double cpu = cpu(entry.getValue());
            table.row(
                    entry.getKey().name(),
                    decimal(
                            new Samples(entry.getValue().stream()
                                            .map(Cost::seconds)
                                            .toList())
                                    .median(),
                            2),
                    decimal(cpu, 2),
                    decimal(100 * cpu / base, 0) + " %",
                    decimal(Ssim.luma(film, reference), 4),
                    decimal(Files.size(film) * 8 / 1000.0 / story.seconds(), 0));
        }
        return table;
    }

    private Path file(Setting setting) {
        return folder.resolve(setting.preset().id() + ".mp4");
    }

    private static double cpu(List<Cost> costs) {
        return new Samples(costs.stream().map(Cost::cpuSeconds).toList()).median();
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
