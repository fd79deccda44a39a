package dev.sota.voice.mary.internal.standin;

import java.util.Locale;

/**
 * For MaryTTS's class of this name, which starts a timer thread when it is loaded.
 *
 * <p>The engine's classes need two of its methods, and a library leaves no thread behind.
 */
public final class MaryUtils {

    private MaryUtils() {}

    /**
     * A logger.
     *
     * @param name ignored
     * @return the silent logger
     */
    public static Logger getLogger(String name) {
        return Logger.getLogger(name);
    }

    /**
     * Reads a language tag.
     *
     * @param tag a tag such as {@code en-US}, or its form with an underscore
     * @return the locale
     */
    public static Locale string2locale(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
