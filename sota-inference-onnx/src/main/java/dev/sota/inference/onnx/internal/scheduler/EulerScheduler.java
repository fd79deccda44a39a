package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;
import java.util.Arrays;

/** Euler's method with optional churn: algorithm 2 of Karras et al., 2022 (arXiv:2206.00364). */
final class EulerScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final boolean logLinear;
    private final boolean continuous;
    private final float last;

    EulerScheduler(SchedulerConfig config) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.finite(config, 0.0001, 0.02, "linear"));
        this.prediction = config.word("prediction_type", "").equals("original_sample")
                ? PredictionType.SAMPLE
                : config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.spacing = config.spacing(Spacing.LINSPACE);
        this.logLinear =
                config.choice("interpolation_type", "linear", "log_linear").equals("log_linear");
        this.continuous =
                config.choice("timestep_type", "discrete", "continuous").equals("continuous")
                        && prediction == PredictionType.V_PREDICTION;
        this.last = config.choice("final_sigmas_type", "zero", "sigma_min").equals("zero") ? 0 : table.lowest();
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        return new Run(shape, schedule(settings), settings.churn());
    }

    private SigmaSchedule schedule(RunSettings settings) {
        SigmaSchedule schedule =
                settings.sigmas().isPresent() ? ofSigmas(settings.sigmas().get()) : ofTimesteps(settings);
        if (!continuous) {
            return schedule;
        }
        float[] sigmas = schedule.sigmas();
        double[] timesteps = new double[sigmas.length - 1];
        for (int i = 0; i < timesteps.length; i++) {
            timesteps[i] = 0.25f * F32.log(sigmas[i]);
        }
        return new SigmaSchedule(sigmas, timesteps);
    }

    private SigmaSchedule ofSigmas(double[] given) {
        float[] sigmas = SigmaSchedule.rounded(given, 0);
        double[] timesteps = new double[sigmas.length - 1];
        for (int i = 0; i < timesteps.length; i++) {
            timesteps[i] = table.place32(sigmas[i]);
        }
        return new SigmaSchedule(sigmas, timesteps);
    }

    private SigmaSchedule ofTimesteps(RunSettings settings) {
        int steps = settings.steps();
        if (settings.timesteps().isPresent() && (table.curve() != SigmaCurve.NONE || continuous)) {
            throw config.unsupported("time steps", "a list together with a curve of noise levels");
        }
        double[] places = SigmaSchedule.rounded(settings.timesteps()
                .orElseGet(() -> spacing.places(config.trainSteps(), steps, config.integer("steps_offset", 0))));
        double[] levels = logLinear ? logLevels(steps) : table.at(places);
        if (table.curve() != SigmaCurve.NONE) {
            levels = table.bend(levels, steps, true);
            places = table.places(levels);
        }
        return SigmaSchedule.of(levels, places, last);
    }

    private double[] logLevels(int steps) {
        float[] logs = Grid.linspace32(F32.log(table.highest()), F32.log(table.lowest()), steps + 1);
        double[] levels = new double[logs.length];
        Arrays.setAll(levels, i -> F32.exp(logs[i]));
        return levels;
    }

    private final class Run extends SigmaRun {

        private final Stirrer stirrer;

        Run(LatentShape shape, SigmaSchedule schedule, Churn churn) {
            super(shape, schedule, prediction, spacing);
            this.stirrer = new Stirrer(churn, sigmas.length - 1, shape);
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float sigma = sigmas[index];
            float hat = stirrer.stir(sigma, sample, noise);
            denoise(prediction == PredictionType.EPSILON ? hat : sigma, output, sample);
            float dt = sigmas[index + 1] - hat;
            for (int i = 0; i < sample.length; i++) {
                sample[i] += (sample[i] - denoised[i]) / hat * dt;
            }
        }
    }
}
