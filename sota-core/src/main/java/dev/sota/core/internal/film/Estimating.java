package dev.sota.core.internal.film;

import dev.sota.api.Estimate;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.cost.Painter;
import dev.sota.core.internal.cost.Workload;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.core.internal.timeline.TimelineBuilder;
import dev.sota.spi.ImageEffort;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Request and storyboard to estimate. */
public final class Estimating {

    private static final double MEGA = 1e6;
    private static final int BYTES_A_PIXEL = 4;
    private static final int BYTES_A_SAMPLE = 4;
    /** Speech is kept at the voice's own rate, one channel. */
    private static final double SPEECH_BYTES_A_SECOND = 16_000.0 * BYTES_A_SAMPLE;
    /** Music and mix, two channels each. */
    private static final double SOUND_BYTES_A_SECOND = 2.0 * 2 * TimelineBuilder.SAMPLE_RATE * BYTES_A_SAMPLE;

    /** Java, its compiled code, FFmpeg's libraries, the voice and the drawings: measured with small films. */
    private static final double PROCESS_BYTES = 260 * MEGA;
    /** For each pixel of the frame: prepared pictures, which all threads share. */
    private static final double SHARED_BYTES_A_PIXEL = 150;
    /** For each pixel of the frame and each thread: a picture being painted, frames being drawn, an encoder. */
    private static final double THREAD_BYTES_A_PIXEL = 80;

    private Estimating() {}

    /**
     * Estimates.
     *
     * @param request what is wanted
     * @param storyboard its plan
     * @param casting chooses engines
     * @param costs what work costs here
     * @return the estimate
     */
    public static Estimate estimate(
            GenerationRequest request, Storyboard storyboard, Casting casting, FilmRun.Costs costs) {
        Cast cast = casting.cast(request);
        Optional<Narrator.Speaker> speaker = casting.speaker(request, storyboard.language());
        Forecast forecast = Forecast.of(cast.tariff(costs, speaker, FilmRun.CORES, request), cast, storyboard, request);
        Governor.check(forecast, request.deadline(), request.bestEffort());
        Quality quality = Governor.choose(forecast, request.deadline());
        Workload load = forecast.load(quality);
        SortedMap<Stage, Duration> stages = new TreeMap<>();
        Forecast.stages(forecast.tariff().costs(load, quality))
                .forEach((stage, seconds) -> stages.put(stage, duration(seconds)));
        return new Estimate(
                quality,
                duration(load.seconds()),
                duration(forecast.likely(quality)),
                duration(forecast.cautious(quality)),
                stages,
                memory(cast.preset()) + painting(forecast.tariff().painter().effort(), quality, load),
                disk(load, cast.preset(), speaker.isPresent()),
                costs.book().experienced());
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static long memory(Preset preset) {
        double pixels = (double) preset.width() * preset.height();
        return Math.round(PROCESS_BYTES + pixels * (SHARED_BYTES_A_PIXEL + THREAD_BYTES_A_PIXEL * FilmRun.CORES));
    }

    /** What the engine that paints holds beside that, where it can tell. */
    private static long painting(Painter.Effort effort, Quality quality, Workload load) {
        return Stream.of(false, true)
                .filter(later -> !later || load.laterPictures() > 0)
                .flatMap(later -> effort.of(quality, later).stream())
                .mapToLong(ImageEffort::memoryBytes)
                .max()
                .orElse(0);
    }

    private static long disk(Workload load, Preset preset, boolean spoken) {
        double film = load.seconds() * (preset.videoKbps() + preset.audioKbps()) * 1000 / 8;
        double segments = load.seconds() * preset.videoKbps() * 1000 / 8;
        double pictures = load.paintMegapixels() * MEGA * BYTES_A_PIXEL;
        double sound = load.seconds() * (SOUND_BYTES_A_SECOND + (spoken ? SPEECH_BYTES_A_SECOND : 0));
        return Math.round(film + segments + pictures + sound);
    }
}
