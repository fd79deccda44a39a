package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.internal.model.GraphChange;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** How much memory graphs take together, with and without a limit. */
class MemoryPlanTest {

    private static final long GIGA = 1_000_000_000;

    private static MemoryNeed need(long weights, long half, long working) {
        GraphFile graph =
                new GraphFile(Path.of("part/model.onnx"), 17, List.of(), List.of(), weights, half, GraphChange.NONE);
        return new MemoryNeed(graph, working);
    }

    @Provide
    Arbitrary<List<MemoryNeed>> needs() {
        Arbitrary<Long> bytes = Arbitraries.longs().between(0, 20 * GIGA);
        return Combinators.combine(bytes, Arbitraries.integers().between(0, 2), bytes)
                .as((weights, halves, working) -> need(weights, weights * halves / 2, working))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 200)
    void withoutALimitEverythingStaysAndLoadingIsNoSurprise(@ForAll("needs") List<MemoryNeed> needs) {
        long most = new MemoryPlan(needs).most(Long.MAX_VALUE);
        long all = needs.stream().mapToLong(n -> n.loaded() + n.working()).sum();
        assertTrue(most >= all);
        assertTrue(needs.stream().allMatch(n -> most >= n.loading()));
        boolean wide = needs.stream().allMatch(n -> n.graph().halfBytes() == 0);
        assertTrue(!wide || most == all, "only weights of 16 bits lie there twice");
    }

    @Property(tries = 200)
    void aLimitIsKeptAndMoreOfItUsedWhereThereIsMore(
            @ForAll("needs") List<MemoryNeed> needs, @ForAll @LongRange(min = 1, max = 100 * GIGA) long limit) {
        MemoryPlan plan = new MemoryPlan(needs);
        long most = plan.most(limit);
        assertTrue(most <= limit);
        assertTrue(most <= plan.most(limit + GIGA));
        long largest = needs.stream().mapToLong(MemoryNeed::bytes).max().orElseThrow();
        assertTrue(most >= Math.min(limit, largest));
    }

    /** SD-Turbo at 512 by 512, its weights of 32 and of 16 bits. */
    @Test
    void widenedWeightsAreCountedAsTheyAreHeld() {
        MemoryNeed full = need(3464, 0, 1486);
        MemoryNeed half = need(1732, 1732, 1486);
        assertEquals(3464, full.ready());
        assertEquals(3464, half.ready());
        assertEquals(full.loaded(), full.loading());
        assertEquals(half.loaded() + 1732, half.loading());
        // Loading the one beside what is loaded already is what takes the most.
        assertEquals(
                3897 + 3897 + 1732,
                new MemoryPlan(List.of(need(3464, 0, 0), need(1732, 1732, 100))).most(Long.MAX_VALUE));
        // Mapped, they stay as they are.
        assertEquals(1732 + 108 + 1486, half.bytes());
    }
}
