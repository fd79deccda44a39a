package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Ceiling;

/** Plays a score block by block in the sink's shape. What comes out does not depend on the size of the blocks. */
final class Performance {
    private static final double LOUDNESS = -20;
    /** A piece too short to be measured well is not moved further than this, in decibels. */
    private static final double FURTHEST = 12;

    private final Desk desk;
    private final Fade fade;
    private final Bus bus;
    private final double[] left;
    private final double[] right;
    private final int channels;
    private final double gain;
    private long position;

    Performance(Score score, double rate, int channels, long samples, double loudness, int blockSize) {
        this.desk = new Desk(score, rate, blockSize);
        this.fade = Fade.of(score, rate, samples);
        this.bus = Bus.of(blockSize);
        this.left = new double[blockSize];
        this.right = new double[blockSize];
        this.channels = channels;
        double decibels = Math.max(-FURTHEST, Math.min(FURTHEST, LOUDNESS - loudness));
        this.gain = StrictMath.pow(10, decibels / 20);
    }

    /** Plays the next samples into an interleaved block. */
    void render(float[] interleaved, int count) {
        desk.render(bus, count);
        fade.apply(position, gain, bus.left(), left, count);
        fade.apply(position, gain, bus.right(), right, count);
        // The loops over samples stand apart: the compiler then never takes the whole band for one of their bodies.
        if (channels == 1) {
            fold(left, right, interleaved, count);
        } else {
            interleave(left, right, interleaved, count);
        }
        position += count;
    }

    private static void interleave(double[] left, double[] right, float[] interleaved, int count) {
        for (int i = 0; i < count; i++) {
            interleaved[2 * i] = Ceiling.bend(left[i]);
            interleaved[2 * i + 1] = Ceiling.bend(right[i]);
        }
    }

    /** Both channels hold nearly the same power: this keeps the loudness of the two. */
    private static void fold(double[] left, double[] right, float[] interleaved, int count) {
        double half = Math.sqrt(0.5);
        for (int i = 0; i < count; i++) {
            interleaved[i] = Ceiling.bend((left[i] + right[i]) * half);
        }
    }

    int voices() {
        return desk.voices();
    }
}
