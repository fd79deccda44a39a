package dev.sota.audio.internal.synth;

/** Two detuned wavetable oscillators through a low-pass filter that opens and closes slowly. */
final class WaveVoice implements Voice {
    /** Samples between two looks at the envelope and the filter. */
    private static final int CONTROL = 32;

    private final float[] table;
    private final Envelope envelope;
    private final double rate;
    private final double cutoff;
    private final double sweepPhase;
    private final float near;
    private final float far;
    private final double peak;
    private final int stepA;
    private final int stepB;
    private int phaseA;
    private int phaseB;
    private float lowA;
    private float lowB;
    private float gain;
    private float slope;
    private float corner;
    private long age;

    WaveVoice(WaveSpec spec, float[] table, Strike strike) {
        this.table = table;
        this.rate = strike.rate();
        this.envelope = Envelope.of(spec, rate, strike.samples());
        this.peak = strike.gain();
        this.stepA = WaveTable.step(strike.hertz() * Pitch.cents(-spec.detune() / 2), rate);
        this.stepB = WaveTable.step(strike.hertz() * Pitch.cents(spec.detune() / 2), rate);
        Noise noise = new Noise(strike.seed());
        this.phaseA = (int) (noise.next() * 2147483647f);
        this.phaseB = (int) (noise.next() * 2147483647f);
        this.sweepPhase = noise.next() * Math.PI;
        this.near = (float) Math.sqrt((1 + spec.width()) / 2);
        this.far = (float) Math.sqrt((1 - spec.width()) / 2);
        // A soft note is darker: the corner follows the square root of the velocity.
        this.cutoff = Math.max(spec.cutoff(), strike.hertz() * 1.5) * (0.5 + 0.7 * Math.sqrt(strike.velocity()));
    }

    @Override
    public boolean render(float[] left, float[] right, int from, int to) {
        int i = from;
        while (i < to && age < envelope.end()) {
            int phase = (int) (age % CONTROL);
            if (phase == 0) {
                control();
            }
            int count = (int) Math.min(Math.min(to - i, CONTROL - phase), envelope.end() - age);
            add(left, right, i, i + count);
            age += count;
            i += count;
        }
        return age < envelope.end();
    }

    private void control() {
        gain = (float) (peak * envelope.at(age));
        slope = (float) ((peak * envelope.at(age + CONTROL) - gain) / CONTROL);
        double sweep = 1 + 0.25 * StrictMath.sin(sweepPhase + 2 * Math.PI * 0.11 * age / rate);
        corner = (float) OnePole.coefficient(cutoff * sweep, rate);
    }

    private void add(float[] left, float[] right, int from, int to) {
        float[] t = table;
        int a = phaseA;
        int b = phaseB;
        float la = lowA;
        float lb = lowB;
        float g = gain;
        for (int i = from; i < to; i++) {
            la += corner * (WaveTable.read(t, a) - la);
            lb += corner * (WaveTable.read(t, b) - lb);
            a += stepA;
            b += stepB;
            left[i] += g * (near * la + far * lb);
            right[i] += g * (near * lb + far * la);
            g += slope;
        }
        phaseA = a;
        phaseB = b;
        lowA = la;
        lowB = lb;
        gain = g;
    }
}
