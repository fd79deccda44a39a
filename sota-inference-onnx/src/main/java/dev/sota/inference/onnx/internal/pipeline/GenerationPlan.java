package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.ArrayList;
import java.util.List;

/**
 * What a generation needs, before anything is loaded for it. Immutable.
 *
 * @param model what paints
 * @param asked what is asked for, but for the picture that it starts from
 * @param starts whether it starts from a picture
 * @param autoencoder the usual one, or the tiny one
 * @param shape the latents of the batch
 */
public record GenerationPlan(
        DiffusionModel model, Generation asked, boolean starts, Autoencoder autoencoder, LatentShape shape) {

    /** Smaller tiles are mostly seams. */
    private static final Tiling SMALL_TILES = new Tiling(16);

    /** Hears how much of a model was made ready. */
    @FunctionalInterface
    public interface Loading {
        /**
         * Hears it.
         *
         * @param done bytes of weights that are
         * @param total bytes that have to be
         */
        void loaded(long done, long total);
    }

    static GenerationPlan of(DiffusionModel model, Generation asked, boolean starts) {
        model.size().require(asked.width(), asked.height());
        Autoencoder autoencoder = asked.tinyAutoencoder() ? model.tinyAutoencoder() : model.autoencoder();
        LatentShape shape = new LatentShape(
                asked.seeds().length,
                autoencoder.channels(),
                asked.height() / autoencoder.factor(),
                asked.width() / autoencoder.factor());
        return new GenerationPlan(model, asked, starts, autoencoder, shape);
    }

    /** Whether calls without the words are made as well. */
    boolean guided() {
        return asked.guidance().on() && !model.guidanceEmbedded();
    }

    /** The graphs in the order in which they run, when large pictures are decoded and encoded in such tiles. */
    private MemoryPlan memory(Tiling tiling) {
        long latents = tiling.largest(shape.width(), shape.height());
        List<MemoryNeed> needs = new ArrayList<>(model.needs(shape, guided()));
        needs.add(autoencoder.decoding(latents));
        if (starts || model.readsMask()) {
            autoencoder.encoding(latents).ifPresent(needs::add);
        }
        if (asked.checked()) {
            model.safety().map(SafetyChecker::need).ifPresent(needs::add);
        }
        return new MemoryPlan(needs);
    }

    /**
     * Refuses a memory limit that cannot be kept.
     *
     * @param limit in bytes; {@link Long#MAX_VALUE} for none
     * @throws dev.sota.api.GenerationException of kind RESOURCES, with the smallest limit that can
     */
    public void requireMemory(long limit) {
        if (limit < Long.MAX_VALUE) {
            memory(asked.tiling()).require(limit, memory(SMALL_TILES), SMALL_TILES.tile());
        }
    }

    /**
     * The most memory that graphs and their runs take.
     *
     * @param limit in bytes; {@link Long#MAX_VALUE} for none
     * @return bytes, rather too many than too few
     */
    public long memory(long limit) {
        return memory(asked.tiling()).most(limit);
    }

    /**
     * How much has to be made ready. Under a limit that is nothing: weights are mapped, and read by the runs that use them.
     *
     * @param sessions where graphs are loaded
     * @return bytes of weights
     */
    public long loading(SessionStore sessions) {
        return missing(sessions).stream().mapToLong(MemoryNeed::ready).sum();
    }

    private List<MemoryNeed> missing(SessionStore sessions) {
        return sessions.memoryLimit() < Long.MAX_VALUE
                ? List.of()
                : memory(asked.tiling()).needs().stream()
                        .filter(need -> !sessions.holds(need.graph()))
                        .toList();
    }

    /**
     * Makes ready what has to be.
     *
     * @param sessions where graphs are loaded
     * @param stop ends it early, between two graphs
     * @param listener hears of it
     */
    public void load(SessionStore sessions, StopSwitch stop, Loading listener) {
        List<MemoryNeed> missing = missing(sessions);
        long total = loading(sessions);
        long done = 0;
        for (MemoryNeed need : missing) {
            stop.check();
            sessions.open(need.graph(), need.working());
            done += need.ready();
            listener.loaded(done, total);
        }
    }
}
