package dev.sota.audio.internal.synth;

/**
 * A plucked string after Karplus and Strong, "Digital synthesis of plucked-string and drum timbres" (1983), with the
 * extensions of Jaffe and Smith (1983): loss that does not depend on pitch, an all-pass filter that tunes the loop
 * between samples, a comb for the place of the pluck and a low-pass filter for its strength.
 */
final class PluckVoice implements Voice {
    private final float[] line;
    private final float loss;
    private final float damping;
    private final float tuning;
    private final float left;
    private final float right;
    private final long held;
    private final long end;
    private final float damp;
    private final int attack;
    private int index;
    private float previous;
    private float allPassIn;
    private float allPassOut;
    private float level = 1;
    private long age;

    PluckVoice(PluckSpec spec, Strike strike) {
        double rate = strike.rate();
        double period = rate / strike.hertz();
        this.damping = (float) spec.damping();
        // The averager delays by `damping` samples, the all-pass by a further 0.1 to 1.1.
        double rest = period - spec.damping();
        int length = Math.max(2, (int) Math.floor(rest - 0.1));
        double fraction = Math.max(0.05, rest - length);
        this.tuning = (float) ((1 - fraction) / (1 + fraction));
        this.line = excite(spec, strike, length);
        // The loop's filters must know the burst before it comes round, or its first return would click.
        for (float x : line) {
            pass(x);
        }
        double seconds = spec.seconds() * Math.sqrt(261.6 / strike.hertz());
        this.loss = (float) StrictMath.pow(10, -3 / (strike.hertz() * seconds));
        this.attack = Math.max(16, line.length / 2);
        this.left = strike.left();
        this.right = strike.right();
        this.held = strike.samples();
        this.damp = (float) StrictMath.pow(10, -3 / (spec.release() * rate));
        this.end = (long) Math.min(seconds * rate * 1.5, held + spec.release() * rate * 1.5);
    }

    /** The loop's averager and all-pass filter. */
    private float pass(float x) {
        float averaged = (1 - damping) * x + damping * previous;
        previous = x;
        float y = tuning * (averaged - allPassOut) + allPassIn;
        allPassIn = averaged;
        allPassOut = y;
        return y;
    }

    private static float[] excite(PluckSpec spec, Strike strike, int length) {
        float[] burst = new float[length];
        Noise noise = new Noise(strike.seed());
        double corner = Math.max(spec.brightness() * (0.4 + 0.6 * strike.velocity()), strike.hertz() * 1.5);
        float c = (float) OnePole.coefficient(corner, strike.rate());
        float low = 0;
        float lower = 0;
        // Twice round, so that the filter has forgotten where it began and the loop has no seam.
        float[] white = new float[length];
        for (int i = 0; i < length; i++) {
            white[i] = noise.next();
        }
        for (int i = 0; i < 2 * length; i++) {
            low += c * (white[i % length] - low);
            lower += c * (low - lower);
            burst[i % length] = lower;
        }
        int offset = Math.max(1, (int) (spec.position() * length));
        float[] comb = new float[length];
        for (int i = 0; i < length; i++) {
            comb[i] = burst[i] - burst[(i + offset) % length];
        }
        return normalise(comb);
    }

    /** Takes the mean away, which would die slowly as an offset, and sets the power. */
    private static float[] normalise(float[] burst) {
        double mean = 0;
        for (float x : burst) {
            mean += x;
        }
        mean /= burst.length;
        double power = 1e-12;
        for (float x : burst) {
            power += (x - mean) * (x - mean);
        }
        double scale = Math.sqrt(0.5 * burst.length / power);
        for (int i = 0; i < burst.length; i++) {
            burst[i] = (float) ((burst[i] - mean) * scale);
        }
        return burst;
    }

    @Override
    public boolean render(float[] leftBus, float[] rightBus, int from, int to) {
        int stop = (int) Math.min(to, from + (end - age));
        int at = from;
        if (age < attack) {
            at = (int) Math.min(stop, from + (attack - age));
            pluck(leftBus, rightBus, from, at);
        }
        ring(leftBus, rightBus, at, stop);
        return age < end;
    }

    /** The first time round, softened. */
    private void pluck(float[] leftBus, float[] rightBus, int from, int to) {
        for (int i = from; i < to; i++) {
            float x = line[index];
            line[index] = loss * pass(x);
            index = index + 1 == line.length ? 0 : index + 1;
            if (age >= held) {
                level *= damp;
            }
            float out = x * age / attack;
            leftBus[i] += left * level * out;
            rightBus[i] += right * level * out;
            age++;
        }
    }

    /** As above with {@link #pass} written out, so that all it remembers stays in registers. */
    private void ring(float[] leftBus, float[] rightBus, int from, int to) {
        float[] string = line;
        int at = index;
        float before = previous;
        float in = allPassIn;
        float out = allPassOut;
        float volume = level;
        int damped = (int) Math.max(from, Math.min(to, from + (held - age)));
        for (int i = from; i < to; i++) {
            float x = string[at];
            float averaged = (1 - damping) * x + damping * before;
            before = x;
            out = tuning * (averaged - out) + in;
            in = averaged;
            string[at] = loss * out;
            at = at + 1 == string.length ? 0 : at + 1;
            if (i >= damped) {
                volume *= damp;
            }
            leftBus[i] += left * volume * x;
            rightBus[i] += right * volume * x;
        }
        index = at;
        previous = before;
        allPassIn = in;
        allPassOut = out;
        level = volume;
        age += to - from;
    }
}
