package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageRequest;
import java.util.Optional;

/**
 * Counts the work of one film by its tariff. Thread-safe.
 *
 * @param tariff names the work
 * @param meter adds it up
 */
public record Costing(Tariff tariff, CostMeter meter) {

    /**
     * Does work that does not depend on the film's quality and counts it when it succeeds.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     * @param work which work
     * @param units how much
     * @param timed the work
     * @return what came of it
     * @throws E what the work throws
     */
    public <T, E extends Exception> T time(Work work, double units, CostMeter.Timed<T, E> timed) throws E {
        return meter.time(tariff.key(work, tariff.usual()), units, timed);
    }

    /**
     * Makes a model ready and counts it when it succeeds.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     * @param bytes of its weights
     * @param timed the work
     * @return what came of it
     * @throws E what the work throws
     */
    public <T, E extends Exception> T load(long bytes, CostMeter.Timed<T, E> timed) throws E {
        return time(Work.LOAD, bytes / 1e9, timed);
    }

    /**
     * Paints and counts it when it succeeds.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     * @param request what is painted
     * @param effort what that takes, where the engine can reckon it
     * @param timed the work
     * @return what came of it
     * @throws E what the work throws
     */
    public <T, E extends Exception> T paint(
            ImageRequest request, Optional<ImageEffort> effort, CostMeter.Timed<T, E> timed) throws E {
        String engine = tariff.painter().name();
        return effort.isPresent()
                ? meter.time(CostKey.effort(engine), effort.get().gigaOperations(), timed)
                : meter.time(
                        CostKey.paint(engine, request.options()),
                        request.width() * (double) request.height() / 1e6,
                        timed);
    }

    /**
     * Does work and counts it when it succeeds.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     * @param work which work
     * @param quality how finely it is done
     * @param units how much
     * @param timed the work
     * @return what came of it
     * @throws E what the work throws
     */
    public <T, E extends Exception> T time(Work work, Quality quality, double units, CostMeter.Timed<T, E> timed)
            throws E {
        return meter.time(tariff.key(work, quality), units, timed);
    }
}
