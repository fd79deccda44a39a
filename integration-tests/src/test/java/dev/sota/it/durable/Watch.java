package dev.sota.it.durable;

import java.util.List;

/** Notes every while where the threads of a name are, until it is closed. */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 60;

    private final Thread thread;

    private Watch(Thread thread) {
        this.thread = thread;
    }

    static Watch over(String prefix, List<String> notes) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            Thread.sleep(EVERY_MILLIS);
                            notes.add(Threads.at(prefix));
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch");
        thread.setDaemon(true);
        thread.start();
        return new Watch(thread);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
