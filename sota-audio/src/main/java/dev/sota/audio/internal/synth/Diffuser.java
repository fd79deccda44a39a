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
        for (int done = 0; done < count; ) {
            int n = Math.min(count - done, line.length - index);
            pass(line, index, samples, done, n, gain);
            index = index + n == line.length ? 0 : index + n;
            done += n;
        }
    }

    private static void pass(float[] held, int at, float[] samples, int from, int count, float g) {
        for (int i = 0; i < count; i++) {
            float delayed = held[at + i];
            float fed = samples[from + i] + g * delayed;
            held[at + i] = fed;
            samples[from + i] = delayed - g * fed;
        }
    }
}
