package dev.sota.audio.internal.synth;

/**
 * An electric piano by frequency modulation (Chowning, "The synthesis of complex audio spectra by means of frequency
 * modulation", 1973): a carrier whose brightness dies faster than its level, and a quiet tine above it.
 */
final class FmVoice implements Voice {
    private static final double TURN = 4294967296.0;

    private final float[] sine;
    private final int step;
    private final int modulatorStep;
    private final int tineStep;
    private final float left;
    private final float right;
    private final double levelDecay;
    private final double indexDecay;
    private final double tineDecay;
    private final double damp;
    private final long attack;
    private final long held;
    private final long end;
    private int phase;
    private int modulator;
    private int tinePhase;
    private double level = 1;
    private double index;
    private double tine;
    private long age;

    FmVoice(FmSpec spec, float[] sine, Strike strike) {
        double rate = strike.rate();
        double hertz = strike.hertz();
        this.sine = sine;
        this.step = WaveTable.step(hertz, rate);
        this.modulatorStep = WaveTable.step(hertz * spec.ratio(), rate);
        this.tineStep = WaveTable.step(hertz * spec.tineRatio(), rate);
        // Carson's rule keeps the side bands below half the rate; high notes are purer too.
        double room = (0.45 * rate / hertz - 1) / spec.ratio() - 1;
        double soft = Math.min(1, 440 / hertz) * strike.velocity();
        this.index = Math.max(0, Math.min(room, spec.index() * soft)) * TURN / (2 * Math.PI);
        this.tine = hertz * spec.tineRatio() < Math.min(0.45 * rate, 5000) ? spec.tineGain() * strike.velocity() : 0;
        double seconds = spec.seconds() * Math.sqrt(261.6 / hertz);
        this.levelDecay = StrictMath.pow(10, -3 / (seconds * rate));
        this.indexDecay = StrictMath.exp(-1 / (spec.indexSeconds() * rate));
        this.tineDecay = StrictMath.exp(-1 / (0.12 * rate));
        this.damp = StrictMath.pow(10, -3 / (spec.release() * rate));
        this.left = strike.left();
        this.right = strike.right();
        this.attack = Math.max(1, (long) (0.004 * rate));
        this.held = Math.max(attack, strike.samples());
        this.end = (long) Math.min(seconds * rate * 1.4, held + spec.release() * rate * 1.4);
    }

    @Override
    public boolean render(float[] leftBus, float[] rightBus, int from, int to) {
        int stop = (int) Math.min(to, from + (end - age));
        for (int i = from; i < stop; i++) {
            float bend = WaveTable.read(sine, modulator);
            float carrier = WaveTable.read(sine, phase + (int) (long) (index * bend));
            float y = (float) (level * (carrier + tine * WaveTable.read(sine, tinePhase)));
            if (age < attack) {
                y *= (float) Envelope.smooth((double) age / attack);
            }
            leftBus[i] += left * y;
            rightBus[i] += right * y;
            phase += step;
            modulator += modulatorStep;
            tinePhase += tineStep;
            level *= age >= held ? damp * levelDecay : levelDecay;
            index *= indexDecay;
            tine *= tineDecay;
            age++;
        }
        return age < end;
    }
}
