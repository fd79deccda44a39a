package dev.sota.benchmarks.diffusion;

import dev.sota.benchmarks.Engines;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Turning a prompt into tokens, with as many merges as CLIP has; and reading the merges. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenizerBenchmark {

    private static final String PROMPT = "A painting of a lighthouse by the sea in a storm at night, waves, rain and"
            + " lightning, soft light, very detailed, in the manner of a watercolour, 35mm, cinematic, golden hour";

    private Path folder = Path.of("");
    private @Nullable ClipTokenizer tokenizer;

    /** Makes the files of a tokenizer and reads them. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Engines.folder();
        Merges.write(folder);
        tokenizer = ClipTokenizer.read(folder);
    }

    /** Deletes them. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        Engines.delete(folder);
    }

    /** A prompt of 34 words. */
    @Benchmark
    public int[] tokens() {
        return tokenizer == null ? new int[0] : tokenizer.tokens(PROMPT);
    }

    /** Reading the files. */
    @Benchmark
    public ClipTokenizer read() {
        return ClipTokenizer.read(folder);
    }
}
