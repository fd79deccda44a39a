package dev.sota.inference.onnx.internal.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Brownian path that depends on its seed alone, not on where and in what order it is asked: each half of an interval
 * has a seed of its own, and the value in the middle is drawn from the bridge between the ends.
 *
 * <p>Kidger et al., "Efficient and accurate gradients for neural SDEs", 2021 (arXiv:2105.13493), section 4, with the
 * dyadic tree, the resolution of a millionth and the seeds of torchsde (Apache-2.0), which DPM++ SDE is defined with.
 * Not thread-safe.
 */
public final class BrownianTree {

    private static final int DIGITS = 6;
    private static final int POOL = 24;
    /** How many increments are kept: a query goes down from the ancestors of the last. */
    private static final int KEPT = 45;

    private final int size;
    private final long seed;
    private final Interval top;
    private final float[] noise;
    private final Map<Interval, float[]> increments = new LinkedHashMap<>();

    /**
     * A path.
     *
     * @param size how many numbers wander side by side
     * @param start where it starts
     * @param end where it ends, above the start
     * @param seed which path; its sign is ignored
     */
    public BrownianTree(int size, double start, double end, long seed) {
        this.size = size;
        this.seed = seed & Long.MAX_VALUE;
        this.top = new Interval(rounded(start), rounded(end), null, 0, 0);
        this.noise = new float[size];
        new TorchNoise(new SeedSequence(POOL, this.seed).words(3)[0] & 0xffffffffL).fill(top.pinned(size));
        scale(top.pinned(size), (float) Math.sqrt(end - start));
    }

    int size() {
        return size;
    }

    /**
     * How far the path goes.
     *
     * @param from a place, cut to the path's start
     * @param to a later place, cut to its end
     * @param target where the differences go
     */
    public void increment(double from, double to, float[] target) {
        Arrays.fill(target, 0);
        double a = rounded(Math.min(Math.max(from, top.start), top.end));
        double b = rounded(Math.min(Math.max(to, top.start), top.end));
        if (a < b) {
            add(top, a, b, target);
        }
    }

    private void add(Interval interval, double a, double b, float[] target) {
        if (a == interval.start && b == interval.end) {
            float[] increment = of(interval);
            for (int i = 0; i < size; i++) {
                target[i] += increment[i];
            }
            return;
        }
        Interval left = interval.left();
        if (b <= left.end) {
            add(left, a, b, target);
        } else if (a >= left.end) {
            add(interval.right(), a, b, target);
        } else {
            add(left, a, left.end, target);
            add(interval.right(), left.end, b, target);
        }
    }

    /** The increment over an interval of the tree, from that over its parent. */
    private float[] of(Interval interval) {
        Interval parent = interval.parent;
        if (parent == null) {
            return interval.pinned(size);
        }
        float[] kept = increments.get(interval);
        if (kept != null) {
            return kept;
        }
        float[] whole = of(parent);
        float[] half = spare();
        split(parent, interval.isLeft(), whole, half);
        increments.put(interval, half);
        return half;
    }

    private void split(Interval parent, boolean left, float[] whole, float[] half) {
        double middle = parent.left().end;
        double before = middle - parent.start;
        double after = parent.end - middle;
        double reciprocal = 1 / (parent.end - parent.start);
        float deviation = (float) Math.sqrt(before * after * reciprocal);
        int word = new SeedSequence(POOL, seed, parent.key, parent.depth).words(4)[0];
        new TorchNoise(word & 0xffffffffL).fill(noise);
        for (int i = 0; i < size; i++) {
            float first = (float) before * whole[i] * (float) reciprocal + deviation * noise[i];
            half[i] = left ? first : whole[i] - first;
        }
    }

    /** An array for one more increment, the oldest's when enough are kept. */
    private float[] spare() {
        if (increments.size() < KEPT) {
            return new float[size];
        }
        Interval oldest = increments.keySet().iterator().next();
        float[] array = increments.remove(oldest);
        return array == null ? new float[size] : array;
    }

    private static void scale(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static double rounded(double place) {
        return new BigDecimal(place).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A node of the tree: an interval, and its two halves once they are asked for. */
    private static final class Interval {

        final double start;
        final double end;
        final @Nullable Interval parent;
        final long key;
        final int depth;
        private float @Nullable [] pinned;
        private @Nullable Interval left;
        private @Nullable Interval right;

        Interval(double start, double end, @Nullable Interval parent, long key, int depth) {
            this.start = start;
            this.end = end;
            this.parent = parent;
            this.key = key;
            this.depth = depth;
        }

        boolean isLeft() {
            return parent != null && parent.left == this;
        }

        Interval left() {
            if (left == null) {
                left = new Interval(start, rounded(0.5 * (end + start)), this, 2 * key, depth + 1);
            }
            return left;
        }

        Interval right() {
            if (right == null) {
                right = new Interval(left().end, end, this, 2 * key + 1, depth + 1);
            }
            return right;
        }

        /** The increment over the whole path, which is always kept. */
        float[] pinned(int size) {
            if (pinned == null) {
                pinned = new float[size];
            }
            return pinned;
        }
    }
}
