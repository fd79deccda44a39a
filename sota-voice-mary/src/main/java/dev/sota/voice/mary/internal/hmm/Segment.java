package dev.sota.voice.mary.internal.hmm;

import org.w3c.dom.Element;

/**
 * One sound, or one pause.
 *
 * @param element where it stands in the utterance's tree
 * @param phone its symbol; {@link #PAUSE} for a pause
 * @param phrase the index of its phrase in the utterance
 * @param token the index of the token that it belongs to; -1 for a pause
 * @param pauseMillis how long a pause lasts; 0 for a sound, whose length the models predict
 */
record Segment(Element element, String phone, int phrase, int token, int pauseMillis) {

    /** The symbol of silence in the voice's alphabet. */
    static final String PAUSE = "_";

    static Segment phone(Element element, String phone, int phrase, int token) {
        return new Segment(element, phone, phrase, token, 0);
    }

    static Segment pause(Element element, int phrase, int millis) {
        return new Segment(element, PAUSE, phrase, -1, millis);
    }

    boolean isPause() {
        return token < 0;
    }
}
