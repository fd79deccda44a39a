package dev.sota.inference.onnx.internal.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BrownianTreeTest {

    private static final double START = 0.03;
    private static final double END = 14.6;

    /**
     * Recorded from torchsde 0.2.6: {@code BrownianInterval(0.03, 14.6, size=(4,), entropy=3, tol=1e-6, pool_size=24,
     * halfway_tree=True)} asked for these intervals in this order.
     */
    @Test
    void goesWhereTorchsdeGoes() {
        double[][] intervals = {{5.25, 14.6}, {1, 5.25}, {0.03, 0.5}, {0.123456, 7.654321}, {0.03, 14.6}};
        float[][] recorded = {
            {0.68584514f, -0.5872325f, 1.9915527f, 0.6868128f},
            {-0.6275295f, 1.4920642f, 0.72742945f, 2.1913896f},
            {-0.785861f, 0.69718087f, 0.04461502f, 0.60422754f},
            {-2.2469368f, 1.8129776f, 1.558987f, 4.8595176f},
            {-1.2186297f, 1.6761401f, 1.8477261f, 5.041293f}
        };
        BrownianTree tree = new BrownianTree(4, START, END, 3);
        for (int i = 0; i < intervals.length; i++) {
            assertArrayEquals(recorded[i], increment(tree, intervals[i][0], intervals[i][1]), 3e-6f);
        }
    }

    @Property(tries = 50)
    void partsAddUpWhateverTheOrder(
            @ForAll @DoubleRange(min = START, max = END) double a,
            @ForAll @DoubleRange(min = START, max = END) double b,
            @ForAll long seed) {
        BrownianTree tree = new BrownianTree(8, START, END, seed);
        double middle = Math.max(a, b);
        double start = Math.min(a, b);
        float[] second = increment(tree, middle, END);
        float[] first = increment(tree, start, middle);
        float[] whole = increment(new BrownianTree(8, START, END, seed), start, END);
        for (int i = 0; i < whole.length; i++) {
            assertEquals(whole[i], first[i] + second[i], 1e-4f);
        }
    }

    @Test
    void aPointIsNoWay() {
        BrownianTree tree = new BrownianTree(2, START, END, 1);
        assertArrayEquals(new float[2], increment(tree, 5, 5));
        assertArrayEquals(new float[2], increment(tree, 20, 30), "beyond the end");
    }

    @Test
    void itsIncrementsAreAsWideAsTheWayIsLong() {
        BrownianTree tree = new BrownianTree(50_000, START, END, 9);
        float[] increment = increment(tree, 2.5, 4.5);
        double squares = 0;
        for (float x : increment) {
            squares += (double) x * x;
        }
        assertEquals(2, squares / increment.length, 0.08);
    }

    private static float[] increment(BrownianTree tree, double from, double to) {
        float[] target = new float[tree.size()];
        tree.increment(from, to, target);
        return target;
    }
}
