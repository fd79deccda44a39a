package dev.sota.benchmarks;

import dev.sota.api.EncoderEffort;
import dev.sota.video.ffmpeg.internal.NativeLibraries;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoder;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoders;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
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

/** The encoder alone, on frames of a slow move that lie ready in memory, at 960 by 540: the floor of rendering. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 2)
public class EncoderBenchmark {

    private static final int FRAMES = 60;

    /** How much time the encoder takes. */
    @Param({"FAST", "NORMAL", "BEST"})
    public EncoderEffort effort = EncoderEffort.NORMAL;

    private final I420[] frames = new I420[FRAMES];
    private VideoEncoder encoder = none();
    private int next;

    /** Draws the frames and opens the encoder. */
    @Setup(Level.Trial)
    public void open() throws InterruptedException {
        NativeLibraries.load();
        FrameKernelsBenchmark kernels = new FrameKernelsBenchmark();
        for (int i = 0; i < FRAMES; i++) {
            frames[i] = new I420(960, 540);
            frames[i].copy(kernels.warp());
        }
        encoder = new VideoEncoder(
                new VideoSettings(VideoEncoders.choose(VideoEncoders.AUTO), 960, 540, 30, 2500, effort), 0, p -> {});
    }

    /** Closes the encoder. */
    @TearDown(Level.Trial)
    public void close() {
        encoder.close();
    }

    /** One frame; there and back through the move, so that no frame differs much from the one before. */
    @Benchmark
    public void encode() {
        int at = next++ % (2 * FRAMES);
        encoder.encode(frames[at < FRAMES ? at : 2 * FRAMES - 1 - at]);
    }

    @SuppressWarnings("NullAway") // set before each trial
    private static VideoEncoder none() {
        return null;
    }
}
