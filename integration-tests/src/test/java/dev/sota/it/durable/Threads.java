package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The threads of this process: whether they end, and what they are at. */
final class Threads {

    private static final int MOST_FRAMES = 4;

    private Threads() {}

    /** Waits for threads whose work is over, and fails when one stays. */
    static void assertAllEnded(String prefix) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(prefix)) {
                thread.join(java.time.Duration.ofMinutes(1).toMillis());
                assertFalse(
                        thread.isAlive(), () -> thread.getName() + " still runs: " + frames(thread.getStackTrace()));
            }
        }
    }

    /** Where in the SDK the threads of a name are now. */
    static String at(String prefix) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(e -> e.getKey().getName().startsWith(prefix))
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Thread::getName)))
                .map(e -> frames(e.getValue()))
                .filter(frames -> !frames.isEmpty())
                .collect(Collectors.joining(" || "));
    }

    private static String frames(StackTraceElement[] stack) {
        String top = stack.length == 0 ? "" : name(stack[0]);
        String ours = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("dev.sota.")
                        || frame.getClassName().startsWith("marytts"))
                .limit(MOST_FRAMES)
                .map(Threads::name)
                .collect(Collectors.joining(" < "));
        return ours.isEmpty() || ours.startsWith(top) ? ours : top + " < " + ours;
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
