package dev.sota.inference.onnx.internal.session;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.GraphFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The graphs of an engine: loaded when they are first wanted, kept while they fit a memory limit, those used longest ago
 * let go first. Thread-safe.
 */
public final class SessionStore implements AutoCloseable {

    private final SessionSettings settings;
    private final Map<Path, OpenGraph> open = new LinkedHashMap<>(8, 0.75f, true);
    /** Asked by those who cannot wait for a graph that is being loaded. */
    private volatile Set<Path> loaded = Set.of();

    private boolean closed;

    /**
     * A store in which nothing is loaded.
     *
     * @param settings how graphs are run
     */
    public SessionStore(SessionSettings settings) {
        this.settings = settings;
    }

    /**
     * A graph, loaded.
     *
     * @param file which one
     * @param working how many bytes a run of it needs beside its weights
     * @return the graph; this store closes it
     * @throws GenerationException when this store is closed, the graph cannot be loaded or cannot fit
     */
    public synchronized OpenGraph open(GraphFile file, long working) {
        if (closed) {
            throw OrtFaults.closed();
        }
        long need = new MemoryNeed(file, working).bytes();
        if (need > settings.memoryLimit()) {
            throw GenerationException.resources("The memory limit of " + megabytes(settings.memoryLimit())
                            + " MB is too small for the graph " + file.path() + ".")
                    .remedy("Allow at least " + megabytes(need) + " MB, or use smaller pictures or a smaller model.")
                    .retryable(false)
                    .build();
        }
        makeRoom(file.path(), need);
        OpenGraph there = open.get(file.path());
        if (there != null && !there.file().change().id().equals(file.change().id())) {
            // The same graph with other weights: both at once would take twice the memory.
            open.remove(file.path());
            changed();
            there.close();
            there = null;
        }
        if (there == null) {
            there = new OpenGraph(file, settings);
            open.put(file.path(), there);
            changed();
        }
        return there;
    }

    private void changed() {
        loaded = Set.copyOf(open.keySet());
    }

    private static long resident(OpenGraph graph) {
        return new MemoryNeed(graph.file(), 0).resident();
    }

    /**
     * How much may be loaded.
     *
     * @return bytes; {@link Long#MAX_VALUE} for no limit
     */
    public long memoryLimit() {
        return settings.memoryLimit();
    }

    /**
     * How many graphs are loaded.
     *
     * @return their number
     */
    public int loaded() {
        return loaded.size();
    }

    /**
     * Whether a graph is loaded. Never waits.
     *
     * @param file which one
     * @return true when it need not be read
     */
    public boolean holds(GraphFile file) {
        return loaded.contains(file.path());
    }

    private void makeRoom(Path wanted, long need) {
        long others = open.entrySet().stream()
                .filter(e -> !e.getKey().equals(wanted))
                .mapToLong(e -> resident(e.getValue()))
                .sum();
        Iterator<Map.Entry<Path, OpenGraph>> eldest = open.entrySet().iterator();
        while (others > settings.memoryLimit() - need && eldest.hasNext()) {
            Map.Entry<Path, OpenGraph> entry = eldest.next();
            if (!entry.getKey().equals(wanted)) {
                others -= resident(entry.getValue());
                eldest.remove();
                changed();
                entry.getValue().close();
            }
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }

    /** Lets everything go, when the runs in it have ended. */
    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(OpenGraph::close);
        open.clear();
        changed();
    }
}
