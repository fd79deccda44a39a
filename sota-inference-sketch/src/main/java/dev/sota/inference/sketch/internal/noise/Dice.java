package dev.sota.inference.sketch.internal.noise;

/** Named throws of one seed: the same name always gives the same number, whatever was thrown before. */
public record Dice(int seed) {

    /** Dice for a 64-bit seed. */
    public static Dice of(long seed) {
        return new Dice(Noise.mix((int) (seed ^ (seed >>> 32)) * 31 + 17));
    }

    /** Independent dice for a part of the picture. */
    public Dice part(int part) {
        return new Dice(Noise.mix(seed * 31 + part * 0x61c88647));
    }

    /** A number in [0, 1). */
    public double roll(int name) {
        return Noise.at(name, seed);
    }

    /** A number in [low, high). */
    public double between(int name, double low, double high) {
        return low + (high - low) * roll(name);
    }

    /** An index in [0, count). */
    public int pick(int name, int count) {
        return Math.min(count - 1, (int) (roll(name) * count));
    }

    /** True with the given probability. */
    public boolean chance(int name, double probability) {
        return roll(name) < probability;
    }
}
