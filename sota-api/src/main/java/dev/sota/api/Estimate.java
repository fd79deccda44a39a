package dev.sota.api;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a film will take, before anything of it is made. Nothing is taken off for what the work cache holds already.
 *
 * @param quality the quality it would be made in: the preset's usual one, or the best that meets the request's deadline
 * @param film how long the film will be; the voice decides, so this is a guess too
 * @param likely how long making it takes, as likely more as less
 * @param cautious how long making it takes in nine cases of ten
 * @param stages what each stage costs, in seconds of one core
 * @param memoryBytes the most memory of the process, native memory included, with what the engine that paints says it holds
 * @param diskBytes what is written: the film with what lies beside it, and what is kept in the work cache or, without
 *     one, until the run ends
 * @param experienced whether films were made on this machine before; without them the figures follow from rules and a
 *     short measurement
 */
public record Estimate(
        Quality quality,
        Duration film,
        Duration likely,
        Duration cautious,
        SortedMap<Stage, Duration> stages,
        long memoryBytes,
        long diskBytes,
        boolean experienced) {

    /** Copies the stages. */
    public Estimate {
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(film, "film");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(cautious, "cautious");
        stages = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Stage, Duration>) stages));
    }
}
