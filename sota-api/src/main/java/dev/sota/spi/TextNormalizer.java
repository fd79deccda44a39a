package dev.sota.spi;

import java.util.Locale;

/**
 * Writes text out in the words that a person would say: numbers, dates, money, abbreviations and symbols. Immutable and
 * safe for use by several threads.
 */
public interface TextNormalizer extends AutoCloseable {
    /**
     * Writes text out.
     *
     * @param text what is written, plain, without markup
     * @param language its language
     * @return its tokens; every character of the text that is not white space belongs to exactly one of them
     */
    SpokenText normalize(String text, Locale language);

    @Override
    default void close() {}
}
