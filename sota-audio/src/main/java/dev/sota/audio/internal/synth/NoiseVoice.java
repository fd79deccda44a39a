package dev.sota.audio.internal.synth;

import dev.sota.audio.internal.filter.Biquad;

/** A short breath of filtered noise. */
final class NoiseVoice implements Voice {
    private final Noise noise;
    private final Biquad band;
    private final float left;
    private final float right;
    private final long attack;
    private final long end;
    private final double decay;
    private double level = 1;
    private long age;

    NoiseVoice(NoiseSpec spec, Strike strike) {
        double rate = strike.rate();
        this.noise = new Noise(strike.seed());
        double hertz = Math.min(spec.hertz(), 0.4 * rate);
        this.band = Biquad.bandPass(hertz, spec.q(), rate);
        // White noise through the band keeps the power of its bandwidth: make that the same at every rate.
        double bandwidth = Math.min(1, Math.PI / 2 * hertz / spec.q() / (rate / 2));
        double scale = Math.sqrt(1.5 / bandwidth);
        this.left = (float) (strike.left() * scale);
        this.right = (float) (strike.right() * scale);
        this.attack = Math.max(1, (long) (spec.attack() * rate));
        this.decay = StrictMath.pow(10, -3 / (spec.decay() * rate));
        this.end = attack + (long) (spec.decay() * rate * 1.4);
    }

    @Override
    public boolean render(float[] leftBus, float[] rightBus, int from, int to) {
        int stop = (int) Math.min(to, from + (end - age));
        for (int i = from; i < stop; i++) {
            double y = band.next(noise.next());
            if (age < attack) {
                y *= Envelope.smooth((double) age / attack);
            } else {
                level *= decay;
                y *= level;
            }
            leftBus[i] += left * (float) y;
            rightBus[i] += right * (float) y;
            age++;
        }
        return age < end;
    }
}
