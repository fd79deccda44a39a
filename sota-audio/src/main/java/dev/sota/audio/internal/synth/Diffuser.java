package dev.sota.audio.internal.synth;

/** An all-pass comb (Schroeder, "Natural sounding artificial reverberation", 1962): echoes without colour. */
final class Diffuser {
    private final float[] line;
    private final float gain;
    private int index;

    Diffuser(int samples, double gain) {
        this.line = new float[Math.max(1, samples)];
        this.gain = (float) gain;
    }

    /** Replaces samples by what comes out. */
    void process(float[] samples, int count) {
        float[] held = line;
        float g = gain;
        int at = index;
        for (int i = 0; i < count; i++) {
            float delayed = held[at];
            float fed = samples[i] + g * delayed;
            held[at] = fed;
            at = at + 1 == held.length ? 0 : at + 1;
            samples[i] = delayed - g * fed;
        }
        index = at;
    }
}
