package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.TorchNoise;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One run of the reference, and ours beside it: see record_schedulers.py. */
record Recording(JsonNode json) {

    static final LatentShape SHAPE = new LatentShape(2, 4, 2, 2);
    private static final long NOISE_SEED = 7;

    String name() {
        return json.get("class").stringValue() + " " + json.get("config") + " " + json.get("run");
    }

    Scheduler scheduler() {
        ObjectNode config = (ObjectNode) json.get("config").deepCopy();
        return Schedulers.of(
                SchedulerConfig.of(config.put("_class_name", json.get("class").stringValue())));
    }

    DenoisingRun run() {
        JsonNode run = json.get("run");
        RunSettings.Builder settings = RunSettings.builder(run.get("steps").intValue())
                .strength(run.path("strength").asDouble(1))
                .clippedModelOutput(run.path("use_clipped_model_output").asBoolean(false));
        if (run.has("mu")) {
            settings.mu(run.get("mu").doubleValue());
        }
        if (run.has("eta")) {
            settings.eta(run.get("eta").doubleValue());
        }
        if (run.has("original_inference_steps")) {
            settings.originalSteps(run.get("original_inference_steps").intValue());
        }
        if (run.has("churn")) {
            double scale = json.get("class").stringValue().startsWith("Euler") ? 1.003 : 1;
            settings.churn(new Churn(run.get("churn").doubleValue(), 0, Double.POSITIVE_INFINITY, scale));
        }
        return scheduler().start(settings.build(), SHAPE);
    }

    double[] timesteps() {
        return json.get("timesteps")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    double[] last() {
        return json.get("last").valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    /** Goes through the run as the recording did. */
    float[] play(DenoisingRun run) {
        boolean doubled = json.get("config").path("variance_type").asString("").startsWith("learned");
        float[] x = new float[SHAPE.size()];
        float[] noise = new float[SHAPE.size()];
        new TorchNoise(1).fill(x);
        new TorchNoise(2).fill(noise);
        int begin = json.get("begin").intValue();
        if (begin > 0) {
            run.addNoise(begin, x.clone(), noise, x);
        } else {
            for (int i = 0; i < x.length; i++) {
                x[i] *= run.initNoiseSigma();
            }
        }
        TorchNoise fresh = new TorchNoise(NOISE_SEED);
        float[] scaled = new float[x.length];
        double[] timesteps = run.timesteps();
        for (int i = begin; i < timesteps.length; i++) {
            run.scaleModelInput(i, x, scaled);
            run.step(i, model(scaled, timesteps[i], doubled), x, fresh);
        }
        return x;
    }

    /** The greatest difference of two results, in units of the greatest expected number but at least one. */
    static double deviation(double[] expected, float[] actual) {
        double scale = 1;
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            scale = Math.max(scale, Math.abs(expected[i]));
            worst = Math.max(worst, Math.abs(expected[i] - actual[i]));
        }
        return Float.isFinite((float) worst) ? worst / scale : Double.POSITIVE_INFINITY;
    }

    private static float[] model(float[] sample, double timestep, boolean doubled) {
        float gain = 0.5f + (float) timestep / 2000;
        float[] output = new float[doubled ? 2 * sample.length : sample.length];
        int picture = SHAPE.picture();
        for (int i = 0; i < sample.length; i++) {
            float value = sample[i] / (1 + Math.abs(sample[i])) * gain;
            if (doubled) {
                int at = i / picture * 2 * picture + i % picture;
                output[at] = value;
                output[at + picture] = value * 0.5f + 0.5f;
            } else {
                output[i] = value;
            }
        }
        return output;
    }
}
