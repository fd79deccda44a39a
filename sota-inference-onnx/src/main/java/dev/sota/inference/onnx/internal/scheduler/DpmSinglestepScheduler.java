package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * DPM-Solver(++) as a singlestep method: groups of calls, each group from one sample over intermediate ones to the next.
 * Algorithms 1 of Lu et al., 2022 (arXiv:2211.01095 and arXiv:2206.00927).
 */
final class DpmSinglestepScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SolverSchedule schedule;
    private final DpmSettings settings;
    private final boolean zeroAtFinal;

    DpmSinglestepScheduler(SchedulerConfig config) {
        this.config = config;
        this.schedule = new SolverSchedule(config, AlphaBars.unscaled(config, 0.0001, 0.02), false);
        this.settings = DpmSettings.of(config, DpmAlgorithm.DPM, DpmAlgorithm.DPM_PLUS, DpmAlgorithm.SDE_PLUS);
        this.zeroAtFinal = DpmSettings.endsAtZero(config);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public boolean followsFlow() {
        return config.followsFlow();
    }

    @Override
    public DenoisingRun start(RunSettings run, LatentShape shape) {
        float last = zeroAtFinal ? 0 : schedule.table().lowest();
        SigmaSchedule calls = schedule.levels(run, Spacing.LINSPACE, true).endingAt(last);
        return new Run(shape, calls, orders(run.steps()));
    }

    /** The order of each call within its group. A run that does not divide into whole groups ends with lower orders. */
    private int[] orders(int steps) {
        int order = settings.order();
        boolean lower = config.flag("lower_order_final", false) || zeroAtFinal;
        int[] orders = new int[steps];
        for (int i = 0; i < steps; i++) {
            orders[i] = i % order + 1;
        }
        if (zeroAtFinal || (lower && steps % order == 0)) {
            orders[steps - 1] = 1;
        }
        return orders;
    }

    private final class Run extends DpmRun {

        private final int[] orders;
        private final float[] origin;

        Run(LatentShape shape, SigmaSchedule calls, int[] orders) {
            super(shape, calls, settings);
            this.orders = orders;
            this.origin = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            take(index, output, sample, noise);
            int order = Math.min(orders[index], outputs.size());
            switch (order) {
                case 1 -> {
                    System.arraycopy(sample, 0, origin, 0, sample.length);
                    first(DpmUpdate.of(algorithm, step(index, index + 1), true), origin, outputs.last(0), sample);
                }
                case 2 -> second(index, sample);
                default -> third(index, sample);
            }
        }

        private void second(int index, float[] sample) {
            DpmUpdate.Step step = step(index - 1, index + 1);
            float r0 = (lambda(index) - lambda(index - 1)) / step.h();
            float[] m1 = outputs.last(1);
            float[][] difference = {outputs.last(0), m1};
            second(DpmUpdate.of(algorithm, step, settings.midpoint()), 1 / r0, origin, m1, difference, sample);
        }

        private void third(int index, float[] sample) {
            DpmUpdate.Step step = step(index - 2, index + 1);
            float start = lambda(index - 2);
            float r0 = (lambda(index) - start) / step.h();
            float r1 = (lambda(index - 1) - start) / step.h();
            DpmUpdate u = DpmUpdate.of(algorithm, step, false);
            float[] m0 = outputs.last(0);
            float[] m2 = outputs.last(2);
            if (settings.midpoint()) {
                float[][] difference = {m0, m2};
                second(u, 1 / r0, origin, m2, difference, sample);
                return;
            }
            float[] m1 = outputs.last(1);
            float per0 = 1 / r0;
            float per1 = 1 / r1;
            for (int i = 0; i < sample.length; i++) {
                float d10 = per1 * (m1[i] - m2[i]);
                float d11 = per0 * (m0[i] - m2[i]);
                float d1 = (r0 * d10 - r1 * d11) / (r0 - r1);
                float d2 = 2 * (d11 - d10) / (r0 - r1);
                float x = u.keep() * origin[i] + u.zeroth() * m2[i] + u.first() * d1 + u.second() * d2;
                sample[i] = stirred(x, u, i);
            }
        }
    }
}
