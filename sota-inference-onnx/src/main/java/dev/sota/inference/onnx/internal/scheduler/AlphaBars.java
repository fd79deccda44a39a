package dev.sota.inference.onnx.internal.scheduler;

/** How much of the latents is left at each time step of the training: the running product of {@code 1 - beta}. */
final class AlphaBars {

    private static final float ALMOST_ZERO = 0x1p-24f;

    private final SchedulerConfig config;
    private final float[] bars;

    private AlphaBars(SchedulerConfig config, float[] bars) {
        this.config = config;
        this.bars = bars;
    }

    /** Reads the schedule of a solver that looks its coefficients up by time step. */
    static AlphaBars of(SchedulerConfig config, double betaStart, double betaEnd, String schedule) {
        float[] betas = Betas.of(config, betaStart, betaEnd, schedule);
        boolean rescale = config.flag("rescale_betas_zero_snr", false);
        return new AlphaBars(config, Betas.cumulativeAlphas(rescale ? Betas.zeroTerminal(betas) : betas));
    }

    /** The schedule of a solver that cannot rescale it. */
    static AlphaBars unscaled(SchedulerConfig config, double betaStart, double betaEnd) {
        return new AlphaBars(config, Betas.cumulativeAlphas(Betas.of(config, betaStart, betaEnd, "linear")));
    }

    /** Like {@link #of}, with a last entry above zero, so that the noise level stays finite. */
    static AlphaBars finite(SchedulerConfig config, double betaStart, double betaEnd, String schedule) {
        AlphaBars table = of(config, betaStart, betaEnd, schedule);
        if (config.flag("rescale_betas_zero_snr", false)) {
            table.bars[table.bars.length - 1] = ALMOST_ZERO;
        }
        return table;
    }

    /** The entry of a time step. */
    float at(long timestep) {
        if (timestep < 0 || timestep >= bars.length) {
            throw config.outside(timestep, bars.length);
        }
        return bars[(int) timestep];
    }

    int length() {
        return bars.length;
    }

    /** The noise level at each time step: {@code ((1 - a) / a)^0.5}. */
    float[] sigmas() {
        float[] sigmas = new float[bars.length];
        for (int i = 0; i < bars.length; i++) {
            sigmas[i] = F32.sqrt((1 - bars[i]) / bars[i]);
        }
        return sigmas;
    }

    /** Half the logarithm of the signal-to-noise ratio at each time step. */
    float[] lambdas() {
        float[] lambdas = new float[bars.length];
        for (int i = 0; i < bars.length; i++) {
            lambdas[i] = F32.log(F32.sqrt(bars[i])) - F32.log(F32.sqrt(1 - bars[i]));
        }
        return lambdas;
    }
}
