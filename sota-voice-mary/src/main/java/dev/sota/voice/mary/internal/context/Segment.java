package dev.sota.voice.mary.internal.context;

/**
 * One sound, or one pause.
 *
 * @param phone its symbol; {@link #PAUSE} for a pause
 * @param syllable the index of its syllable in the utterance; -1 for a pause
 * @param phrase the index of its phrase in the utterance
 * @param token the index of the token that it belongs to; -1 for a pause
 * @param pauseMillis how long a pause lasts; 0 for a sound, whose length the models predict
 */
public record Segment(String phone, int syllable, int phrase, int token, int pauseMillis) {

    /** The symbol of silence in the voice's alphabet. */
    public static final String PAUSE = "_";

    static Segment phone(String phone, int syllable, int phrase, int token) {
        return new Segment(phone, syllable, phrase, token, 0);
    }

    static Segment pause(int phrase, int millis) {
        return new Segment(PAUSE, -1, phrase, -1, millis);
    }

    /** Whether it is silent. */
    public boolean isPause() {
        return syllable < 0;
    }
}
