package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import java.util.Comparator;
import java.util.List;

/**
 * What the graphs of a generation need, one after the other. The largest need is the smallest limit under which it can be
 * made: whatever else is loaded is let go before. Immutable.
 *
 * @param needs of every graph that will run
 */
record MemoryPlan(List<MemoryNeed> needs) {

    private static final long MEGA = 1_000_000;

    MemoryPlan {
        needs = List.copyOf(needs);
    }

    private MemoryNeed largest() {
        return needs.stream().max(Comparator.comparing(MemoryNeed::bytes)).orElseThrow();
    }

    /**
     * The most memory at once. Without a limit graphs stay loaded, and each keeps what its run took for the next; with one
     * they stay while they fit, and give it back.
     *
     * @param limit in bytes
     * @return bytes, rather too many than too few
     */
    long most(long limit) {
        if (limit < Long.MAX_VALUE) {
            long kept = needs.stream().mapToLong(MemoryNeed::resident).sum();
            long working = needs.stream().mapToLong(MemoryNeed::working).max().orElse(0);
            return Math.min(limit, kept + working);
        }
        long held = 0;
        long most = 0;
        for (MemoryNeed need : needs) {
            most = Math.max(most, held + need.loading());
            held += need.loaded() + need.working();
        }
        return Math.max(most, held);
    }

    /** The smallest limit in whole megabytes. */
    long megabytes() {
        return (largest().bytes() + MEGA - 1) / MEGA;
    }

    /**
     * Refuses a limit that cannot be kept, before anything is loaded.
     *
     * @param limit in bytes
     * @param tiled the same generation with its picture decoded in tiles
     * @param tile their side
     */
    void require(long limit, MemoryPlan tiled, int tile) {
        if (largest().bytes() <= limit) {
            return;
        }
        String tiles = tiled.megabytes() < megabytes()
                ? "; with the option tile=" + tile + ", " + tiled.megabytes() + " MB"
                : "";
        throw GenerationException.resources("The memory limit of " + limit / MEGA + " MB is too small: the graph "
                        + largest().graph().path() + " and a run of it need more.")
                .remedy("Allow at least " + megabytes() + " MB" + tiles
                        + ". Smaller pictures and models with 8-bit weights need less.")
                .retryable(false)
                .build();
    }
}
