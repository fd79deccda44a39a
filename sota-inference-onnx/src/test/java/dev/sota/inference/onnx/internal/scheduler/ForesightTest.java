package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A model that is right lets the latents be foreseen at any step. */
class ForesightTest {

    private static Foresight foresight(String scheduler, String prediction) {
        String json = "{\"_class_name\": \"" + scheduler + "\", \"beta_start\": 0.00085, \"beta_end\": 0.012,"
                + " \"beta_schedule\": \"scaled_linear\", \"prediction_type\": \"" + prediction + "\"}";
        return Foresight.of(Schedulers.of(SchedulerConfig.of(new JsonMapper().readTree(json))));
    }

    /** The product of 1 - beta, anew. */
    private static double bar(int timestep) {
        double bar = 1;
        for (int i = 0; i <= timestep; i++) {
            double root = Math.sqrt(0.00085) + (Math.sqrt(0.012) - Math.sqrt(0.00085)) * i / 999;
            bar *= 1 - root * root;
        }
        return bar;
    }

    @Property(tries = 100)
    void aRightModelLetsTheLatentsBeForeseen(@ForAll long seed, @ForAll @IntRange(min = 0, max = 999) int timestep) {
        Random random = new Random(seed);
        float[] latents = new float[32];
        float[] noise = new float[32];
        float[] sample = new float[32];
        float[] velocity = new float[32];
        double signal = Math.sqrt(bar(timestep));
        double loud = Math.sqrt(1 - bar(timestep));
        for (int i = 0; i < sample.length; i++) {
            latents[i] = (float) random.nextGaussian();
            noise[i] = (float) random.nextGaussian();
            sample[i] = (float) (signal * latents[i] + loud * noise[i]);
            velocity[i] = (float) (signal * noise[i] - loud * latents[i]);
        }
        float[] foreseen = new float[32];
        foresight("EulerDiscreteScheduler", "epsilon").foresee(timestep, sample, noise, foreseen);
        assertArrayEquals(latents, foreseen, 1e-3f);
        foresight("DDIMScheduler", "v_prediction").foresee(timestep, sample, velocity, foreseen);
        assertArrayEquals(latents, foreseen, 1e-3f);
        foresight("DDIMScheduler", "sample").foresee(timestep, sample, latents, foreseen);
        assertArrayEquals(latents, foreseen);
    }

    /** Between latents and noise on a straight line. */
    @Property(tries = 100)
    void aFlowsLatentsAreForeseen(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1000) double timestep) {
        Random random = new Random(seed);
        float[] latents = new float[32];
        float[] sample = new float[32];
        float[] direction = new float[32];
        for (int i = 0; i < sample.length; i++) {
            double noise = random.nextGaussian();
            latents[i] = (float) random.nextGaussian();
            sample[i] = (float) (timestep / 1000 * noise + (1 - timestep / 1000) * latents[i]);
            direction[i] = (float) (noise - latents[i]);
        }
        float[] foreseen = new float[32];
        foresight("FlowMatchEulerDiscreteScheduler", "flow_prediction").foresee(timestep, sample, direction, foreseen);
        assertArrayEquals(latents, foreseen, 1e-5f);
    }

    /** Where the levels run the other way, or are of another kind, no formula is known. */
    @Test
    void theSampleIsShownWhereNoFormulaIsKnown() {
        float[] foreseen = new float[2];
        String inverted = "{\"_class_name\": \"FlowMatchEulerDiscreteScheduler\", \"invert_sigmas\": true}";
        Foresight.of(Schedulers.of(SchedulerConfig.of(new JsonMapper().readTree(inverted))))
                .foresee(3, new float[] {1, 2}, new float[] {9, 9}, foreseen);
        assertArrayEquals(new float[] {1, 2}, foreseen);
    }
}
