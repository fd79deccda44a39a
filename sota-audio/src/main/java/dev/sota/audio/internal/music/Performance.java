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
    private final int channels;
    private final double gain;
    private long position;

    Performance(Score score, double rate, int channels, long samples, double loudness, int blockSize) {
        this.desk = new Desk(score, rate, blockSize);
        this.fade = Fade.of(score, rate, samples);
        this.bus = Bus.of(blockSize);
        this.channels = channels;
        double decibels = Math.max(-FURTHEST, Math.min(FURTHEST, LOUDNESS - loudness));
        this.gain = StrictMath.pow(10, decibels / 20);
    }

    /** Plays the next samples into an interleaved block. */
    void render(float[] interleaved, int count) {
        desk.render(bus, count);
        for (int i = 0; i < count; i++) {
            double g = gain * fade.at(position + i);
            double left = g * bus.left()[i];
            double right = g * bus.right()[i];
            if (channels == 1) {
                // Both channels hold nearly the same power: this keeps the loudness of the two.
                interleaved[i] = Ceiling.bend((left + right) * Math.sqrt(0.5));
            } else {
                interleaved[2 * i] = Ceiling.bend(left);
                interleaved[2 * i + 1] = Ceiling.bend(right);
            }
        }
        position += count;
    }

    int voices() {
        return desk.voices();
    }
}
