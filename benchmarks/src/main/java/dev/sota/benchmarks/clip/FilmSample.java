package dev.sota.benchmarks.clip;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import dev.sota.benchmarks.result.Machine;
import java.util.List;

/**
 * What one film took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of the processor, on all cores
 * @param renderSeconds from the first frame that was drawn to the last that was joined
 * @param film the film
 */
record FilmSample(double seconds, double cpuSeconds, double renderSeconds, GenerationResult film) {

    static FilmSample of(GenerationPipeline pipeline, GenerationRequest request) {
        double cpu = Machine.processSeconds();
        long began = System.nanoTime();
        GenerationResult film = pipeline.generate(request);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new FilmSample(seconds, Machine.processSeconds() - cpu, rendering(film.profile()), film);
    }

    private static double rendering(RunProfile profile) {
        List<RunProfile.Span> spans = profile.spans().stream()
                .filter(span -> span.stage() == Stage.RENDER)
                .toList();
        // Joining begins with waiting for the first segment, so only labelled spans say when drawing begins.
        double from = spans.stream()
                .filter(span -> !span.label().equals("join"))
                .mapToDouble(RunProfile.Span::startMillis)
                .min()
                .orElse(0);
        double to = spans.stream().mapToDouble(RunProfile.Span::endMillis).max().orElse(from);
        return (to - from) / 1000;
    }
}
