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
        int first = Math.min(count, line.length - index);
        float l = damp(line, index, out, 0, first, low);
        low = damp(line, 0, out, first, count - first, l);
    }

    private float damp(float[] held, int from, float[] out, int at, int count, float before) {
        float l = before;
        for (int i = 0; i < count; i++) {
            l += air * (held[from + i] - l);
            out[at + i] = loss * l;
        }
        return l;
    }

    /** Writes what the line takes in. */
    void write(float[] in, float scale, float[] send, int count) {
        int first = Math.min(count, line.length - index);
        store(in, scale, send, 0, line, index, first);
        store(in, scale, send, first, line, 0, count - first);
        index = (index + count) % line.length;
    }

    private static void store(float[] in, float scale, float[] send, int from, float[] held, int at, int count) {
        for (int i = 0; i < count; i++) {
            held[at + i] = scale * in[from + i] + send[from + i];
        }
    }
}
