package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The time steps, noise levels and variances of the recorded reference. */
class ReferenceNumbersTest {

    private static final JsonNode FILE = Reference.read("diffusion-schedulers.json");
    private static final LatentShape SHAPE = new LatentShape(1, 1, 1, 1);

    @Test
    void timestepsAreTheRecordedOnes() {
        for (JsonNode recording : FILE.get("timesteps")) {
            DenoisingRun run = Schedulers.of(config(recording, recording.get("config")))
                    .start(RunSettings.steps(recording.get("steps").intValue()), SHAPE);
            if (recording.has("sigmas")) {
                sigmas(recording, run);
            } else {
                assertArrayEquals(numbers(recording.get("timesteps")), run.timesteps());
            }
        }
    }

    /** A flow's noise level is what remains of unit noise; its time steps are the levels without their fraction. */
    private static void sigmas(JsonNode recording, DenoisingRun run) {
        double[] sigmas = numbers(recording.get("sigmas"));
        double[] timesteps = run.timesteps();
        assertEquals(sigmas.length - 1, timesteps.length);
        for (int i = 0; i < timesteps.length; i++) {
            float[] level = new float[1];
            run.addNoise(i, new float[1], new float[] {1}, level);
            assertEquals(sigmas[i], level[0], 1e-6);
            assertEquals((int) (sigmas[i] * 1000), timesteps[i]);
        }
    }

    @Test
    void variancesAreTheRecordedOnes() {
        for (JsonNode recording : FILE.get("variance")) {
            String name = recording.get("scheduler").stringValue();
            Scheduler scheduler =
                    Schedulers.of(config(recording, FILE.get("base_configs").get(name)));
            for (JsonNode row : recording.get("values")) {
                long t = row.get(0).longValue();
                float variance = scheduler instanceof DdimScheduler ddim
                        ? ddim.variance(t, row.get(1).longValue())
                        : ((DdpmScheduler) scheduler).variance(t, t - 1);
                assertEquals(
                        row.get(row.size() - 1).doubleValue(),
                        variance,
                        recording.get("tol").doubleValue());
            }
        }
    }

    private static SchedulerConfig config(JsonNode recording, JsonNode members) {
        ObjectNode config = (ObjectNode) members.deepCopy();
        return SchedulerConfig.of(config.set("_class_name", recording.get("scheduler")));
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
