package dev.sota.benchmarks.diffusion;

import java.util.Arrays;

/**
 * How much of its time a thread spends outside ONNX Runtime: looked at every millisecond, whether a run of a session is
 * anywhere on its stack.
 */
final class InsideShare implements AutoCloseable {

    private final Thread watched;
    private final Thread watcher;
    private volatile boolean ended;
    private long looks;
    private long outside;

    InsideShare(Thread watched) {
        this.watched = watched;
        this.watcher = new Thread(this::watch, "watcher");
        watcher.start();
    }

    private void watch() {
        try {
            while (!ended) {
                Thread.sleep(1);
                looks++;
                boolean inside = Arrays.stream(watched.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("ai.onnxruntime.OrtSession"));
                outside += inside ? 0 : 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the watching. */
    @Override
    public void close() throws InterruptedException {
        ended = true;
        watcher.join();
    }

    /** The share, once closed. */
    double outside() {
        return (double) outside / Math.max(1, looks);
    }
}
