package dev.sota.benchmarks.clip;

import dev.sota.api.timeline.Recipe;
import dev.sota.benchmarks.NoContext;
import dev.sota.benchmarks.result.Machine;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.Keyframe;
import dev.sota.spi.SegmentRequest;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the encoder alone takes for a film: its frames are drawn into memory, and then encoded on all cores, segment by
 * segment with the settings of the film. Only the encoding is timed. Where not all frames fit in memory it goes on in
 * rounds. Used by one thread.
 */
final class EncoderOnly implements AutoCloseable {

    /** Of the heap for frames; an array of a byte or four a sample, and half as many for colour. */
    private static final double SHARE_OF_HEAP = 0.25;

    private static final double BYTES_A_PIXEL = 1.5;
    private static final long MOST_BYTES = 1L << 30;

    private final ExecutorService threads = Executors.newFixedThreadPool(Machine.cores());
    private final ImageGenerator painter;
    private final NoContext context;
    private final Map<Recipe, Keyframe> pictures = new ConcurrentHashMap<>();

    /**
     * What encoding took.
     *
     * @param busySeconds of all threads together, by the clock
     * @param cpuSeconds of all threads together, of the processor
     * @param wallSeconds until the last was done, with threads that had nothing left to do
     * @param bytes what came out
     */
    record Cost(double busySeconds, double cpuSeconds, double wallSeconds, long bytes) {

        static final Cost NONE = new Cost(0, 0, 0, 0);

        Cost plus(Cost other) {
            return new Cost(
                    busySeconds + other.busySeconds,
                    cpuSeconds + other.cpuSeconds,
                    wallSeconds + other.wallSeconds,
                    bytes + other.bytes);
        }

        /** What it would take with the work spread evenly over all cores: no film can be faster. */
        double seconds() {
            return busySeconds / Machine.cores();
        }
    }

    EncoderOnly(ImageGenerator painter, Path folder) {
        this.painter = painter;
        this.context = new NoContext(folder);
    }

    /** Draws and encodes; what it costs is the encoding alone. */
    Cost measure(List<SegmentRequest> segments) throws InterruptedException {
        Deque<SegmentRequest> left = new ArrayDeque<>(segments);
        Cost cost = Cost.NONE;
        while (!left.isEmpty()) {
            cost = cost.plus(round(next(left)));
        }
        return cost;
    }

    private static List<SegmentRequest> next(Deque<SegmentRequest> left) {
        double room = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);
        List<SegmentRequest> round = new ArrayList<>();
        while (!left.isEmpty()) {
            SegmentRequest segment = left.peek();
            room -= segment.frames() * (double) segment.width() * segment.height() * BYTES_A_PIXEL;
            if (room < 0 && round.size() >= Machine.cores()) {
                break;
            }
            round.add(left.remove());
        }
        return round;
    }

    private Cost round(List<SegmentRequest> segments) throws InterruptedException {
        List<Callable<ReadyFrames>> drawings = new ArrayList<>();
        segments.forEach(segment -> drawings.add(() -> ReadyFrames.draw(segment, this::picture)));
        List<ReadyFrames> ready = all(drawings);
        List<Callable<Cost>> encodings = new ArrayList<>();
        ready.forEach(frames -> encodings.add(frames::encode));
        long began = System.nanoTime();
        List<Cost> costs = all(encodings);
        double wall = (System.nanoTime() - began) / 1e9;
        Cost sum = costs.stream().reduce(Cost.NONE, Cost::plus);
        return new Cost(sum.busySeconds(), sum.cpuSeconds(), wall, sum.bytes());
    }

    private <T> List<T> all(List<Callable<T>> work) throws InterruptedException {
        List<T> done = new ArrayList<>();
        try {
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return done;
    }

    private Keyframe picture(Recipe recipe) {
        return pictures.computeIfAbsent(recipe, r -> painter.paint(PictureRecipes.request(r), context));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
