package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.random.GeneratorKind;
import dev.sota.inference.onnx.internal.random.LatentNoise;
import dev.sota.inference.onnx.internal.scheduler.DenoisingRun;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.RunSettings;
import dev.sota.inference.onnx.internal.scheduler.Scheduler;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.scheduler.Schedulers;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectMapper;

/** What a solver does between two calls of the U-Net, for a picture of 512 by 512 pixels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SchedulerBenchmark {

    private static final int STEPS = 20;
    private static final LatentShape SHAPE = new LatentShape(1, 4, 64, 64);
    private static final String CONFIG = "{\"_class_name\": \"EulerDiscreteScheduler\", \"beta_start\": 0.00085,"
            + " \"beta_end\": 0.012, \"beta_schedule\": \"scaled_linear\", \"num_train_timesteps\": 1000,"
            + " \"prediction_type\": \"epsilon\", \"timestep_spacing\": \"trailing\"}";

    /** Which solver. */
    @Param({
        "euler",
        "euler-a",
        "heun",
        "lms",
        "ddim",
        "ddpm",
        "pndm",
        "dpmpp-2m",
        "dpmpp-2s",
        "dpmpp-sde",
        "kdpm2",
        "kdpm2-a",
        "unipc",
        "deis",
        "lcm",
        "tcd",
        "flow-euler",
        "edm-euler"
    })
    public String solver = "";

    private final float[] output = new float[SHAPE.size()];
    private final float[] sample = new float[SHAPE.size()];
    private final float[] scaled = new float[SHAPE.size()];
    private @Nullable Scheduler scheduler;
    private LatentNoise noise = LatentNoise.of(GeneratorKind.of("torch"), 1);

    /** Draws numbers. */
    @Setup(Level.Trial)
    public void open() {
        scheduler = Schedulers.of(SchedulerConfig.of(new ObjectMapper().readTree(CONFIG)), solver);
        noise.fill(output);
    }

    /** All steps of a picture; the figure is that of one. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public float[] steps() {
        if (scheduler == null) {
            return sample;
        }
        DenoisingRun run = scheduler.start(RunSettings.steps(STEPS), SHAPE);
        noise.fill(sample);
        int calls = run.timesteps().length;
        for (int i = 0; i < calls; i++) {
            run.scaleModelInput(i, sample, scaled);
            run.step(i, output, sample, noise);
        }
        return sample;
    }
}
