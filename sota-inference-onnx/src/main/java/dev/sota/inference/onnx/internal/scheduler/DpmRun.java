package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** What the multistep and the singlestep DPM-Solvers share. */
abstract class DpmRun extends LambdaRun {

    final DpmAlgorithm algorithm;
    final History outputs;
    private final Limiter limiter;
    private final boolean limits;
    private final float[] scratch;
    private final float[] fresh;

    DpmRun(LatentShape shape, SigmaSchedule schedule, DpmSettings settings) {
        super(shape, schedule, settings.flow(), settings.prediction());
        this.algorithm = settings.algorithm();
        this.outputs = new History(settings.order(), shape.size());
        this.limiter = Limiter.thresholding(settings.config(), shape);
        this.limits = settings.config().flag("thresholding", false);
        this.scratch = new float[limits ? shape.size() : 0];
        this.fresh = new float[algorithm.stochastic() ? shape.size() : 0];
    }

    /** Adds a model's output to the history, as latents or noise; draws fresh noise if the solver uses any. */
    final void take(int index, float[] output, float[] sample, Noise noise) {
        float[] newest = outputs.next();
        if (algorithm.original()) {
            predictOriginal(index, output, sample, newest);
            limiter.apply(newest);
        } else {
            predictNoise(index, output, sample, newest);
            if (limits) {
                originalOf(index, newest, sample, scratch);
                limiter.apply(scratch);
                noiseOf(index, scratch, sample, newest);
            }
        }
        if (fresh.length > 0) {
            noise.fill(fresh);
        }
    }

    final DpmUpdate.Step step(int from, int to) {
        return new DpmUpdate.Step(alpha(from), sigma(from), alpha(to), sigma(to), lambda(to) - lambda(from));
    }

    /** First order: the output stands for the whole step. */
    final void first(DpmUpdate u, float[] from, float[] m, float[] sample) {
        for (int i = 0; i < sample.length; i++) {
            sample[i] = stirred(u.keep() * from[i] + u.zeroth() * m[i], u, i);
        }
    }

    /** Second order: a line through two outputs, {@code base} and the newer one. */
    final void second(
            DpmUpdate u, float perDifference, float[] from, float[] base, float[][] difference, float[] sample) {
        float[] minuend = difference[0];
        float[] subtrahend = difference[1];
        for (int i = 0; i < sample.length; i++) {
            float d1 = perDifference * (minuend[i] - subtrahend[i]);
            sample[i] = stirred(u.keep() * from[i] + u.zeroth() * base[i] + u.first() * d1, u, i);
        }
    }

    final float stirred(float x, DpmUpdate u, int i) {
        return fresh.length > 0 ? x + u.fresh() * fresh[i] : x;
    }
}
