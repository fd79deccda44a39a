package dev.sota.benchmarks;

import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
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

/** One picture, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IllustratorBenchmark {

    /** What is painted. */
    @Param({
        "a lighthouse by the sea in a storm at night",
        "a fox in a snowy forest",
        "a busy city street in the rain",
        "close-up of a mug and bread on a table in the kitchen",
        "a bakery with a sign in a village street",
        "a crowd of people in a stadium"
    })
    public String prompt = "";

    /** Frame size. */
    @Param({"960x540", "1920x1080"})
    public String size = "";

    /** How it is painted; {@code -p style=...} measures another style. */
    @Param("flat")
    public String style = "";

    /** In how many depth layers at the most; {@code -p layers=1} measures without. */
    @Param("5")
    public int layers;

    private ImageGenerator engine = none();
    private Path folder = Path.of("");
    private RunContext context = new NoContext(folder);
    private long seed;

    /** Opens the engine. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Engines.folder();
        context = new NoContext(folder);
        engine = Engines.open(ImageGeneratorProvider.class, folder);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        engine.close();
        Engines.delete(folder);
    }

    /** Another seed each time, as in a film. */
    @Benchmark
    public Keyframe paint() {
        String[] sides = size.split("x");
        return engine.paint(
                ImageRequest.builder(prompt, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))
                        .seed(seed++)
                        .style(style)
                        .layers(layers)
                        .build(),
                context);
    }

    @SuppressWarnings("NullAway") // set before each trial
    private static ImageGenerator none() {
        return null;
    }
}
