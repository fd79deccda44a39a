package dev.sota.benchmarks.diffusion;

import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Table;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.DiffusionPipeline;
import dev.sota.inference.onnx.internal.pipeline.Generation;
import dev.sota.inference.onnx.internal.pipeline.Guidance;
import dev.sota.inference.onnx.internal.pipeline.Models;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether it pays to give a prediction again when its input has changed little, beside asking for fewer steps: how far the
 * latents end from those of many steps, for as many calls of the denoiser.
 */
public final class ReuseRun {

    private static final String PROMPT = "a painting of a ship on the sea at night";

    private final DiffusionModel model;
    private final SessionStore sessions;
    private final Arguments given;
    private final Table table = new Table("solver", "steps", "threshold", "calls", "latents off by", "seconds");

    private ReuseRun(DiffusionModel model, SessionStore sessions, Arguments given) {
        this.model = model;
        this.sessions = sessions;
        this.given = given;
    }

    /**
     * Compares and prints.
     *
     * @param arguments {@code --model FOLDER --size 64 --steps 20 --reference 100 --guidance 5 --seeds 3}
     */
    public static void main(String[] arguments) {
        Arguments given = new Arguments(Set.of("model", "size", "steps", "reference", "guidance", "seeds"), arguments);
        int threads = Runtime.getRuntime().availableProcessors();
        try (SessionStore sessions = new SessionStore(new SessionSettings(threads, false, Long.MAX_VALUE))) {
            new ReuseRun(Models.read(Path.of(given.text("model", "."))), sessions, given).run();
        }
    }

    private void run() {
        int steps = given.number("steps", 20);
        int seeds = given.number("seeds", 3);
        float[][] truth = new float[seeds][];
        for (int seed = 0; seed < seeds; seed++) {
            truth[seed] = latents(model, "dpmpp-2m", given.number("reference", 100), seed);
        }
        for (String solver : List.of("euler", "dpmpp-2m")) {
            for (double threshold : new double[] {0, 0.05, 0.1, 0.2, 0.4, 0.8}) {
                row(solver, steps, threshold, truth);
            }
            for (int fewer : new int[] {steps * 3 / 4, steps / 2, steps / 3, steps / 4}) {
                row(solver, Math.max(1, fewer), 0, truth);
            }
        }
        System.out.print(table);
    }

    private void row(String solver, int steps, double threshold, float[][] truth) {
        double off = 0;
        int calls = 0;
        long began = System.nanoTime();
        for (int seed = 0; seed < truth.length; seed++) {
            ReusingModel reusing = new ReusingModel(model, threshold);
            off += distance(truth[seed], latents(reusing, solver, steps, seed)) / truth.length;
            calls += reusing.calls();
        }
        table.row(
                solver,
                steps,
                threshold,
                String.format(Locale.ROOT, "%.1f", calls / (double) truth.length),
                String.format(Locale.ROOT, "%.1f %%", 100 * off),
                String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e9 / truth.length));
    }

    private float[] latents(DiffusionModel painter, String solver, int steps, long seed) {
        int side = given.number("size", 64);
        float[][] last = new float[1][];
        Generation asked = Generation.of(PROMPT, side, side)
                .seeds(List.of(seed))
                .steps(steps)
                .scheduler(solver)
                .guidance(new Guidance(given.decimal("guidance", 5), 0, 1))
                .tinyAutoencoder(true)
                .build();
        new DiffusionPipeline(painter, sessions)
                .generate(asked, new StopSwitch(() -> {}), (done, total, latents) -> last[0] = latents.clone());
        return last[0];
    }

    /** Root mean square of the difference, as a share of that of what is right. */
    private static double distance(float[] right, float[] other) {
        double off = 0;
        double size = 0;
        for (int i = 0; i < right.length; i++) {
            off += (right[i] - other[i]) * (double) (right[i] - other[i]);
            size += right[i] * (double) right[i];
        }
        return Math.sqrt(off / size);
    }
}
