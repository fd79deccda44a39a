package dev.sota.audio.internal.synth;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of one performance, made when they are first needed. Not thread-safe. */
final class WaveTables {
    private final double rate;
    private final Map<Key, WaveTable> tables = new LinkedHashMap<>();
    private final WaveTable sine = new WaveTable(new double[] {1}, 1);

    private record Key(Instrument instrument, int limit) {}

    WaveTables(double rate) {
        this.rate = rate;
    }

    /** A sine. */
    float[] sine() {
        return sine.samples;
    }

    /** The table of an instrument for a note: only harmonics below 0.45 of the rate. */
    float[] table(Instrument instrument, double[] harmonics, double hertz) {
        int limit = (int) Math.max(0, Math.min(harmonics.length, 0.45 * rate / hertz));
        return tables.computeIfAbsent(new Key(instrument, limit), key -> new WaveTable(harmonics, limit)).samples;
    }
}
