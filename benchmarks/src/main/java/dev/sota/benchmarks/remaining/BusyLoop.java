package dev.sota.benchmarks.remaining;

import dev.sota.benchmarks.result.Machine;

/** Keeps all cores busy until closed. */
final class BusyLoop implements AutoCloseable {

    private volatile boolean stopped;

    /** What the threads compute, so that nobody finds that they need not. */
    private volatile long sink;

    private BusyLoop() {}

    static BusyLoop begin() {
        BusyLoop load = new BusyLoop();
        for (int i = 0; i < Machine.cores(); i++) {
            Thread thread = new Thread(load::spin, "load-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        return load;
    }

    private void spin() {
        long x = System.nanoTime() | 1;
        while (!stopped) {
            for (int i = 0; i < 10_000; i++) {
                x ^= x << 13;
                x ^= x >>> 7;
                x ^= x << 17;
            }
            sink = x;
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
