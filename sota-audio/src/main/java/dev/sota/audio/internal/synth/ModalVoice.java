package dev.sota.audio.internal.synth;

import java.util.Arrays;

/**
 * A struck bar, string or skin: each mode is a two-pole resonator y[n] = 2 r cos(w) y[n-1] - r^2 y[n-2] that was set
 * ringing at sine phase. Four modes are computed side by side, so that their recursions do not wait for each other.
 */
final class ModalVoice implements Voice {
    private static final int CHUNK = 64;
    private static final double MINUS_80_DB = 1e-4;

    private final double[] c;
    private final double[] d;
    private final double[] y1;
    private final double[] y2;
    private final double[] sum = new double[CHUNK];
    private final float left;
    private final float right;
    private final long attack;
    private final long held;
    private final long end;
    private final double damp;
    private double level = 1;
    private long age;

    ModalVoice(ModalSpec spec, Strike strike) {
        int modes = (spec.ratios().length + 3) / 4 * 4;
        c = new double[modes];
        d = new double[modes];
        y1 = new double[modes];
        y2 = new double[modes];
        double rate = strike.rate();
        // Low strings ring longer: the time falls with the square root of the frequency.
        double seconds = spec.seconds() * Math.sqrt(261.6 / strike.hertz());
        tune(spec, strike, seconds);
        left = strike.left();
        right = strike.right();
        attack = Math.max(1, (long) (spec.attack() * rate));
        held = Math.max(attack, strike.samples());
        damp = StrictMath.pow(10, -3 / (spec.release() * rate));
        long natural = (long) (seconds * rate * 4 / 3);
        end = Math.min(natural, held + (long) (spec.release() * rate * 4 / 3));
    }

    private void tune(ModalSpec spec, Strike strike, double seconds) {
        double rate = strike.rate();
        double[] amplitudes = new double[c.length];
        double power = 0;
        double corner = spec.hardness() * (0.35 + 0.65 * strike.velocity());
        for (int k = 0; k < spec.ratios().length; k++) {
            double hertz = strike.hertz() * spec.ratios()[k];
            if (hertz < 0.45 * rate) {
                double over = hertz / corner;
                amplitudes[k] = spec.gains()[k] / (1 + over * over);
                power += amplitudes[k] * amplitudes[k] / 2;
            }
        }
        double scale = power == 0 ? 0 : Math.sqrt(0.5 / power);
        for (int k = 0; k < spec.ratios().length; k++) {
            double w = 2 * Math.PI * strike.hertz() * spec.ratios()[k] / rate;
            double time = seconds / (1 + spec.damping() * Math.max(0, spec.ratios()[k] - 1));
            double r = StrictMath.pow(10, -3 / (time * rate));
            double a = amplitudes[k] * scale;
            if (a > MINUS_80_DB) {
                c[k] = 2 * r * StrictMath.cos(w);
                d[k] = r * r;
                y1[k] = -a * StrictMath.sin(w) / r;
                y2[k] = -a * StrictMath.sin(2 * w) / (r * r);
            }
        }
    }

    @Override
    public boolean render(float[] leftBus, float[] rightBus, int from, int to) {
        int i = from;
        while (i < to && age < end) {
            int count = (int) Math.min(Math.min(CHUNK, to - i), end - age);
            Arrays.fill(sum, 0, count, 0);
            for (int k = 0; k < c.length; k += 4) {
                ring(k, count);
            }
            shape(count);
            for (int j = 0; j < count; j++) {
                float y = (float) sum[j];
                leftBus[i + j] += left * y;
                rightBus[i + j] += right * y;
            }
            age += count;
            i += count;
        }
        return age < end;
    }

    private void shape(int count) {
        for (int j = 0; j < count && age + j < attack; j++) {
            sum[j] *= Envelope.smooth((double) (age + j) / attack);
        }
        for (int j = (int) Math.max(0, Math.min(count, held - age)); j < count; j++) {
            level *= damp;
            sum[j] *= level;
        }
    }

    private void ring(int k, int count) {
        double a0 = y1[k], a1 = y1[k + 1], a2 = y1[k + 2], a3 = y1[k + 3];
        double b0 = y2[k], b1 = y2[k + 1], b2 = y2[k + 2], b3 = y2[k + 3];
        double c0 = c[k], c1 = c[k + 1], c2 = c[k + 2], c3 = c[k + 3];
        double d0 = d[k], d1 = d[k + 1], d2 = d[k + 2], d3 = d[k + 3];
        for (int j = 0; j < count; j++) {
            double v0 = c0 * a0 - d0 * b0;
            double v1 = c1 * a1 - d1 * b1;
            double v2 = c2 * a2 - d2 * b2;
            double v3 = c3 * a3 - d3 * b3;
            b0 = a0;
            b1 = a1;
            b2 = a2;
            b3 = a3;
            a0 = v0;
            a1 = v1;
            a2 = v2;
            a3 = v3;
            sum[j] += (v0 + v1) + (v2 + v3);
        }
        y1[k] = a0;
        y1[k + 1] = a1;
        y1[k + 2] = a2;
        y1[k + 3] = a3;
        y2[k] = b0;
        y2[k + 1] = b1;
        y2[k + 2] = b2;
        y2[k + 3] = b3;
    }
}
