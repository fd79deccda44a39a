package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import dev.sota.spi.ImageEffort;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the work of one film costs: with its engines, on this machine, in this process.
 *
 * @param book what is known of this machine
 * @param cold whether it is the process's first film
 * @param cores how many threads work at once
 * @param voice who speaks; empty for a film without a voice
 * @param painter who paints
 * @param composer who composes; empty for a film without music
 * @param mixer who mixes
 * @param renderer who renders, and with which encoder
 */
public record Tariff(
        CostBook book,
        boolean cold,
        int cores,
        String voice,
        Painter painter,
        String composer,
        String mixer,
        String renderer) {

    /**
     * What a thousand million operations of a diffusion model took on the machine on which the rules were measured, with
     * all its cores at work: seconds of one of them.
     */
    private static final double EFFORT_RULE = 0.02;

    /**
     * Any quality, for work that is the same in all of them.
     *
     * @return a quality
     */
    Quality usual() {
        return Quality.LADDER.get(0);
    }

    /**
     * The key of a kind of work.
     *
     * @param work the work
     * @param quality how finely it is done
     * @return the key
     */
    public CostKey key(Work work, Quality quality) {
        return switch (work) {
            case FIXED -> new CostKey(work, "film");
            case NARRATE -> new CostKey(work, voice);
            case LOAD -> new CostKey(work, painter.name());
            case PAINT ->
                reckons(quality)
                        ? CostKey.effort(painter.name())
                        : CostKey.paint(painter.name(), painter.options(quality));
            case COMPOSE -> new CostKey(work, composer);
            case MIX -> new CostKey(work, mixer);
            case ENCODE -> CostKey.encode(renderer, quality);
            case JOIN -> new CostKey(work, renderer);
        };
    }

    /**
     * What each kind of work costs.
     *
     * @param load how much work
     * @param quality how finely it is done
     * @return seconds of one core
     */
    public Map<Work, Double> costs(Workload load, Quality quality) {
        Map<Work, Double> costs = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            double units = units(work, load, quality);
            costs.put(work, units == 0 ? 0 : units * unit(work, quality));
        }
        return costs;
    }

    /** A quality that was never used is taken to cost what the usual one does: a rule may lie far above it. */
    private double unit(Work work, Quality quality) {
        CostKey own = key(work, quality);
        if (!book.knows(own) && (work == Work.LOAD || work == Work.PAINT && reckons(quality))) {
            // Native code is as fast in the first film as later.
            return book.here(work == Work.LOAD ? work.rule() : EFFORT_RULE);
        }
        return book.cost(book.knows(own) ? own : key(work, usual()), cold);
    }

    private boolean reckons(Quality quality) {
        return painter.effort().of(quality, false).isPresent();
    }

    /** Pictures of a size that the engine chooses: the film's own counts for nothing. */
    private double painting(Workload load, Quality quality) {
        Optional<ImageEffort> first = painter.effort().of(quality, false);
        if (first.isEmpty()) {
            return load.paintMegapixels();
        }
        double later = painter.effort().of(quality, true).orElse(first.get()).gigaOperations();
        return (load.pictures() - load.laterPictures()) * first.get().gigaOperations() + load.laterPictures() * later;
    }

    private double loading(Workload load, Quality quality) {
        return load.pictures() == 0
                ? 0
                : painter.effort()
                        .of(quality, false)
                        .map(effort -> effort.loadingBytes() / 1e9)
                        .orElse(0.0);
    }

    private double units(Work work, Workload load, Quality quality) {
        return switch (work) {
            case FIXED -> 1;
            case NARRATE -> voice.isEmpty() ? 0 : load.characters();
            case LOAD -> loading(load, quality);
            case PAINT -> painting(load, quality);
            case COMPOSE -> composer.isEmpty() ? 0 : load.seconds();
            case MIX, JOIN -> load.seconds();
            case ENCODE -> load.frameMegapixels();
        };
    }

    /**
     * How long that takes with all cores at work: no less than what has to be done one after the other.
     *
     * @param costs seconds of one core by kind of work
     * @return seconds, without the book's overlap
     */
    public double ideal(Map<Work, Double> costs) {
        double all = costs.values().stream().mapToDouble(Double::doubleValue).sum();
        double fixed = costs.getOrDefault(Work.FIXED, 0.0);
        double chain = costs.getOrDefault(Work.NARRATE, 0.0)
                + costs.getOrDefault(Work.COMPOSE, 0.0)
                + costs.getOrDefault(Work.MIX, 0.0);
        // A model is made ready on one core, and its pictures wait for it.
        double loading = costs.getOrDefault(Work.LOAD, 0.0);
        return fixed + Math.max(loading + (all - fixed - loading) / cores, chain);
    }

    /**
     * How long a film takes, as likely more as less.
     *
     * @param load how much work
     * @param quality how finely it is done
     * @return seconds
     */
    public double likely(Workload load, Quality quality) {
        return ideal(costs(load, quality)) * book.overlap();
    }

    /**
     * How such a film spends its time.
     *
     * @return its course
     */
    public Course course() {
        return book.course(cold);
    }

    /**
     * How much longer it may take in one film of ten.
     *
     * @return a factor of at least 1
     */
    public double caution() {
        // The 90th percentile of a normal distribution lies 1.2816 standard deviations above the mean.
        return Math.exp(1.2816 * book.spread());
    }
}
