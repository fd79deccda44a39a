package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sota.api.GenerationException;
import org.jspecify.annotations.Nullable;

/** Ends the native call that a generation is in, and keeps later ones from starting. Thread-safe. */
public final class StopSwitch {

    private final Runnable checkpoint;
    private OrtSession.@Nullable RunOptions running;
    private @Nullable GenerationException reason;
    private boolean stopped;

    /**
     * A switch that has not been thrown.
     *
     * @param checkpoint throws what a run that was stopped ends with
     */
    public StopSwitch(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Ends what runs, because the run was cancelled or its time has passed. */
    public synchronized void stop() {
        stopped = true;
        if (running != null) {
            terminate(running);
        }
    }

    /**
     * Ends what runs, for a reason of our own.
     *
     * @param why what the generation ends with
     */
    public synchronized void stop(GenerationException why) {
        reason = why;
        stop();
    }

    /** Goes on, or throws what ends the generation. */
    public void check() {
        GenerationException why;
        synchronized (this) {
            why = reason;
        }
        if (why != null) {
            throw why;
        }
        checkpoint.run();
    }

    synchronized boolean stopped() {
        return stopped;
    }

    synchronized void begin(OrtSession.RunOptions options) {
        running = options;
        if (stopped) {
            terminate(options);
        }
    }

    synchronized void end() {
        running = null;
    }

    private static void terminate(OrtSession.RunOptions options) {
        try {
            options.setTerminate(true);
        } catch (OrtException e) {
            throw new IllegalStateException("a run cannot be told to end", e);
        }
    }
}
