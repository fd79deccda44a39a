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

    float next(float x) {
        float delayed = line[index];
        float fed = x + gain * delayed;
        line[index] = fed;
        index = index + 1 == line.length ? 0 : index + 1;
        return delayed - gain * fed;
    }
}
