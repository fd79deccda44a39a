package dev.sota.audio.internal.music;

import java.util.List;

/**
 * Choices that follow from a seed alone: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014). Each purpose forks dice of its own, so that one more choice here changes nothing there. Not
 * thread-safe.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long origin;
    private long state;

    Dice(long seed) {
        this.origin = mix(seed + GOLDEN);
        this.state = origin;
    }

    /** Dice for one purpose. They do not depend on how often these have been thrown. */
    Dice fork(String purpose) {
        long hash = origin;
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash + purpose.charAt(i) + GOLDEN);
        }
        return new Dice(hash);
    }

    /** Dice for one of many like things. */
    Dice fork(String purpose, long number) {
        return fork(purpose + '#' + number);
    }

    long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to below 1. */
    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** A number from low to high. */
    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** A whole number from 0 to below a limit. */
    int below(int limit) {
        return (int) (unit() * limit);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
