package dev.sota.audio.internal.music;

/** Integrated loudness by ITU-R BS.1770-5 with the filter coefficients it prints for 48 kHz. */
final class LoudnessMeter {
    private static final double[][] STAGES = {
        {1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585},
        {1, -2, 1, -1.99004745483398, 0.99007225036621}
    };

    private LoudnessMeter() {}

    static double integrated(float[] interleaved, int channels) {
        int frames = interleaved.length / channels;
        double[] power = new double[frames];
        for (int channel = 0; channel < channels; channel++) {
            double[][] z = new double[2][2];
            for (int i = 0; i < frames; i++) {
                double x = interleaved[i * channels + channel];
                for (int k = 0; k < 2; k++) {
                    double[] c = STAGES[k];
                    double y = c[0] * x + z[k][0];
                    z[k][0] = c[1] * x - c[3] * y + z[k][1];
                    z[k][1] = c[2] * x - c[4] * y;
                    x = y;
                }
                power[i] += x * x;
            }
        }
        double gate = gated(power, 1e-7) / 10;
        return -0.691 + 10 * Math.log10(gated(power, gate));
    }

    /** The mean of the blocks of 400 ms, three quarters overlapping, whose power is above a gate. */
    private static double gated(double[] power, double gate) {
        double sum = 0;
        int blocks = 0;
        for (int from = 0; from + 19_200 <= power.length; from += 4_800) {
            double block = 0;
            for (int i = from; i < from + 19_200; i++) {
                block += power[i];
            }
            if (block / 19_200 > gate) {
                sum += block / 19_200;
                blocks++;
            }
        }
        return blocks == 0 ? 0 : sum / blocks;
    }
}
