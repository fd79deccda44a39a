package dev.sota.benchmarks;

import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.I420;
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
import org.openjdk.jmh.annotations.Warmup;

/** A frame of 960 by 540 of illustrated pictures: what moves in layers and by itself, beside the picture as one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CameraBenchmark {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LENGTH = 192;
    /** Neighbouring frames are alike: from each to one further on. */
    private static final int STEP = 7;

    /** What is painted. */
    @Param({"a meadow by day", "a fox in a forest", "a ship at sunset on the sea", "a village under the stars at night"
    })
    public String prompt = "";

    private Compositor pan = none();
    private Compositor track = none();
    private Compositor hold = none();
    private long number;

    /** Paints the picture. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        Path folder = Engines.folder();
        RunContext context = new NoContext(folder);
        try (ImageGenerator engine = Engines.open(ImageGeneratorProvider.class, folder)) {
            Keyframe keyframe = engine.paint(
                    ImageRequest.builder(prompt, WIDTH * 6 / 5, HEIGHT * 6 / 5)
                            .seed(5)
                            .layers(5)
                            .build(),
                    context);
            pan = OneClip.compositor(Keyframe.of(keyframe.flatten()), OneClip.PAN, WIDTH, HEIGHT, LENGTH);
            track = OneClip.compositor(keyframe, OneClip.TRACK, WIDTH, HEIGHT, LENGTH);
            hold = OneClip.compositor(keyframe, OneClip.HOLD, WIDTH, HEIGHT, LENGTH);
        }
        Engines.delete(folder);
    }

    private I420 next(Compositor compositor) throws InterruptedException {
        number = (number + STEP) % LENGTH;
        return compositor.draw(number);
    }

    /** The picture as one. */
    @Benchmark
    public I420 pan() throws InterruptedException {
        return next(pan);
    }

    /** The same way past its layers, with what lives. */
    @Benchmark
    public I420 track() throws InterruptedException {
        return next(track);
    }

    /** Hardly any way, with what lives. */
    @Benchmark
    public I420 hold() throws InterruptedException {
        return next(hold);
    }

    @SuppressWarnings("NullAway") // set before each trial
    private static Compositor none() {
        return null;
    }
}
