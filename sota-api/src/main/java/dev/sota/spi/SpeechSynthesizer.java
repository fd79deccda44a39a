package dev.sota.spi;

/** Speaks words and says when each is heard. Safe for use by several threads; calls may wait for each other. */
public interface SpeechSynthesizer extends AutoCloseable {
    /**
     * Speaks.
     *
     * @param request what to say
     * @param context the run
     * @return the sound, beginning with the first word and ending with the last but for a few milliseconds, and the
     *     time of every token. Tokens that the voice cannot speak are left out of the sound and named in
     *     {@link Speech#unspoken()}
     * @throws dev.sota.api.GenerationException of kind REQUEST for a voice, language or option that the engine does
     *     not have
     */
    Speech synthesize(SpeechRequest request, RunContext context);

    @Override
    void close();
}
