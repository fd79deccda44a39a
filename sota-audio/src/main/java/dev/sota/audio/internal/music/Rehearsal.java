package dev.sota.audio.internal.music;

import dev.sota.audio.internal.filter.Biquad;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Plays a piece once at a low rate to learn how loud it is, so that every film's music comes out alike. Loudness after
 * ITU-R BS.1770-5: K-weighting and gated blocks of 400 ms; here without overlap, and with the weighting's two filters
 * from the cookbook, which is near enough for setting a gain.
 */
final class Rehearsal {
    static final double RATE = 12_000;
    private static final int BLOCK = 1024;
    private static final int GATE = (int) (0.4 * RATE);
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    private final Biquad[] shelf = {Biquad.highShelf(1680, 4, RATE), Biquad.highShelf(1680, 4, RATE)};
    private final Biquad[] high = {Biquad.highPass(38, 0.5, RATE), Biquad.highPass(38, 0.5, RATE)};
    private final double[] left = new double[BLOCK];
    private final double[] right = new double[BLOCK];
    private final List<Double> powers = new ArrayList<>();
    private double sum;
    private int summed;

    /**
     * Measures a piece.
     *
     * @param score what to play
     * @param progress told after each block how many samples have been played
     * @return its integrated loudness in LUFS; negative infinity for silence
     */
    static double loudness(Score score, LongConsumer progress) {
        long samples = samples(score);
        Rehearsal rehearsal = new Rehearsal();
        Desk desk = new Desk(score, RATE, BLOCK);
        Fade fade = Fade.of(score, RATE, samples);
        Bus bus = Bus.of(BLOCK);
        for (long at = 0; at < samples; at += BLOCK) {
            int count = (int) Math.min(BLOCK, samples - at);
            desk.render(bus, count);
            fade.apply(at, 1, bus.left(), rehearsal.left, count);
            fade.apply(at, 1, bus.right(), rehearsal.right, count);
            rehearsal.take(count);
            progress.accept(at + count);
        }
        return rehearsal.integrated();
    }

    static long samples(Score score) {
        return Math.max(1, (long) (score.form().seconds() * RATE));
    }

    private void take(int count) {
        weigh(0, left, count);
        weigh(1, right, count);
        for (int i = 0; i < count; i++) {
            sum += left[i] * left[i] + right[i] * right[i];
            summed++;
            if (summed == GATE) {
                powers.add(sum / GATE);
                sum = 0;
                summed = 0;
            }
        }
    }

    private void weigh(int channel, double[] samples, int count) {
        shelf[channel].process(samples, count);
        high[channel].process(samples, count);
    }

    private double integrated() {
        if (powers.isEmpty() && summed > 0) {
            powers.add(sum / summed);
        }
        double ungated = mean(ABSOLUTE_GATE);
        return mean(Math.max(ABSOLUTE_GATE, ungated + RELATIVE_GATE));
    }

    /** The loudness of the blocks that are louder than a gate. */
    private double mean(double gate) {
        double loud = powers.stream()
                .mapToDouble(Double::doubleValue)
                .filter(power -> lufs(power) > gate)
                .average()
                .orElse(0);
        return lufs(loud);
    }

    private static double lufs(double power) {
        return power <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(power);
    }
}
