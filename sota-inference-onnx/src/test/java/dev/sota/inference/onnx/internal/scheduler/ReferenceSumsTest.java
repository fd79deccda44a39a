package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sota.inference.onnx.internal.random.Noise;
import dev.sota.inference.onnx.internal.random.TorchNoise;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every recorded sum of the reference's own tests, by the loops that the recording defines. */
class ReferenceSumsTest {

    private static final JsonNode FILE = Reference.read("diffusion-schedulers.json");

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return FILE.get("cases").valueStream().map(c -> dynamicTest(c.get("id").stringValue(), () -> check(c)));
    }

    private static void check(JsonNode c) {
        float[] last = new Loop(c).run();
        double sum = 0;
        for (float x : last) {
            sum += Math.abs(x);
        }
        JsonNode expected = c.get("expected");
        JsonNode tolerance = c.get("tolerance");
        if (expected.has("sum")) {
            assertEquals(
                    expected.get("sum").doubleValue(), sum, tolerance.get("sum").doubleValue(), "sum");
        }
        assertEquals(
                expected.get("mean").doubleValue(),
                sum / last.length,
                tolerance.get("mean").doubleValue(),
                "mean");
    }

    /** One case: its scheduler, and the loop around it. */
    private static final class Loop {

        private final JsonNode definition;
        private final DenoisingRun run;
        private final Noise noise;
        private final int order;
        private final float[] x = Reference.sample();

        Loop(JsonNode definition) {
            this.definition = definition;
            String name = definition.get("scheduler").stringValue();
            ObjectNode members = (ObjectNode) FILE.get("base_configs").get(name).deepCopy();
            members.put("_class_name", name);
            definition.get("config_overrides").properties().forEach(m -> members.set(m.getKey(), m.getValue()));
            RunSettings.Builder settings =
                    RunSettings.builder(definition.get("num_inference_steps").intValue());
            if (definition.has("eta")) {
                settings.eta(definition.get("eta").doubleValue());
            }
            Scheduler scheduler = Schedulers.of(SchedulerConfig.of(members));
            this.order = scheduler.order();
            this.run = scheduler.start(settings.build(), Reference.shape());
            this.noise = new TorchNoise(definition.path("torch_seed").asLong(0));
        }

        float[] run() {
            String loop = definition.get("loop").stringValue();
            boolean kDiffusion = loop.startsWith("k_diffusion");
            boolean edm = loop.startsWith("edm");
            if (kDiffusion || edm) {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= run.initNoiseSigma();
                }
            }
            double[] timesteps = run.timesteps();
            int start = start();
            if (loop.endsWith("add_noise")) {
                run.addNoise(run.indexOf(timesteps[start]), x.clone(), Reference.noise(), x);
            }
            for (int i = start; i < timesteps.length; i++) {
                float[] input = x.clone();
                run.scaleModelInput(i, x, edm ? input : x);
                run.step(i, Reference.model(edm ? input : x, timesteps[i]), x, noise);
            }
            return x;
        }

        private int start() {
            if (definition.has("t_start")) {
                return definition.get("t_start").intValue() * order;
            }
            return definition.path("note").asString("").contains("timesteps[3:]") ? 3 : 0;
        }
    }
}
