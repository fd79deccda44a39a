package dev.sota.benchmarks;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole film of about ten seconds, for each preset, with percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 3, time = 20)
public class FilmBenchmark {

    /** The preset. */
    @Param({"360p", "540p"})
    public String preset = "";

    private GenerationPipeline pipeline = none();
    private Path folder = Path.of("");

    /** Opens the pipeline. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Engines.folder();
        pipeline = GenerationPipeline.builder()
                .preset(preset)
                .outputDirectory(folder)
                .build();
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        pipeline.close();
        Engines.delete(folder);
    }

    /** A film of one sentence, with its title and ending. */
    @Benchmark
    public GenerationResult film() {
        return pipeline.generate(GenerationRequest.script("The ship came home at dawn, and the sea lay still.")
                .output(folder.resolve("film.mp4"))
                .overwrite(true)
                .build());
    }

    @SuppressWarnings("NullAway") // set before each trial
    private static GenerationPipeline none() {
        return null;
    }
}
