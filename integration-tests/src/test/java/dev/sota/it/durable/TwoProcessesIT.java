package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with one cache and one folder for temporary files, of which one is killed. */
@DisabledOnOs(OS.WINDOWS)
class TwoProcessesIT {

    private static final int ROUNDS = Form.number("sota.rounds", 1, 20);

    private final Random random = new Random(Form.seed());

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDeathOfOneIsNothingToTheOther() throws Exception {
        long began = System.nanoTime();
        Place peace = Place.in(folder.resolve("peace")).madeWithoutCache();
        long whole = System.nanoTime() - began;
        for (int round = 1; round <= ROUNDS; round++) {
            Place one = Place.in(folder.resolve("round-" + round));
            Place two = one.withOutput(folder.resolve("other-" + round));
            try (Child survivor = one.start();
                    Child victim = two.start()) {
                boolean ended = victim.endsWithin((long) (random.nextDouble() * whole));
                int exit = victim.kill();
                assertTrue(ended || exit == Child.KILLED || exit == 0, () -> String.join("\n", victim.output()));
                two.assertNothingHalf(peace);
                assertEquals(0, survivor.exit(), () -> String.join("\n", survivor.output()));
                assertEquals(List.of(), survivor.warnings());
                one.assertSameFilm(peace);
                one.assertCacheVerifies();
                Form.say("round %d: one ended with %d, the other made %s", round, exit, one.kinds());
            }
            if (!two.filmIsThere()) {
                var before = one.entries();
                two.made();
                assertEquals(before, two.entries(), "the other had made everything");
            }
            two.assertSameFilm(peace);
            two.assertCacheVerifies();
        }
    }
}
