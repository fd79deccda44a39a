package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows of bits beside {@link BitSet}. */
class BitsTest {

    private static final int ROWS = 3;
    private static final int ROW = 1;

    /** Some runs in one of the rows. */
    private record Runs(Bits bits, BitSet expected) {
        static Runs of(int width, Random random) {
            Runs runs = new Runs(new Bits(width, ROWS), new BitSet());
            for (int run = random.nextInt(12); run > 0; run--) {
                int from = random.nextInt(width);
                int end = Math.min(width, from + random.nextInt(random.nextBoolean() ? 4 : width + 1));
                runs.bits.set(ROW, from, end);
                runs.expected.set(from, Math.max(from, end));
            }
            return runs;
        }
    }

    @Property(tries = 300)
    void runsAreFoundAsTheyWereSet(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int width) {
        Runs row = Runs.of(width, new Random(seed));
        assertEquals(row.expected.cardinality(), row.bits.count(ROW));
        assertEquals(row.expected.isEmpty(), row.bits.none(ROW));
        for (int x = 0; x < width; x++) {
            int next = row.expected.nextSetBit(x);
            assertEquals(next < 0 ? width : next, row.bits.first(ROW, x));
            assertEquals(row.expected.nextClearBit(x), row.bits.end(ROW, x));
        }
        assertEquals(width, row.bits.first(ROW, width));
        for (int other = 0; other < ROWS; other++) {
            assertEquals(other == ROW ? row.expected.cardinality() : 0, row.bits.count(other), "row " + other);
        }
    }

    @Property(tries = 300)
    void smallGapsAreClosedAndNothingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int width) {
        Runs row = Runs.of(width, new Random(seed));
        BitSet closed = (BitSet) row.expected.clone();
        for (int end = closed.nextClearBit(Math.max(0, closed.nextSetBit(0))); closed.nextSetBit(end) >= 0; ) {
            int next = closed.nextSetBit(end);
            if (next - end <= 3) {
                closed.set(end, next);
            }
            end = closed.nextClearBit(next);
        }
        row.bits.close(ROW);
        for (int x = 0; x < width; x++) {
            assertEquals(closed.get(x) ? x : Math.min(width, after(closed, x)), row.bits.first(ROW, x), "from " + x);
        }
        assertEquals(closed.cardinality(), row.bits.count(ROW));
    }

    private static int after(BitSet set, int from) {
        int next = set.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    @Property(tries = 100)
    void aFullRowHasAllBitsAndNoMore(@ForAll @IntRange(min = 1, max = 300) int width) {
        Bits full = new Bits(width, ROWS);
        full.fill();
        assertEquals(width, full.count(0));
        assertEquals(width, full.end(ROWS - 1, 0));
        full.clear(1);
        assertEquals(0, full.count(1));
        full.copy(2, 1);
        assertEquals(width, full.count(1));
    }
}
