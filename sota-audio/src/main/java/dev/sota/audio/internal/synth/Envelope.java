package dev.sota.audio.internal.synth;

/**
 * A smooth attack, an exponential decay to a sustained level, and a smooth release. Attack and release follow a
 * smoothstep, whose slope is zero at both ends, so that neither end clicks. Immutable; times in samples.
 */
record Envelope(double attack, double decay, double sustain, double held, double release) {

    static Envelope of(WaveSpec spec, double rate, long heldSamples) {
        double held = Math.max(heldSamples, spec.attack() * rate * 0.5);
        return new Envelope(spec.attack() * rate, spec.decay() * rate, spec.sustain(), held, spec.release() * rate);
    }

    /** The age at which nothing is heard any more. */
    long end() {
        return (long) Math.ceil(held + release);
    }

    /** The level at an age in samples, from 0 to 1. */
    double at(double age) {
        double level = smooth(age / attack);
        if (sustain < 1 && age > attack) {
            level *= sustain + (1 - sustain) * StrictMath.exp(-(age - attack) / decay);
        }
        return age > held ? level * smooth(1 - (age - held) / release) : level;
    }

    /** Hermite's smoothstep, clamped. */
    static double smooth(double x) {
        double t = Math.max(0, Math.min(1, x));
        return t * t * (3 - 2 * t);
    }
}
