package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sota.inference.onnx.internal.model.GraphFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * A graph that is loaded. Closing it waits for the runs in it to end. Thread-safe; the calls it makes are not.
 */
public final class OpenGraph implements AutoCloseable {

    /** With and without guidance, and one to spare: films ask for one size. */
    private static final int KEPT_CALLS = 3;

    private final GraphFile file;
    private final OrtSession session;
    private final ChangedGraph changed;
    private final boolean frugal;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, GraphCall> calls = new LinkedHashMap<>(8, 0.75f, true);
    private boolean closed;

    /**
     * Loads a graph.
     *
     * @param file the graph
     * @param settings how it is run
     */
    OpenGraph(GraphFile file, SessionSettings settings) {
        this.file = file;
        this.frugal = settings.frugal();
        this.changed = new ChangedGraph(file);
        OrtRuntime runtime = OrtRuntime.shared();
        try (OrtSession.SessionOptions options = runtime.options(settings)) {
            this.session = changed.open(runtime.environment(), options);
        } catch (OrtException e) {
            throw OrtFaults.loading(file, e);
        }
    }

    /**
     * What is loaded.
     *
     * @return the graph's file
     */
    public GraphFile file() {
        return file;
    }

    /**
     * Memory to run the graph with tensors of given sizes: that of an earlier call with the same sizes, when it is kept.
     *
     * @param inputs the size of each input
     * @param outputs the sizes of outputs that are known
     * @return a call; for one thread at a time
     */
    public GraphCall call(Map<String, long[]> inputs, Map<String, long[]> outputs) {
        String key = key(inputs) + key(outputs);
        synchronized (calls) {
            GraphCall kept = calls.get(key);
            if (kept != null) {
                return kept;
            }
            if (calls.size() >= KEPT_CALLS) {
                String eldest = calls.keySet().iterator().next();
                GraphCall gone = calls.remove(eldest);
                if (gone != null) {
                    gone.close();
                }
            }
            try {
                GraphCall call = new GraphCall(this, inputs, outputs);
                calls.put(key, call);
                return call;
            } catch (OrtException e) {
                throw OrtFaults.running(file, e);
            }
        }
    }

    private static String key(Map<String, long[]> shapes) {
        return new java.util.TreeMap<>(shapes)
                .entrySet().stream()
                        .map(e -> e.getKey() + Arrays.toString(e.getValue()))
                        .collect(Collectors.joining(" ", "{", "}"));
    }

    <T> T run(
            Map<String, OnnxTensorLike> inputs,
            Set<String> wanted,
            Map<String, OnnxValue> pinned,
            StopSwitch stop,
            Reader<T> reader) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw OrtFaults.closed();
            }
            return guarded(inputs, wanted, pinned, stop, reader);
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T guarded(
            Map<String, OnnxTensorLike> inputs,
            Set<String> wanted,
            Map<String, OnnxValue> pinned,
            StopSwitch stop,
            Reader<T> reader) {
        stop.check();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            if (frugal) {
                // What the run took beyond the weights is given back after it.
                options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
            }
            stop.begin(options);
            try (OrtSession.Result result = session.run(inputs, wanted, pinned, options)) {
                return reader.read(result);
            } finally {
                stop.end();
            }
        } catch (OrtException e) {
            if (stop.stopped()) {
                stop.check();
            }
            throw OrtFaults.running(file, e);
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            synchronized (calls) {
                calls.values().forEach(GraphCall::close);
                calls.clear();
            }
            session.close();
            changed.close();
        } catch (OrtException e) {
            throw new IllegalStateException("a session does not close", e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Copies what a run returned before it is freed. */
    interface Reader<T> {
        T read(OrtSession.Result result) throws OrtException;
    }
}
