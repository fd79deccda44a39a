package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;
import java.util.Set;

/** A run of UniPC: correct the sample with the output at it, then predict the next one. */
final class UniPcRun extends LambdaRun {

    private final UniPcScheduler solver;
    private final Set<Integer> uncorrected;
    private final Limiter limiter;
    private final History outputs;
    private final float[] current;
    private final float[] last;
    private final float[] blend;
    private int lastOrder;
    private int taken;

    UniPcRun(LatentShape shape, SigmaSchedule calls, UniPcScheduler solver) {
        super(shape, calls, solver.flow(), solver.prediction());
        this.solver = solver;
        this.uncorrected = solver.uncorrected();
        this.limiter = Limiter.thresholding(solver.config(), shape);
        this.outputs = new History(solver.solverOrder(), shape.size());
        this.current = new float[shape.size()];
        this.last = new float[shape.size()];
        this.blend = new float[shape.size()];
    }

    @Override
    void advance(int index, float[] output, float[] sample, Noise noise) {
        if (solver.original()) {
            predictOriginal(index, output, sample, current);
            limiter.apply(current);
        } else {
            predictNoise(index, output, sample, current);
        }
        if (taken > 0 && !uncorrected.contains(index - 1)) {
            correct(index, sample);
        }
        System.arraycopy(current, 0, outputs.next(), 0, current.length);
        int most = solver.solverOrder();
        int order = solver.lowerOrderFinal() ? Math.min(most, length() - index) : most;
        lastOrder = Math.min(order, taken + 1);
        System.arraycopy(sample, 0, last, 0, sample.length);
        predict(index, sample);
        taken++;
    }

    private void predict(int index, float[] sample) {
        UniPcStep step = step(index, index + 1, lastOrder);
        differences(step, step.predictor());
        travel(index, index + 1, step, sample);
    }

    /** Goes the last step again, with the output at its end. */
    private void correct(int index, float[] sample) {
        UniPcStep step = step(index - 1, index, lastOrder);
        float[] weights = step.corrector();
        differences(step, weights);
        float weight = weights[weights.length - 1];
        float[] m0 = outputs.last(0);
        for (int i = 0; i < blend.length; i++) {
            blend[i] += weight * (current[i] - m0[i]);
        }
        travel(index - 1, index, step, sample);
    }

    private UniPcStep step(int from, int to, int order) {
        float h = lambda(to) - lambda(from);
        float[] ratios = new float[order];
        for (int i = 1; i < order; i++) {
            ratios[i - 1] = (lambda(from - i) - lambda(from)) / h;
        }
        ratios[order - 1] = 1;
        return new UniPcStep(solver.original() ? -h : h, ratios, solver.firstKind());
    }

    /** Blends the divided differences of earlier outputs. */
    private void differences(UniPcStep step, float[] weights) {
        float[] m0 = outputs.last(0);
        java.util.Arrays.fill(blend, 0);
        for (int k = 0; k < step.order() - 1; k++) {
            float[] earlier = outputs.last(k + 1);
            float ratio = step.ratio(k);
            for (int i = 0; i < blend.length; i++) {
                blend[i] += weights[k] * ((earlier[i] - m0[i]) / ratio);
            }
        }
    }

    private void travel(int from, int to, UniPcStep step, float[] sample) {
        boolean original = solver.original();
        float keep = original ? sigma(to) / sigma(from) : alpha(to) / alpha(from);
        float scale = original ? alpha(to) : sigma(to);
        float gain = scale * step.phi();
        float bend = scale * step.b();
        float[] m0 = outputs.last(0);
        for (int i = 0; i < sample.length; i++) {
            sample[i] = keep * last[i] - gain * m0[i] - bend * blend[i];
        }
    }
}
