package dev.sota.voice.mary.internal.standin;

import java.util.Collection;
import java.util.stream.Collectors;

/** For Commons Lang's class of this name: the one method that the engine's syllable builder calls. */
public final class StringUtils {

    private StringUtils() {}

    /**
     * Joins what the items say of themselves.
     *
     * @param items any objects
     * @param separator what stands between them
     * @return the text
     */
    public static String join(Collection<?> items, String separator) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
