package dev.sota.voice.mary.internal.prosody;

import dev.sota.spi.Boundary;

/**
 * How long a narrator is silent.
 *
 * <p>In read speech a pause inside a sentence lasts around a quarter of a second and one between sentences half a second
 * to a second (Campione and Veronis, "A large-scale multilingual study of silent pause duration", 2002).
 */
final class Pauses {

    /** Where a long phrase was divided: the reader takes a short breath. */
    static final int BREATH = 90;

    /** The silence that the voice's own models make at the end of a sentence, before digital silence begins. */
    static final int CLOSING = 120;

    private Pauses() {}

    /** The pause after a phrase that does not end its sentence. */
    static int inside(Boundary boundary) {
        return boundary == Boundary.NONE ? BREATH : 240;
    }

    /** The pause between this sentence and the next, in all. */
    static int between(Boundary boundary) {
        return boundary == Boundary.PARAGRAPH ? 850 : 520;
    }
}
