package dev.sota.core.internal.run;

import dev.sota.api.Progress;
import dev.sota.api.Stage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that works only when it is told to, so that tests decide who is slow. */
final class Desk implements Executor {

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Does all there is to do. */
    void work() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    static Progress at(double fraction) {
        return new Progress(
                "run",
                Stage.RENDER,
                Math.round(fraction * 100),
                100,
                fraction,
                Duration.ZERO,
                Optional.empty(),
                Progress.Confidence.NONE);
    }
}
