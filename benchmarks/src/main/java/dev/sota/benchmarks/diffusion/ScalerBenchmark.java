package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.pipeline.Canvas;
import dev.sota.inference.onnx.internal.pipeline.NativeSize;
import dev.sota.spi.Picture;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/** Scaling what a model of 512 by 512 pixels paints to the size of a film's pictures (Lanczos), and back to start from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScalerBenchmark {

    private static final NativeSize MODEL = new NativeSize(512, 64, 8);

    /** Height of a film's pictures; they are as wide as 16 to 9. */
    @Param({"540", "1080"})
    public int height;

    private @Nullable Canvas canvas;
    private @Nullable Picture painted;
    private @Nullable Picture keyframe;

    /** Makes pictures of random numbers. */
    @Setup(Level.Trial)
    public void open() {
        int width = height * 16 / 9;
        canvas = Canvas.of(MODEL, MODEL.base(), width, height);
        painted = noise(canvas.width(), canvas.height());
        keyframe = noise(width, height);
    }

    private static Picture noise(int width, int height) {
        int[] argb = new Random(1)
                .ints((long) width * height)
                .map(colour -> colour | 0xff000000)
                .toArray();
        return Picture.of(width, height, argb);
    }

    /** Up to the film's size. */
    @Benchmark
    public @Nullable Picture fit() {
        return canvas == null || painted == null ? null : canvas.fit(painted);
    }

    /** Down to the model's size. */
    @Benchmark
    public @Nullable Picture lay() {
        return canvas == null || keyframe == null ? null : canvas.lay(keyframe);
    }
}
