package dev.sota.audio.internal.synth;

/** A soft bass drum: a sine that falls to its pitch while it dies away. */
final class KickVoice implements Voice {
    private final float[] sine;
    private final double base;
    private final double bendDecay;
    private final double decay;
    private final float left;
    private final float right;
    private final long attack;
    private final long end;
    private double bend;
    private double level = 1;
    private int phase;
    private long age;

    KickVoice(double seconds, float[] sine, Strike strike) {
        double rate = strike.rate();
        this.sine = sine;
        this.base = WaveTable.step(strike.hertz(), rate);
        this.bend = base * 1.2;
        this.bendDecay = StrictMath.exp(-1 / (0.03 * rate));
        this.decay = StrictMath.pow(10, -3 / (seconds * rate));
        this.left = strike.left();
        this.right = strike.right();
        this.attack = Math.max(1, (long) (0.006 * rate));
        this.end = (long) (seconds * rate * 1.4);
    }

    @Override
    public boolean render(float[] leftBus, float[] rightBus, int from, int to) {
        int stop = (int) Math.min(to, from + (end - age));
        for (int i = from; i < stop; i++) {
            float y = (float) (level * WaveTable.read(sine, phase));
            if (age < attack) {
                y *= (float) Envelope.smooth((double) age / attack);
            }
            leftBus[i] += left * y;
            rightBus[i] += right * y;
            phase += (int) (base + bend);
            bend *= bendDecay;
            level *= decay;
            age++;
        }
        return age < end;
    }
}
