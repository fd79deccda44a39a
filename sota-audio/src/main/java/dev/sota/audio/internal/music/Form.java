package dev.sota.audio.internal.music;

import java.util.List;

/**
 * The plan of a piece.
 *
 * @param metre beats in a bar
 * @param pulse ticks to seconds
 * @param seconds length in all
 * @param home the key of beginning and end
 * @param passages what comes before the last chord, without gaps
 */
record Form(Metre metre, Pulse pulse, double seconds, Key home, List<Passage> passages) {
    Form {
        passages = List.copyOf(passages);
    }

    /** The tick of the last chord. */
    long lastTick() {
        return pulse.last();
    }

    /** How many ticks the last chord rings: to the end and a little beyond, so that only the fade ends it. */
    long ringTicks() {
        double rest = seconds - pulse.seconds(lastTick());
        return Math.max(1, (long) Math.ceil(rest / pulse.secondsPerTick()) + Metre.BEAT);
    }
}
