package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** DPM-Solver(++) as a multistep method, one call a step: algorithm 2 of Lu et al., 2022 (arXiv:2211.01095). */
final class DpmMultistepScheduler implements Scheduler {

    /** Runs shorter than this end with lower orders, which keeps them stable. */
    private static final int SHORT = 15;

    private final SchedulerConfig config;
    private final SolverSchedule schedule;
    private final DpmSettings settings;
    private final Spacing spacing;
    private final boolean lowerOrderFinal;
    private final boolean eulerAtFinal;
    private final boolean zeroAtFinal;

    DpmMultistepScheduler(SchedulerConfig config) {
        this.config = config;
        this.schedule = new SolverSchedule(config, AlphaBars.finite(config, 0.0001, 0.02, "linear"), true);
        this.settings = DpmSettings.of(config, DpmAlgorithm.values());
        this.spacing = config.spacing(Spacing.LINSPACE);
        this.lowerOrderFinal = config.flag("lower_order_final", true);
        this.eulerAtFinal = config.flag("euler_at_final", false);
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
        boolean rounds = !config.word("beta_schedule", "").equals("squaredcos_cap_v2");
        float last = zeroAtFinal ? 0 : schedule.table().lowest();
        return new Run(shape, schedule.levels(run, spacing, rounds).endingAt(last));
    }

    private final class Run extends DpmRun {

        private int taken;

        Run(LatentShape shape, SigmaSchedule calls) {
            super(shape, calls, settings);
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            take(index, output, sample, noise);
            switch (order(index)) {
                case 1 -> first(DpmUpdate.of(algorithm, step(index, index + 1), true), sample, outputs.last(0), sample);
                case 2 -> second(index, sample);
                default -> third(index, sample);
            }
            taken++;
        }

        private int order(int index) {
            int order = Math.min(settings.order(), taken + 1);
            boolean ends = lowerOrderFinal && length() < SHORT;
            if (index == length() - 1 && (eulerAtFinal || ends || zeroAtFinal)) {
                return 1;
            }
            return index == length() - 2 && ends ? Math.min(order, 2) : order;
        }

        private void second(int index, float[] sample) {
            DpmUpdate.Step step = step(index, index + 1);
            float r0 = (lambda(index) - lambda(index - 1)) / step.h();
            float[] m0 = outputs.last(0);
            float[][] difference = {m0, outputs.last(1)};
            second(DpmUpdate.of(algorithm, step, settings.midpoint()), 1 / r0, sample, m0, difference, sample);
        }

        private void third(int index, float[] sample) {
            DpmUpdate.Step step = step(index, index + 1);
            float lambda = lambda(index - 1);
            float r0 = (lambda(index) - lambda) / step.h();
            float r1 = (lambda - lambda(index - 2)) / step.h();
            DpmUpdate u = DpmUpdate.of(algorithm, step, false);
            float[] m0 = outputs.last(0);
            float[] m1 = outputs.last(1);
            float[] m2 = outputs.last(2);
            float per0 = 1 / r0;
            float per1 = 1 / r1;
            float share = r0 / (r0 + r1);
            float perBoth = 1 / (r0 + r1);
            for (int i = 0; i < sample.length; i++) {
                float d10 = per0 * (m0[i] - m1[i]);
                float bend = d10 - per1 * (m1[i] - m2[i]);
                float d1 = d10 + share * bend;
                float x = u.keep() * sample[i] + u.zeroth() * m0[i] + u.first() * d1 + u.second() * (perBoth * bend);
                sample[i] = stirred(x, u, i);
            }
        }
    }
}
