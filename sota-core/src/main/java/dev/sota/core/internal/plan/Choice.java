package dev.sota.core.internal.plan;

import java.util.List;

/**
 * Choices that depend on the seed and a name alone, so that a change in one place of a script does not change the
 * others. Mixing after the finaliser of SplitMix64 (Steele, Lea and Flood, 2014), which no library promises to keep.
 *
 * @param seed the film's seed
 */
public record Choice(long seed) {

    /**
     * A number below a bound.
     *
     * @param name what is chosen
     * @param index which time
     * @param bound at least 1
     * @return 0 to bound - 1
     */
    public int below(String name, int index, int bound) {
        long z = mix(seed * 0x9E3779B97F4A7C15L + name.hashCode() * 0xD1B54A32D192ED03L + index);
        return (int) Math.floorMod(z, (long) bound);
    }

    /**
     * One of several.
     *
     * @param name what is chosen
     * @param index which time
     * @param options at least one
     * @param <T> their type
     * @return one of them
     */
    public <T> T of(String name, int index, List<T> options) {
        return options.get(below(name, index, options.size()));
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
