package dev.sota.voice.mary.internal.context;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the values that features take, so that a question is a comparison of numbers.
 *
 * <p>Counts from 0 to {@link #MOST} stand for themselves; every other value gets a number when it is first met. Not
 * thread-safe while values are added; a voice adds all of them while it loads.
 */
public final class Symbols {

    /** The highest count; what is beyond counts as much. */
    public static final int MOST = 19;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Symbols with the counts alone. */
    public Symbols() {
        for (int i = 0; i <= MOST; i++) {
            numbers.put(Integer.toString(i), i);
        }
    }

    /** The number of a value, which is added when it is new. */
    public int add(String value) {
        return numbers.computeIfAbsent(value, v -> numbers.size());
    }

    /** The number of a value; -1 for one that no question names. */
    int number(String value) {
        return numbers.getOrDefault(value, -1);
    }
}
