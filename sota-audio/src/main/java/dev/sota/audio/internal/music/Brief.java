package dev.sota.audio.internal.music;

import dev.sota.api.Mood;
import dev.sota.spi.MusicRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of the composer, in seconds.
 *
 * @param seconds length in all
 * @param mood feeling of the whole
 * @param starts where sections begin, in order
 * @param seed what makes this piece differ from another
 * @param options what only this composer knows
 */
record Brief(double seconds, Mood mood, List<Start> starts, long seed, ComposerOptions options) {
    Brief {
        starts = List.copyOf(starts);
    }

    /**
     * Where a section begins.
     *
     * @param seconds when
     * @param mood how it feels
     */
    record Start(double seconds, Mood mood) {}

    static Brief of(MusicRequest request, double rate) {
        List<Start> starts = new ArrayList<>();
        request.sections().stream()
                .filter(section -> section.startSample() < request.samples())
                .sorted((a, b) -> Long.compare(a.startSample(), b.startSample()))
                .forEach(section -> starts.add(new Start(section.startSample() / rate, section.mood())));
        return new Brief(
                request.samples() / rate,
                request.mood(),
                starts,
                request.seed(),
                ComposerOptions.parse(request.options()));
    }
}
