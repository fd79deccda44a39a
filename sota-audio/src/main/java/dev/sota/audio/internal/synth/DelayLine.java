package dev.sota.audio.internal.synth;

/** One line of a reverberator: a delay, the loss of its length, and a low-pass filter for the air. */
final class DelayLine {
    private final float[] line;
    private final float loss;
    private final float air;
    private int index;
    private float low;

    DelayLine(int samples, double loss, double air) {
        this.line = new float[samples];
        this.loss = (float) loss;
        this.air = (float) air;
    }

    /** Reads ahead what the line gives out next; as many samples must then be written. At most its length. */
    void read(float[] out, int count) {
        float[] held = line;
        int at = index;
        float l = low;
        for (int i = 0; i < count; i++) {
            l += air * (held[at] - l);
            out[i] = loss * l;
            at = at + 1 == held.length ? 0 : at + 1;
        }
        low = l;
    }

    /** Writes what the line takes in. */
    void write(float[] in, float scale, float[] send, int count) {
        float[] held = line;
        int at = index;
        for (int i = 0; i < count; i++) {
            held[at] = scale * in[i] + send[i];
            at = at + 1 == held.length ? 0 : at + 1;
        }
        index = at;
    }
}
