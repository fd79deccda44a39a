package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.session.SessionSettings;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** One run of a part of a full-size model, on all cores. Needs {@link FullModels}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class GraphBenchmark {

    /** Which model. */
    @Param("sd-turbo-fp32")
    public String model = "";

    /** Which part: a step of the U-Net, a decoding, a reading. */
    @Param({"unet", "vae_decoder", "tiny_vae_decoder", "text_encoder"})
    public String part = "";

    /** Side of the picture in pixels. */
    @Param({"256", "512"})
    public int size;

    private @Nullable GraphStep step;

    /** Loads the graph. */
    @Setup(Level.Trial)
    public void open() {
        int threads = Runtime.getRuntime().availableProcessors();
        step = new GraphStep(
                FullModels.model(model), part, size, 1, new SessionSettings(threads, false, Long.MAX_VALUE));
    }

    /** Lets it go. */
    @TearDown(Level.Trial)
    public void close() {
        if (step != null) {
            step.close();
        }
    }

    /** One run. */
    @Benchmark
    public double run() {
        return step == null ? 0 : step.run();
    }
}
