package dev.sota.audio.internal.dynamics;

/**
 * A feed-forward compressor with a soft knee and a smooth, decoupled gain in decibels (Giannoulis, Massberg and Reiss,
 * "Digital Dynamic Range Compressor Design", JAES 60, 2012). Adds no delay. Not thread-safe.
 */
final class Compressor {

    /** The gain is worked out once for so many samples and moves on a line between. */
    private static final int CONTROL = 16;

    private static final double DETECTOR_SECONDS = 0.005;
    private static final double ATTACK_SECONDS = 0.012;
    private static final double RELEASE_SECONDS = 0.140;
    private static final double FLOOR = 1e-12;

    private final double thresholdDb;
    private final double slope;
    private final double kneeDb;
    private final double makeupDb;
    private final double detector;
    private final double attack;
    private final double release;
    private double meanSquare;
    private double reductionDb;
    private double gain;
    private double gainStep;
    private int untilControl;

    Compressor(int sampleRate, double thresholdDb, double ratio, double kneeDb, double makeupDb) {
        this.thresholdDb = thresholdDb;
        this.slope = 1 - 1 / ratio;
        this.kneeDb = kneeDb;
        this.makeupDb = makeupDb;
        this.detector = 1 - Math.exp(-1 / (DETECTOR_SECONDS * sampleRate));
        this.attack = 1 - Math.exp(-CONTROL / (ATTACK_SECONDS * sampleRate));
        this.release = 1 - Math.exp(-CONTROL / (RELEASE_SECONDS * sampleRate));
        this.gain = Math.pow(10, makeupDb / 20);
    }

    void process(double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            double x = samples[i];
            meanSquare += detector * (x * x - meanSquare);
            if (untilControl == 0) {
                control();
            }
            untilControl--;
            gain += gainStep;
            samples[i] = x * gain;
        }
    }

    /** By how many decibels a steady level is lowered. */
    double reduction(double levelDb) {
        double over = levelDb - thresholdDb;
        if (2 * over <= -kneeDb) {
            return 0;
        }
        if (2 * over >= kneeDb) {
            return slope * over;
        }
        double inKnee = over + kneeDb / 2;
        return slope * inKnee * inKnee / (2 * kneeDb);
    }

    private void control() {
        double wanted = reduction(10 * Math.log10(meanSquare + FLOOR));
        reductionDb += (wanted > reductionDb ? attack : release) * (wanted - reductionDb);
        double target = Math.pow(10, (makeupDb - reductionDb) / 20);
        gainStep = (target - gain) / CONTROL;
        untilControl = CONTROL;
    }
}
