package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.internal.random.CounterNoise;
import dev.sota.inference.onnx.internal.random.Noise;
import dev.sota.inference.onnx.internal.random.TorchNoise;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every solver. */
class SchedulerLawsTest {

    private static final LatentShape SHAPE = new LatentShape(2, 4, 4, 2);
    private static final SchedulerConfig USUAL = SchedulerConfig.of(Reference.JSON.valueToTree(Map.of(
            "beta_start",
            0.00085,
            "beta_end",
            0.012,
            "beta_schedule",
            "scaled_linear",
            "clip_sample",
            false,
            "set_alpha_to_one",
            false,
            "skip_prk_steps",
            true)));

    @Provide
    Arbitrary<String> solvers() {
        return Arbitraries.of(Schedulers.names());
    }

    @Provide
    Arbitrary<String> exactAtTheEnd() {
        return Arbitraries.of(
                "euler",
                "euler-a",
                "heun",
                "lms",
                "kdpm2",
                "kdpm2-a",
                "dpmpp-2m",
                "dpmpp-2s",
                "dpmpp-sde",
                "unipc",
                "flow-euler");
    }

    /** A model that knows the latents brings them back: the true noise leads from any noise to them. */
    @Property(tries = 60)
    void theTrueNoiseLeadsToTheLatents(
            @ForAll("exactAtTheEnd") String name, @ForAll @IntRange(min = 2, max = 25) int steps, @ForAll long seed) {
        DenoisingRun run = Schedulers.of(USUAL, name).start(RunSettings.steps(steps), SHAPE);
        float[] latents = draw(seed);
        float[] x = draw(seed + 1);
        for (int i = 0; i < x.length; i++) {
            x[i] *= run.initNoiseSigma();
        }
        Truth truth = new Truth(name, run, latents);
        for (int i = 0; i < run.timesteps().length; i++) {
            float[] output = truth.output(i, x);
            run.step(i, output, x, new CounterNoise(seed + i));
        }
        assertArrayEquals(latents, x, 2e-3f);
    }

    @Property(tries = 60)
    void sameSeedSameNumbersWhateverTheBatchBeside(
            @ForAll("solvers") String name, @ForAll @IntRange(min = 4, max = 12) int steps, @ForAll long seed) {
        float[] first = play(name, steps, seed);
        assertArrayEquals(first, play(name, steps, seed));
        for (float x : first) {
            assertTrue(Float.isFinite(x));
        }
    }

    @Property(tries = 60)
    void noiseIsAddedEverywhereAndLessOfItLater(
            @ForAll("solvers") String name, @ForAll @IntRange(min = 4, max = 20) int steps) {
        DenoisingRun run = Schedulers.of(USUAL, name).start(RunSettings.steps(steps), SHAPE);
        float[] ones = new float[SHAPE.size()];
        java.util.Arrays.fill(ones, 1);
        float before = Float.POSITIVE_INFINITY;
        int last = run.timesteps().length - 1;
        for (int i : new int[] {0, last / 2, last}) {
            float[] noisy = new float[SHAPE.size()];
            run.addNoise(i, new float[SHAPE.size()], ones, noisy);
            assertTrue(noisy[0] > 0 && noisy[0] < before, name + " " + noisy[0]);
            before = noisy[0];
        }
    }

    /** PNDM goes half a step back within its first steps, and the ancestral midpoint may lie below the next level. */
    @Property(tries = 60)
    void timestepsFall(@ForAll("solvers") String name, @ForAll @IntRange(min = 4, max = 50) int steps) {
        double[] timesteps = Schedulers.of(USUAL, name)
                .start(RunSettings.steps(steps), SHAPE)
                .timesteps();
        for (int i = 1; i < timesteps.length; i++) {
            boolean climbs = timesteps[i] > timesteps[i - 1] && !name.equals("pndm") && !name.equals("kdpm2-a");
            assertTrue(!climbs, name + " at " + i);
        }
    }

    @Test
    void callsFollowOneAnother() {
        DenoisingRun run = Schedulers.of(USUAL, "euler").start(RunSettings.steps(4), SHAPE);
        float[] x = draw(1);
        run.step(1, draw(2), x, new CounterNoise(1));
        assertThrows(IllegalStateException.class, () -> run.step(1, x, x, new CounterNoise(1)));
        assertThrows(IllegalStateException.class, () -> run.step(3, x, x, new CounterNoise(1)));
        run.step(2, draw(2), x, new CounterNoise(1));
        run.step(3, draw(2), x, new CounterNoise(1));
        assertThrows(IllegalStateException.class, () -> run.step(4, x, x, new CounterNoise(1)));
    }

    @Test
    void samplesMustBeOfTheShapeTheRunWasSetUpFor() {
        DenoisingRun run = Schedulers.of(USUAL, "euler").start(RunSettings.steps(4), SHAPE);
        assertThrows(
                IllegalArgumentException.class, () -> run.step(0, new float[9], new float[9], new CounterNoise(1)));
        assertThrows(IllegalArgumentException.class, () -> new LatentShape(1, 0, 2, 2));
        assertThrows(ArithmeticException.class, () -> new LatentShape(1 << 16, 1 << 16, 2, 2));
    }

    @Test
    void theSecondOfEqualTimestepsIsTheFirstCallOfAStep() {
        DenoisingRun heun = Schedulers.of(USUAL, "heun").start(RunSettings.steps(5), SHAPE);
        double[] timesteps = heun.timesteps();
        assertEquals(timesteps[1], timesteps[2]);
        assertEquals(2, heun.indexOf(timesteps[2]));
        assertEquals(0, heun.indexOf(timesteps[0]));
        assertThrows(IllegalArgumentException.class, () -> heun.indexOf(12345));
    }

    private static float[] play(String name, int steps, long seed) {
        Noise noise = new TorchNoise(seed);
        DenoisingRun run = Schedulers.of(USUAL, name).start(RunSettings.steps(steps), SHAPE);
        float[] x = new float[SHAPE.size()];
        noise.fill(x);
        for (int i = 0; i < x.length; i++) {
            x[i] *= run.initNoiseSigma();
        }
        float[] scaled = new float[x.length];
        for (int i = 0; i < run.timesteps().length; i++) {
            run.scaleModelInput(i, x, scaled);
            run.step(i, scaled.clone(), x, noise);
        }
        return x;
    }

    private static float[] draw(long seed) {
        float[] numbers = new float[SHAPE.size()];
        new CounterNoise(seed).fill(numbers);
        return numbers;
    }

    /** Works the true output of a model out of what the run itself says of its noise levels. */
    private record Truth(String name, DenoisingRun run, float[] latents) {

        float[] output(int index, float[] sample) {
            float[] one = new float[sample.length];
            java.util.Arrays.fill(one, 1);
            float[] kept = new float[sample.length];
            float[] added = new float[sample.length];
            run.addNoise(index, one, new float[sample.length], kept);
            run.addNoise(index, new float[sample.length], one, added);
            float[] scale = new float[sample.length];
            run.scaleModelInput(index, one, scale);
            double sigma = scale[0] < 1 ? Math.sqrt(1 / ((double) scale[0] * scale[0]) - 1) : added[0];
            float[] output = new float[sample.length];
            for (int i = 0; i < output.length; i++) {
                double noise = (sample[i] - (double) kept[i] * latents[i]) / sigma;
                output[i] = (float) (name.equals("flow-euler") ? noise - latents[i] : noise);
            }
            return output;
        }
    }
}
