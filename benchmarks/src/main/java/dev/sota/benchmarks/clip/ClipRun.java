package dev.sota.benchmarks.clip;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.HistoryFile;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import dev.sota.benchmarks.result.Samples;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.SegmentRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Measures the films of one preset and length in a process of their own: a warm-up, then films and the encoder alone by
 * turns, so that whatever else the machine does slows both alike.
 */
public final class ClipRun {

    /** What is measured at each turn. */
    private record Turn(FilmSample film, EncoderOnly.Cost encoder) {
        double ratio() {
            return film.seconds() / encoder.seconds();
        }

        double cpuRatio() {
            return film.cpuSeconds() / encoder.cpuSeconds();
        }
    }

    private final String preset;
    private final int seconds;
    private final int warmups;
    private final int samples;
    private final Path folder;
    private final RecordingRenderer renderer = new RecordingRenderer();
    private final SortedMap<String, Metric> metrics = new TreeMap<>();

    private ClipRun(Arguments given, Path folder) {
        this.preset = given.text("preset", "540p");
        this.seconds = given.number("seconds", 10);
        this.warmups = given.number("warmups", 3);
        this.samples = given.number("samples", 5);
        this.folder = folder;
    }

    /**
     * Measures, and writes one result.
     *
     * @param arguments {@code --preset 540p --seconds 10 --warmups 3 --samples 5 --out file}
     * @throws Exception when it cannot
     */
    public static void main(String[] arguments) throws Exception {
        Arguments given = new Arguments(Set.of("preset", "seconds", "warmups", "samples", "out"), arguments);
        Path folder = Engines.folder();
        try {
            Result result = new ClipRun(given, folder).measure();
            ResultFile.write(Path.of(given.text("out", "clip.json")), List.of(result));
        } finally {
            Engines.delete(folder);
        }
    }

    private Result measure() throws Exception {
        List<Turn> turns;
        try (GenerationPipeline pipeline =
                GenerationPipeline.builder().register(renderer).noCache().build()) {
            GenerationRequest request = request(pipeline);
            put("first", FilmSample.of(pipeline, request).seconds(), "s");
            for (int i = 1; i < warmups; i++) {
                pipeline.generate(request);
            }
            OptionalLong peak = Machine.peakBytes();
            if (peak.isPresent()) {
                put("peakResident", peak.getAsLong() / 1e6, "MB");
            }
            turns = turns(pipeline, request);
        }
        report(turns);
        Samples times = samples(turns, turn -> turn.film().seconds());
        return Result.of(
                HistoryFile.CLIP, Map.of("preset", preset, "seconds", Integer.toString(seconds)), times, metrics);
    }

    private GenerationRequest request(GenerationPipeline pipeline) {
        Preset shape = pipeline.presets().stream()
                .filter(p -> p.id().equals(preset))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no preset " + preset));
        return Story.of(seconds, shape, 1)
                .request()
                .preset(preset)
                .output(folder.resolve("film.mp4"))
                .overwrite(true)
                .build();
    }

    private List<Turn> turns(GenerationPipeline pipeline, GenerationRequest request) throws Exception {
        List<Turn> turns = new ArrayList<>();
        List<Double> rendering = new ArrayList<>();
        List<Double> renderCpu = new ArrayList<>();
        try (ImageGenerator painter = Engines.open(ImageGeneratorProvider.class, folder);
                EncoderOnly encoder = new EncoderOnly(painter, folder);
                RenderOnly render = new RenderOnly(folder, request)) {
            List<SegmentRequest> segments = segments(pipeline, request);
            encoder.measure(segments);
            for (int i = 0; i < samples; i++) {
                FilmSample film = FilmSample.of(pipeline, request);
                FilmSample renderOnly = render.sample();
                EncoderOnly.Cost alone = encoder.measure(segments);
                turns.add(new Turn(film, alone));
                rendering.add(renderOnly.renderSeconds() / alone.seconds());
                renderCpu.add(renderOnly.cpuSeconds() / alone.cpuSeconds());
            }
        }
        put("renderRatio", new Samples(rendering).median(), Metric.RATIO);
        put("renderCpuRatio", new Samples(renderCpu).median(), Metric.RATIO);
        return turns;
    }

    private List<SegmentRequest> segments(GenerationPipeline pipeline, GenerationRequest request) {
        renderer.take();
        pipeline.generate(request);
        return renderer.take();
    }

    private void report(List<Turn> turns) {
        put("samples", turns.size(), "films");
        put("filmSeconds", turns.get(0).film().film().duration().toNanos() / 1e9, "s");
        put("cpu", samples(turns, turn -> turn.film().cpuSeconds()).median(), "s");
        put("encoder", samples(turns, turn -> turn.encoder().seconds()).median(), "s");
        put("encoderWall", samples(turns, turn -> turn.encoder().wallSeconds()).median(), "s");
        put("encoderCpu", samples(turns, turn -> turn.encoder().cpuSeconds()).median(), "s");
        put("ratio", samples(turns, Turn::ratio).median(), Metric.RATIO);
        put("cpuRatio", samples(turns, Turn::cpuRatio).median(), Metric.RATIO);
    }

    private static Samples samples(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return new Samples(turns.stream().mapToDouble(figure).boxed().toList());
    }

    private void put(String name, double score, String unit) {
        metrics.put(name, new Metric(score, unit));
    }
}
